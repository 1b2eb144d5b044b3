import type { Series } from '@tilbudsvifte/charts';
import type { Figure } from '@tilbudsvifte/planning';
import type { Schema } from '../../lib/api.ts';
import type { CostChoices } from './cost-choices.ts';
import type { CostWords } from './cost-words.ts';
import { placeName } from './cost-words.ts';
import { afterRefundByYear, costsByYear } from './read-costs.ts';
import { costTexts } from './cost-texts.ts';

/** One line of the figure: drawn as a series, and the same figures a column of the table. */
export interface CostSeries {
  readonly key: string;
  readonly role: Series['role'];
  readonly label: string;
  /** Heading of the column, which has no line beside it to explain it. */
  readonly column: string;
  readonly at: (year: number) => Figure;
}

/**
 * Series of the line figure — accounts and budget of the place, and what refunds leave of all accounts; per inhabitant or recipient also the area and the
 * median municipality, which amounts in all would dwarf.
 */
export function costSeries(
  rows: readonly Schema<'CostRow'>[],
  choices: CostChoices,
  words: CostWords,
): CostSeries[] {
  const texts = costTexts(words.language);
  const name = placeName(words);
  const place = words.own ?? 'area';
  const read = (of: string, kind: 'accounts' | 'budget') => costsByYear(rows, { place: of, kind }, choices);
  const accounts = {
    key: 'accounts',
    role: 'own',
    label: name,
    column: texts('costs.accountsOf', { place: name }),
    at: read(place, 'accounts'),
  } as const;
  const budget = {
    key: 'budget',
    role: 'budget',
    label: texts('costs.budget'),
    column: texts('costs.budget'),
    at: read(place, 'budget'),
  } as const;
  const area = {
    key: 'area',
    role: 'area',
    label: words.areaName,
    column: words.areaName,
    at: read('area', 'accounts'),
  } as const;
  const median = {
    key: 'median',
    role: 'median',
    label: texts('costs.median'),
    column: texts('costs.median'),
    at: read('median', 'accounts'),
  } as const;
  const net = {
    key: 'afterRefund',
    role: 'context',
    label: costTexts(words.language)('costLine.afterRefund'),
    column: costTexts(words.language)('costLine.afterRefund'),
    at: afterRefundByYear(rows, place),
  } as const;
  const divided = choices.per !== 'ialt';
  return [
    accounts,
    // Recipients are counted at the end of the year, so a budget has none to be divided by.
    ...(choices.per === 'modtager' ? [] : [budget]),
    ...(!divided && choices.group === 'all' ? [net] : []),
    ...(divided && words.own !== undefined ? [area] : []),
    ...(divided ? [median] : []),
  ];
}
