import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { AnswerBase } from '../answer/basis.dto.ts';
import { ApiFigure } from '../answer/figure.dto.ts';

/** Need in a coming year. */
export class NeedAhead {
  @ApiProperty() year!: number;
  @ApiFigure('Need, persons, with the limits that hold it 8 times in 10') need!: Figure;
}

/** Need against capacity of a target group, service type or municipality. A negative gap is a shortage. */
export class SupplyGapRow {
  @ApiProperty({ required: false }) targetGroup?: string;
  @ApiProperty({ required: false }) serviceType?: string;
  @ApiProperty({
    required: false,
    description: 'Municipality: location balance, places located there minus own need',
  })
  municipality?: string;
  @ApiProperty({ description: 'What is counted: day (24-hour places), daytime, pupil …' }) unit!: string;
  @ApiFigure('Persons served on 31 December') served!: Figure;
  @ApiFigure('Persons waiting') waiting!: Figure;
  @ApiFigure('Places: the share of the places that can take it; a place counts once') places!: Figure;
  @ApiFigure('Need: served + waiting, persons') need!: Figure;
  @ApiFigure('Occupancy over the year, share') occupancy!: Figure;
  @ApiFigure('Chance that a citizen finds a free place: 1 - Erlang B(need, places)') availability!: Figure;
  @ApiFigure('Places needed today') requiredToday!: Figure;
  @ApiFigure('Places needed at the planning occupancy') requiredAtOccupancy!: Figure;
  @ApiFigure('Places needed at the accepted refusal (Erlang B)') requiredAtRefusal!: Figure;
  @ApiFigure('places - requiredToday; with per=need over need, with per=inhabitant per 10,000 inhabitants')
  gapToday!: Figure;
  @ApiFigure(
    'places - requiredAtOccupancy; with per=need over need, with per=inhabitant per 10,000 inhabitants',
  )
  gapAtOccupancy!: Figure;
  @ApiFigure(
    'places - requiredAtRefusal; with per=need over need, with per=inhabitant per 10,000 inhabitants',
  )
  gapAtRefusal!: Figure;
  @ApiFigure('Places the municipalities expect to need in five years (own estimate, not a forecast)')
  expectedPlaces!: Figure;
  @ApiFigure('Highest occupancy these places can run at within the accepted refusal, share')
  reachableOccupancy!: Figure;
  @ApiProperty({
    type: [NeedAhead],
    description: 'The coming five years of a target group; empty in rows by municipality or service type',
  })
  forecast!: NeedAhead[];
}

export class SupplyGapTotals {
  @ApiFigure('Citizens without a place when every place counts once (max-flow), never a sum of signed gaps')
  unmet!: Figure;
  @ApiFigure('Places beyond the need of the groups that can use them') surplus!: Figure;
  @ApiProperty({ type: [String], description: 'Target groups that together lack the places (minimum cut)' })
  bottleneck!: string[];
  @ApiProperty() occupancy!: number;
  @ApiProperty() refusal!: number;
}

export class SupplyGapsAnswer extends AnswerBase {
  @ApiProperty({ type: [SupplyGapRow] }) figures!: SupplyGapRow[];
  @ApiProperty({ type: SupplyGapTotals }) totals!: SupplyGapTotals;
}
