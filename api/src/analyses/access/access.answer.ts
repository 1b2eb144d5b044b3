import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { AnswerBase } from '../answer/basis.dto.ts';
import { ApiFigure } from '../answer/figure.dto.ts';

/** Access from one municipality. */
export class AccessRow {
  @ApiProperty() municipality!: string;
  @ApiFigure('Places within reach per citizen in need, weighted by distance; below 1 it is under-served')
  access!: Figure;
  @ApiFigure('The same per 1,000 inhabitants of the area: public, whatever is withheld of the need')
  accessPerThousand!: Figure;
  @ApiFigure('Places in the municipality itself') ownPlaces!: Figure;
  @ApiFigure('Places within the distance of reach, the own ones included') placesWithin!: Figure;
  @ApiFigure('Distance to the nearest municipality with places, km by road') nearestKm!: Figure;
}

/** How much of a target group’s need has a usable service near. */
export class ReachRow {
  @ApiProperty() targetGroup!: string;
  @ApiProperty({ description: 'What is counted: day (24-hour places), daytime, pupil …' }) unit!: string;
  @ApiFigure('Need: served + waiting, persons') need!: Figure;
  @ApiFigure(
    'Share of the need within the distance of a usable service; lo and hi where municipal needs are withheld',
  )
  reach!: Figure;
  @ApiFigure('Municipalities with a usable service') municipalitiesWithService!: Figure;
}

export class AccessTotals {
  @ApiProperty() distance!: number;
  @ApiProperty({ description: 'Unit of the places that access is about' }) unit!: string;
  @ApiProperty({ type: [Number], description: 'Ends of the distance bands, km' }) bandsKm!: number[];
  @ApiProperty({ description: 'Kilometres of road per kilometre of straight line' }) roadFactor!: number;
  @ApiProperty({ type: [ReachRow], description: 'Reach of every target group' }) reach!: ReachRow[];
}

export class AccessAnswer extends AnswerBase {
  @ApiProperty({ type: [AccessRow] }) figures!: AccessRow[];
  @ApiProperty({ type: AccessTotals }) totals!: AccessTotals;
}
