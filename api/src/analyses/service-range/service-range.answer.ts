import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { AnswerBase } from '../answer/basis.dto.ts';
import { ApiFigure } from '../answer/figure.dto.ts';

/** How many can supply the group: none, one service, one operator, or several. */
export type SourceKind = 'none' | 'single-service' | 'single-operator' | 'several';

/** Services of one target group and service type; `serviceType` "all" is the group's row over all types. */
export class ServiceRangeRow {
  @ApiProperty() targetGroup!: string;
  @ApiProperty({ description: 'Service type, or "all"' }) serviceType!: string;
  @ApiFigure('Services in operation') services!: Figure;
  @ApiFigure('Operators') operators!: Figure;
  @ApiFigure('Places in these services (shared places count in every group that can use them)')
  places!: Figure;
  @ApiFigure('Free places in these services') vacantPlaces!: Figure;
  @ApiFigure('Largest operator’s share of the places') largestOperatorShare!: Figure;
  @ApiProperty({ enum: ['none', 'single-service', 'single-operator', 'several'] }) source!: SourceKind;
}

/** Who operates for whom: services of one type of operator that can take a target group. */
export class OperatorRow {
  @ApiProperty({ description: 'Target group, or "all": every place once' }) targetGroup!: string;
  @ApiProperty({ enum: ['municipal', 'regional', 'self-governing', 'private'] }) operatorType!: string;
  @ApiFigure('Services in operation') services!: Figure;
  @ApiFigure('Places in these services (shared places count in every group that can use them)')
  places!: Figure;
}

export class ServiceRangeTotals {
  @ApiFigure('Share of the target groups with need that have at least one service') existence!: Figure;
  @ApiFigure('Share of the need in groups that have at least one service') needCovered!: Figure;
  @ApiProperty({ type: [String], description: 'Groups with need and no service' }) withoutService!: string[];
  @ApiProperty({ type: [String], description: 'Groups with exactly one service or operator' })
  singleSource!: string[];
  @ApiFigure('Services in operation') services!: Figure;
  @ApiFigure('Places in operation, each counted once') places!: Figure;
  @ApiFigure('Free places, each counted once') vacantPlaces!: Figure;
  @ApiProperty({ type: [OperatorRow], description: 'By target group and type of operator' })
  operators!: OperatorRow[];
}

export class ServiceRangeAnswer extends AnswerBase {
  @ApiProperty({ type: [ServiceRangeRow] }) figures!: ServiceRangeRow[];
  @ApiProperty({ type: ServiceRangeTotals }) totals!: ServiceRangeTotals;
}
