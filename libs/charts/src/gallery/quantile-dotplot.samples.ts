import { stackOutcomes } from '../quantile-dotplot/quantile-dotplot.layout.ts';
import type { QuantileDotplotModel } from '../quantile-dotplot/quantile-dotplot.layout.ts';
import type { Samples } from './sample.ts';
import { tick } from './sample.ts';

const outcomes = [-9, -8, -7, -6, -6, -5, -5, -4, -4, -4, -3, -3, -2, -2, -2, -1, -1, 0, 2, 4];

function plot(values: readonly number[], label: string): QuantileDotplotModel {
  const columns = stackOutcomes(values, 0).map(({ from, dots }) => ({
    key: `${from}`,
    label: tick(from),
    dots,
    filled: from < 0,
  }));
  return { columns, threshold: { before: '0', label }, axis: 'Pladser minus behov' };
}

const years = [0, 2, 5, 7, 4, 2].map((dots, i) => ({
  key: `${2026 + i}`,
  label: `${2026 + i}`,
  dots,
  filled: i < 4,
}));

/** Twenty outcomes; a plot without outcomes keeps its axis and says nothing. */
export const quantileDotplotSamples: Samples<QuantileDotplotModel> = {
  full: {
    columns: years,
    threshold: { before: '2030', label: 'efter 2029' },
    axis: 'År, hvor behovet overstiger pladserne',
  },
  one: { columns: [{ key: '0', label: '0', dots: 20, filled: false }], axis: 'Pladser minus behov' },
  'long-names': plot(
    outcomes.map((value) => value * 130),
    'Der er lige så mange pladser som behov',
  ),
  negative: plot(outcomes, 'lige mange'),
  nothing: { columns: [], axis: 'Pladser minus behov' },
};
