import { ApiProperty } from '@nestjs/swagger';
import type { Figure, RiskKey, RiskQuestion } from '@tilbudsvifte/planning';
import { AnswerBase } from '../answer/basis.dto.ts';
import { ApiFigure } from '../answer/figure.dto.ts';

const riskKeys: RiskKey[] = ['buyers', 'trend', 'level', 'size', 'operator'];
const riskQuestions: RiskQuestion[] = ['few-buyers', 'waiting-while-falling'];

/** One service: five measures, how much of a concern each is (0 none, 1 full), and the score. */
export class SpecialisationRiskRow {
  @ApiProperty({ description: 'Service id' }) service!: string;
  @ApiProperty() serviceName!: string;
  @ApiProperty({ description: 'Host municipality' }) municipality!: string;
  @ApiProperty() serviceType!: string;
  @ApiProperty({ type: [String] }) targetGroups!: string[];
  @ApiProperty({ description: 'Type and code, e.g. municipal:0169' }) operator!: string;
  @ApiFigure('Herfindahl-Hirschman index of the buyers; withheld when any buyer is')
  buyerConcentration!: Figure;
  @ApiFigure('Concern of few buyers, 0 to 1') buyersConcern!: Figure;
  @ApiFigure('Theil-Sen slope of yearly occupancy, share per year') occupancyTrend!: Figure;
  @ApiFigure('Chance of such a trend in noise (Mann-Kendall, two-sided)') trendP!: Figure;
  @ApiFigure('Concern of falling occupancy, 0 to 1') trendConcern!: Figure;
  @ApiFigure('Occupancy over the newest four quarters, share') yearOccupancyRate!: Figure;
  @ApiFigure('Concern of low occupancy, 0 to 1') levelConcern!: Figure;
  @ApiFigure('Staffed (else approved) places') places!: Figure;
  @ApiFigure('Concern of small size, 0 to 1') sizeConcern!: Figure;
  @ApiFigure("Operator's share of the places for the target group where that share is largest")
  operatorShare!: Figure;
  @ApiFigure('Concern of one operator having most places, 0 to 1') operatorConcern!: Figure;
  @ApiFigure('0 to 100, with lo and hi when every weight is half more or half less; no probability')
  score!: Figure;
  @ApiProperty({ enum: riskKeys, isArray: true, description: 'Components with a concern of at least 0.75' })
  flags!: RiskKey[];
  @ApiProperty({ enum: riskQuestions, isArray: true, description: 'What to look at before the score' })
  questions!: RiskQuestion[];
}

/** Measure at which a component is no concern, full concern, and what it counts. */
export class RiskComponentBasis {
  @ApiProperty({ enum: riskKeys }) key!: RiskKey;
  @ApiProperty() weight!: number;
  @ApiProperty() zeroAt!: number;
  @ApiProperty() oneAt!: number;
}

export class SpecialisationRiskTotals {
  @ApiProperty({ description: 'Services with places' }) services!: number;
  @ApiProperty({ description: 'Of these, services with a score' }) scored!: number;
  @ApiProperty({ description: 'Services with at least one flag' }) flagged!: number;
  @ApiProperty({ description: 'Services with at least two flags' }) flaggedTwice!: number;
  @ApiProperty({ type: [RiskComponentBasis] }) components!: RiskComponentBasis[];
}

export class SpecialisationRiskAnswer extends AnswerBase {
  @ApiProperty({ type: [SpecialisationRiskRow] }) figures!: SpecialisationRiskRow[];
  @ApiProperty({ type: SpecialisationRiskTotals }) totals!: SpecialisationRiskTotals;
}
