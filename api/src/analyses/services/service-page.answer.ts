import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { AnswerBase } from '../answer/basis.dto.ts';
import { ApiFigure } from '../answer/figure.dto.ts';
import { ServiceRow } from './services.answer.ts';

export class ServiceDetails extends ServiceRow {
  @ApiProperty({ description: 'Legal basis as reported' }) legalBasis!: string;
  @ApiProperty() legalBasisBefore2024!: string;
  @ApiProperty() legalBasisNow!: string;
  @ApiProperty({ format: 'date' }) validFrom!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) validTo!: string | null;
}

export class ServiceQuarter {
  @ApiProperty() quarter!: string;
  @ApiFigure('Approved places') approvedPlaces!: Figure;
  @ApiFigure('Staffed places') staffedPlaces!: Figure;
  @ApiFigure('Reserved places') reservedPlaces!: Figure;
  @ApiFigure('Free places') vacantPlaces!: Figure;
  @ApiFigure('Occupied full-time places: place-days used / days in the quarter') occupiedPlaces!: Figure;
  @ApiFigure('Occupancy, share') occupancy!: Figure;
  @ApiFigure('Occupancy assumed in the rate, share') budgetedOccupancy!: Figure;
  @ApiFigure('Highest occupancy within an accepted refusal of 5 per cent for this size, share')
  reachableOccupancy!: Figure;
}

export class ServiceRate {
  @ApiProperty() year!: number;
  @ApiProperty() product!: string;
  @ApiProperty() level!: string;
  @ApiProperty() unit!: string;
  @ApiFigure('Rate, DKK per unit, price level of the year') rateDkk!: Figure;
  @ApiFigure('Rate in fixed prices of the price year of the answer') rateFixedDkk!: Figure;
}

export class ServiceBuyer {
  @ApiProperty({ description: 'Paying municipality, or "others" (withheld ones together)' })
  municipality!: string;
  @ApiFigure('Full-year places bought in the newest quarter') fullYearPlaces!: Figure;
}

export class ServiceTotalsOfPage {
  @ApiProperty({ type: ServiceDetails }) service!: ServiceDetails;
  @ApiProperty({ type: [ServiceRate] }) rates!: ServiceRate[];
  @ApiProperty({ type: [ServiceBuyer] }) buyers!: ServiceBuyer[];
}

/** The service page: places by quarter as figures, facts, rates and buyers beside them. */
export class ServicePageAnswer extends AnswerBase {
  @ApiProperty({ type: [ServiceQuarter] }) figures!: ServiceQuarter[];
  @ApiProperty({ type: ServiceTotalsOfPage }) totals!: ServiceTotalsOfPage;
}
