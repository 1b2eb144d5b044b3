import { ApiProperty } from '@nestjs/swagger';
import type { Figure } from '@tilbudsvifte/planning';
import { AnswerBase } from '../answer/basis.dto.ts';
import { ApiFigure } from '../answer/figure.dto.ts';

export const forecastStates = [
  'counted',
  'raised',
  'forecast',
  'no-interval',
  'too-few',
  'no-count',
] as const;
export type ForecastState = (typeof forecastStates)[number];

export class ForecastRow {
  @ApiProperty() targetGroup!: string;
  @ApiProperty({ required: false, description: 'Only when a municipality was asked for' })
  municipality?: string;
  @ApiProperty({ description: 'What is counted: day (24-hour places), daytime, pupil …' }) unit!: string;
  @ApiProperty({ description: 'Counted on, or forecast for, 31 December of the year' }) year!: number;
  @ApiProperty({ enum: ['actual', 'forecast'] }) kind!: 'actual' | 'forecast';
  @ApiFigure('Need, persons; a forecast with the limits that hold it 8 times in 10') need!: Figure;
  @ApiFigure('Lowest tenth of the outcomes') p10!: Figure;
  @ApiFigure('Lowest quarter') p25!: Figure;
  @ApiFigure('Middle estimate') p50!: Figure;
  @ApiFigure('Highest quarter') p75!: Figure;
  @ApiFigure('Highest tenth') p90!: Figure;
  @ApiFigure('Change since the last count if every age kept its share in need, persons')
  demographicPart!: Figure;
  @ApiFigure('The same as in the last count') naive!: Figure;
  @ApiFigure('Places at the end of the year, in coming years with what is decided') places!: Figure;
  @ApiFigure('Of 20 equally likely outcomes: those with more need than places this year')
  shortOutcomes!: Figure;
  @ApiFigure('Of 20 equally likely outcomes: those with more need than places this year or earlier')
  shortByThen!: Figure;
  @ApiFigure('Persons as reported, where the need is raised to the municipalities that have not reported')
  reportedNeed!: Figure;
  @ApiProperty({
    enum: forecastStates,
    description:
      'counted, raised (to municipalities that have not reported), forecast, no-interval (the counts never changed), too-few (under 5 years or 20 persons), no-count',
  })
  status!: ForecastState;
}

export class ForecastOutcomes {
  @ApiProperty() targetGroup!: string;
  @ApiProperty({ required: false }) municipality?: string;
  @ApiProperty() year!: number;
  @ApiProperty({ type: [Number], description: '20 equally likely needs, smallest first' }) needs!: number[];
}

export class BacktestRow {
  @ApiProperty() targetGroup!: string;
  @ApiProperty({ enum: ['damped-drift', 'naive'] }) method!: 'damped-drift' | 'naive';
  @ApiProperty({ description: 'Years ahead; 0 is all of them together' }) horizon!: number;
  @ApiProperty({ description: 'Whether the forecast shown is made by this method' }) chosen!: boolean;
  @ApiProperty({ description: 'Forecasts with an outcome' }) forecasts!: number;
  @ApiProperty({ description: 'Forecasts whose outcome lay between the limits' }) hits!: number;
  @ApiFigure('Mean absolute error, persons') mae!: Figure;
  @ApiFigure('Mean absolute error over the mean yearly change; below 1 beats "same as last year"')
  mase!: Figure;
  @ApiFigure('Outcomes between the limits, share') coverage!: Figure;
}

export const scoreSources = ['edition', 'municipalities'] as const;

export class EarlierForecastRow {
  @ApiProperty({
    enum: scoreSources,
    description: 'edition: published then; municipalities: what they themselves expected five years ahead',
  })
  source!: (typeof scoreSources)[number];
  @ApiProperty({ description: 'Label of the edition, or the year the municipalities said it' })
  edition!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) publishedAt!: string | null;
  @ApiProperty() targetGroup!: string;
  @ApiProperty() year!: number;
  @ApiFigure('What was forecast, with its limits') forecast!: Figure;
  @ApiFigure('What this edition counts') actual!: Figure;
  @ApiFigure('actual - forecast, persons') error!: Figure;
  @ApiFigure('1 when the actual lay between the limits, else 0') hit!: Figure;
}

export class ForecastTotals {
  @ApiProperty({ description: 'The last counted year' }) baseYear!: number;
  @ApiProperty() horizon!: number;
  @ApiProperty({ description: 'Share of outcomes the limits are meant to hold' }) level!: number;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Group expected to grow most, persons; null when none can be forecast',
  })
  largestGrowth!: string | null;
  @ApiProperty({ description: 'Forecasts of earlier editions with an actual' }) scored!: number;
  @ApiProperty({ description: 'Those that lay between their limits' }) hits!: number;
}

export class ForecastsAnswer extends AnswerBase {
  @ApiProperty({ type: [ForecastRow] }) figures!: ForecastRow[];
  @ApiProperty({ type: [ForecastOutcomes] }) outcomes!: ForecastOutcomes[];
  @ApiProperty({ type: [BacktestRow] }) backtest!: BacktestRow[];
  @ApiProperty({ type: [EarlierForecastRow] }) earlierForecasts!: EarlierForecastRow[];
  @ApiProperty({ type: ForecastTotals }) totals!: ForecastTotals;
}
