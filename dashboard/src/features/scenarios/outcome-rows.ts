import { kindOfUnit } from '@tilbudsvifte/locale/screens/scenarios';
import type { FigureKind } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { ScenarioOutcome } from '../../lib/scenario-answers.ts';

/** How the figures of a row are written: without decimals where all of them are whole. */
export function rowKind(unit: string, figures: readonly Figure[]): FigureKind {
  const kind = kindOfUnit(unit);
  const whole = figures.every((figure) => !('value' in figure) || Number.isInteger(figure.value));
  return kind === 'decimal' && whole ? 'integer' : kind;
}

/** Identity of an outcome: the same one may be told for several years. */
export function outcomeKey({ outcome, year }: Pick<ScenarioOutcome, 'outcome' | 'year'>): string {
  return `${outcome} ${year}`;
}
