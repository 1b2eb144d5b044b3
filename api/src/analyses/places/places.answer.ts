import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { AnswerBase } from '../answer/basis.dto.ts';
import { ApiFigure } from '../answer/figure.dto.ts';

/** Places and occupancy of some services in a quarter. */
export class PlaceMeasures {
  @ApiFigure('Approved places on the last day') approvedPlaces!: Figure;
  @ApiFigure('Staffed places on the last day') staffedPlaces!: Figure;
  @ApiFigure('Places reserved for a named citizen') reservedPlaces!: Figure;
  @ApiFigure('Free places on the last day') vacantPlaces!: Figure;
  @ApiFigure('Occupied full-time places: place-days used / days in the quarter') occupiedPlaces!: Figure;
  @ApiFigure('Places in operation: place-days available / days in the quarter') availablePlaces!: Figure;
  @ApiFigure('Place-days used / place-days available in the quarter, share; above 1 is legal')
  occupancyRate!: Figure;
  @ApiFigure('The same over the four quarters that end here; missing with less than half a year')
  yearOccupancyRate!: Figure;
  @ApiFigure('Highest occupancy within a refusal of 5 per cent if the places were one pool, share')
  reachableOccupancy!: Figure;
  @ApiFigure('The same for each service alone, mean by places, share') reachableSeparately!: Figure;
  @ApiFigure('Share refused at this occupancy if the places were one pool') refusalAtOccupancy!: Figure;
  @ApiFigure('Share refused when each service runs alone at its own occupancy, mean by places')
  refusalSeparately!: Figure;
  @ApiProperty({ description: 'Services that reported the quarter' }) reportedServices!: number;
  @ApiProperty({ description: 'Services in operation on its last day' }) expectedServices!: number;
}

/** Places of one service type, service, operator, target group or municipality in one quarter. */
export class PlacesRow extends PlaceMeasures {
  @ApiProperty({ required: false }) serviceType?: string;
  @ApiProperty({ required: false, description: 'Service id' }) service?: string;
  @ApiProperty({ required: false }) serviceName?: string;
  @ApiProperty({ required: false, description: 'Type and code, e.g. municipal:0169' }) operator?: string;
  @ApiProperty({
    required: false,
    description: 'Services that can take it; a service counts in every one of its groups',
  })
  targetGroup?: string;
  @ApiProperty({ required: false, description: 'Host municipality' }) municipality?: string;
  @ApiProperty({ description: 'What is counted: day (24-hour places), daytime, pupil …' }) unit!: string;
  @ApiProperty({ example: '2025K4' }) quarter!: string;
}

/** All services of the question in one quarter, and the municipalities beside each other. */
export class PlacesQuarter extends PlaceMeasures {
  @ApiProperty() quarter!: string;
  @ApiFigure('Occupancy of the whole area, share') areaOccupancyRate!: Figure;
  @ApiFigure('Median municipality of the area, with lo and hi at 10 and 90 per cent; too-short below five')
  municipalities!: Figure;
}

export class PlacesTotals {
  @ApiProperty({ description: 'Unit of the totals: that of the service type, else day (24-hour places)' })
  unit!: string;
  @ApiProperty({
    type: [PlacesQuarter],
    description: 'Every quarter of the edition up to the last asked for',
  })
  quarters!: PlacesQuarter[];
  @ApiFigure('Occupancy in the newest quarter minus that of the same quarter a year before, as a share')
  changeSinceYearBefore!: Figure;
  @ApiFigure('Services above 100 per cent over the newest quarter, that is three months taken together')
  servicesAboveFull!: Figure;
  @ApiProperty({ description: 'First quarter in the edition' }) firstQuarter!: string;
  @ApiProperty({ description: 'Last quarter in the edition' }) lastQuarter!: string;
  @ApiProperty({ description: 'Refusal that the reachable occupancy is found at' }) refusal!: number;
}

export class PlacesAnswer extends AnswerBase {
  @ApiProperty({ type: [PlacesRow] }) figures!: PlacesRow[];
  @ApiProperty({ type: PlacesTotals }) totals!: PlacesTotals;
}
