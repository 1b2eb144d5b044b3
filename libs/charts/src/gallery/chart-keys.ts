/** Every chart of this library, by the name of its folder, in the order of the table of figures. */
export const chartKeys = [
  'tile-grid',
  'dot-strip',
  'micro-strip',
  'gap-matrix',
  'coverage-matrix',
  'dumbbell',
  'quantile-dotplot',
  'line-chart',
  'fan',
  'bullet-rows',
  'ranked-bars',
  'reference-bars',
  'answer-bars',
  'component-bars',
  'tornado-bars',
  'waterfall',
  'iso-scatter',
  'two-sided-bars',
  'ego-sankey',
  'od-matrix',
  'slope',
  'small-multiples',
  'heat-calendar',
] as const;

/** One of the charts. */
export type ChartKey = (typeof chartKeys)[number];
