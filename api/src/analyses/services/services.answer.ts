import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { AnswerBase } from '../answer/basis.dto.ts';
import { ApiFigure } from '../answer/figure.dto.ts';

/** A service in the register, with its places in the newest quarter of the edition. */
export class ServiceRow {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'Host municipality' }) municipality!: string;
  @ApiProperty({ enum: ['municipal', 'regional', 'self-governing', 'private'] }) operatorType!: string;
  @ApiProperty() operatorCode!: string;
  @ApiProperty() serviceType!: string;
  @ApiProperty() unit!: string;
  @ApiProperty({ type: [String] }) targetGroups!: string[];
  @ApiProperty({ enum: ['basic', 'specialised', 'highly-specialised', 'most-specialised'] })
  specialisation!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Quarter the places were reported for' })
  quarter!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'Day the report was accepted' })
  reportedAt!: string | null;
  @ApiFigure('Approved places') approvedPlaces!: Figure;
  @ApiFigure('Staffed places') staffedPlaces!: Figure;
  @ApiFigure('Free places') vacantPlaces!: Figure;
  @ApiFigure('Persons waiting') waiting!: Figure;
  @ApiFigure('Occupancy in the quarter, share') occupancy!: Figure;
  @ApiFigure('Main rate, DKK per unit') rateDkk!: Figure;
  @ApiProperty({ type: Number, nullable: true }) rateYear!: number | null;
  @ApiFigure('Great-circle distance from the municipality in "near", km') distanceKm!: Figure;
}

export class FacetCount {
  @ApiProperty() key!: string;
  @ApiProperty() count!: number;
}

export class ServiceFacets {
  @ApiProperty({ type: [FacetCount] }) targetGroup!: FacetCount[];
  @ApiProperty({ type: [FacetCount] }) serviceType!: FacetCount[];
  @ApiProperty({ type: [FacetCount] }) municipality!: FacetCount[];
  @ApiProperty({ type: [FacetCount] }) operatorType!: FacetCount[];
  @ApiProperty({ type: [FacetCount], description: 'Bands of the main rate of round-the-clock services' })
  rateBand!: FacetCount[];
  @ApiProperty({
    type: [FacetCount],
    description: 'Services within 15, 30 and 60 km of "near"; empty without it',
  })
  within!: FacetCount[];
}

export class ServiceTotals {
  @ApiProperty({ description: 'Services that match' }) matching!: number;
  @ApiProperty({ description: 'Of these, services with a free place' }) withVacancy!: number;
  @ApiProperty() page!: number;
  @ApiProperty() pageSize!: number;
  @ApiProperty({ type: ServiceFacets, description: 'Counts with all other filters kept' })
  facets!: ServiceFacets;
}

export class ServicesAnswer extends AnswerBase {
  @ApiProperty({ type: [ServiceRow] }) figures!: ServiceRow[];
  @ApiProperty({ type: ServiceTotals }) totals!: ServiceTotals;
}
