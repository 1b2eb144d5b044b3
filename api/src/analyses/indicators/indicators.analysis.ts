import { Inject, Injectable } from '@nestjs/common';
import { type Figure, figure, isPresent, median, missing } from '@tilbudsvifte/planning';
import {
  type AnswerParameters,
  type AnswerProducer,
  AnswerRegistry,
} from '../../editions/answer-registry.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { areaAt, areaCode } from '../answer/area.ts';
import { newestNeedYear } from '../answer/checked.ts';
import { frame } from '../answer/frame.ts';
import { standardAreas } from '../answer/standard-areas.ts';
import { withheldNotice } from '../answer/withheld.ts';
import { indicatorCodes } from './indicator-codes.ts';
import { IndicatorFactsOfEdition } from './indicator-facts.ts';
import { indicatorsOf } from './indicator-list.ts';
import { indicatorNote } from './indicator-note.ts';
import type { Indicator } from './indicator.ts';
import type { IndicatorRow, IndicatorsAnswer } from './indicators.answer.ts';
import type { IndicatorsParameters } from './indicators.parameters.ts';

/** The catalogue: every indicator with what it rests on, and its newest figures at a glance. */
@Injectable()
export class IndicatorsAnalysis implements AnswerProducer<IndicatorsParameters> {
  readonly path = 'analyses/indicators';

  constructor(
    @Inject(AnswerRegistry) registry: AnswerRegistry,
    @Inject(IndicatorFactsOfEdition) private readonly facts: IndicatorFactsOfEdition,
  ) {
    registry.register(this);
  }

  normalise(context: EditionContext, asked: IndicatorsParameters): AnswerParameters {
    return { area: areaCode(context, asked.area) };
  }

  standardRequests(context: EditionContext): IndicatorsParameters[] {
    return standardAreas(context).map(({ code }) => ({ area: code }));
  }

  async answer(context: EditionContext, parameters: AnswerParameters): Promise<IndicatorsAnswer> {
    const year = newestNeedYear(context);
    const area = areaAt(context, String(parameters.area), year);
    const facts = await this.facts.of(context, area, [year]);
    const indicators = indicatorsOf(facts, indicatorCodes);
    const figures = indicators.map((indicator) => rowOf(indicator, area.municipalities));
    const framed = frame(context, {
      area,
      period: { from: String(year), to: String(year) },
      kinds: [...new Set(indicators.flatMap(({ kinds }) => kinds))],
      methods: [...new Set(indicators.flatMap(({ methods }) => methods))],
      priceLevel: facts.prices.basis,
      reported: facts.table.reportedIn(year, area.municipalities),
      expected: area.municipalities,
      notices: withheldNotice(figures),
    });
    const notes = indicators.map((indicator) => indicatorNote(indicator, area.municipalities));
    return { ...framed, figures, totals: { indicators: notes } };
  }
}

/** Newest figures of an indicator: area, median, ends. */
export function rowOf(indicator: Indicator, members: readonly string[]): IndicatorRow {
  const [year, period] = [...indicator.periods].pop() ?? [undefined, null];
  const figures =
    year === undefined || indicator.level === 'area'
      ? []
      : members.map((code) => indicator.value(code, year));
  const values = figures.filter(isPresent).map(({ value }) => value);
  const withheld = figures.some((one) => 'missing' in one && one.missing === 'withheld');
  const reason = withheld ? 'withheld' : 'not-reported';
  const none: Figure = missing(indicator.level === 'area' ? 'not-applicable' : reason);
  const [lowest, highest] =
    values.length === 0 ? [none, none] : [figure(Math.min(...values)), figure(Math.max(...values))];
  return {
    indicator: indicator.indicator,
    period,
    area: year === undefined ? missing('not-reported') : indicator.value('area', year),
    // Half of the municipalities must be known before a middle one means anything.
    median: values.length > 0 && values.length * 2 >= members.length ? median(values) : none,
    lowest,
    highest,
  };
}
