import { compareDanish } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { Schema } from '../../lib/api.ts';
import { measureName } from './compare-names.ts';
import type { Compared, CompareNames } from './compare-names.ts';

/** One indicator with everything its row shows. */
export interface CompareLine {
  readonly indicator: Compared;
  /** Row of every chosen municipality, in order. */
  readonly chosen: readonly Schema<'CompareRow'>[];
  readonly median: Figure;
  readonly area: Figure;
  /** Values of the peers and the chosen ones, for the dots. */
  readonly dots: readonly number[];
}

/** Order of the rows. */
export type CompareOrder = 'navn' | 'afstand' | undefined;

const missing: Figure = { missing: 'not-reported' };

function lineOf({ figures, totals }: Schema<'CompareAnswer'>, indicator: Compared): CompareLine {
  const rows = figures.filter((row) => row.indicator === indicator.indicator && row.year === indicator.year);
  const find = (code: string): Schema<'CompareRow'> | undefined =>
    rows.find(({ municipality }) => municipality === code);
  const peers = new Set(totals.peers.municipalities);
  return {
    indicator,
    chosen: totals.municipalities.map(
      (municipality) =>
        find(municipality) ?? {
          indicator: indicator.indicator,
          municipality,
          year: indicator.year,
          value: missing,
          previous: missing,
          rank: missing,
        },
    ),
    median: find('median')?.value ?? missing,
    area: find('area')?.value ?? missing,
    dots: rows.flatMap(({ municipality, value }) =>
      peers.has(municipality) && 'value' in value ? [value.value] : [],
    ),
  };
}

/** How far the own figure lies from the median, as a share of the span of the dots; nothing known is no distance. */
export function distanceOf({ chosen, median, dots }: CompareLine): number {
  const own = chosen[0]?.value ?? missing;
  if (!('value' in own) || !('value' in median)) return -1;
  const all = [...dots, own.value];
  const span = Math.max(...all) - Math.min(...all);
  return span === 0 ? 0 : Math.abs(own.value - median.value) / span;
}

/** Lines of a comparison in the order chosen. */
export function compareLines(
  answer: Schema<'CompareAnswer'>,
  { language }: Pick<CompareNames, 'language'>,
  order: CompareOrder,
): CompareLine[] {
  const lines = answer.totals.indicators.map((indicator) => lineOf(answer, indicator));
  const name = ({ indicator }: CompareLine): string => measureName(indicator.indicator, language);
  if (order === 'navn') return [...lines].sort((a, b) => compareDanish(name(a), name(b)));
  if (order === 'afstand') return [...lines].sort((a, b) => distanceOf(b) - distanceOf(a));
  return lines;
}
