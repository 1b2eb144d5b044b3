import type { LineModel } from '@tilbudsvifte/charts';
import { formatValue } from '@tilbudsvifte/locale';
import type { Language } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { Schema } from '../../../lib/api.ts';
import { kindOf } from '../../../lib/indicator-words.ts';

type Goal = Schema<'GoalItem'>;

/** Words of a goal's line. */
export interface GoalLineWords {
  readonly language: Language;
  readonly target: string;
  readonly decided: string;
}

/** A line of fewer points is none. */
const fewest = 2;

const isPresent = (figure: Figure): boolean => 'value' in figure;

/**
 * Line of a goal — its figures by year from zero, the target, and the year in which the agreement was decided; undefined
 * where there are fewer than two figures.
 */
export function toGoalLine(
  goal: Goal,
  decidedOn: string | null,
  { language, target, decided }: GoalLineWords,
): LineModel | undefined {
  const { values, targetValue } = goal;
  if (values.filter(({ value }) => isPresent(value)).length < fewest) return undefined;
  const periods = values.map(({ year }) => ({ key: String(year), label: String(year) }));
  const year = decidedOn?.slice(0, 4);
  return {
    periods,
    series: [
      { key: 'goal', role: 'own', points: values.map(({ value }) => ({ figure: value })) },
      {
        key: 'target',
        role: 'median',
        label: target,
        points: values.map(() => ({ figure: { value: targetValue } })),
      },
    ],
    markers: periods
      .filter(({ key }) => key === year)
      .map(({ key }) => ({ period: key, kind: 'event', label: decided })),
    origin: { kind: 'zero' },
    formatTick: (value) => formatValue(value, kindOf(goal), language),
  };
}
