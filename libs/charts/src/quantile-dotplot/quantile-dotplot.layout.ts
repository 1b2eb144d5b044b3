/** One column of equally likely outcomes. */
export interface DotColumn {
  readonly key: string;
  /** Printed below the column, or at its lower edge. */
  readonly label: string;
  readonly dots: number;
  /** Whether these outcomes lie on the side the sentence counts. */
  readonly filled: boolean;
}

/** What a quantile dotplot shows: columns from left to right. */
export interface QuantileDotplotModel {
  readonly columns: readonly DotColumn[];
  /** A line before the column of this key, with its words. */
  readonly threshold?: { readonly before: string; readonly label: string };
  /** Columns of numbers are named by their lower edge; usual is a name below the middle. */
  readonly labelsAt?: 'edge';
  /** What the columns are, printed below them. */
  readonly axis: string;
}

/** Geometry of a dotplot. Unit: px. */
export interface DotplotLayout {
  readonly radius: number;
  readonly dots: readonly {
    readonly key: string;
    readonly x: number;
    readonly y: number;
    readonly filled: boolean;
  }[];
  readonly labels: readonly { readonly key: string; readonly x: number; readonly text: string }[];
  readonly base: number;
  readonly thresholdX?: number;
}

const foot = 44;
const head = 24;
const side = 12;
/** Dots smaller than this cannot be counted; then a column is several dots wide. Unit: px. */
const smallest = 4;

interface DotRoom {
  readonly step: number;
  readonly height: number;
  readonly highest: number;
}

function radiusOf(abreast: number, { step, height, highest }: DotRoom): number {
  const rows = Math.ceil(highest / abreast);
  return Math.min(step / (2 * abreast) - 1, height / (2 * rows) - 0.5, 12);
}

/**
 * Layout of a quantile dotplot — every outcome is one dot of the same size, stacked in its column, so that counting is
 * reading. Labels are thinned where they would meet. Unit: px.
 */
export function dotplotLayout(
  { columns, threshold, labelsAt }: QuantileDotplotModel,
  { width, height }: { readonly width: number; readonly height: number },
): DotplotLayout {
  const step = (width - 2 * side) / Math.max(1, columns.length);
  const highest = Math.max(1, ...columns.map(({ dots }) => dots));
  const base = height - foot;
  const room = { step, height: base - head, highest };
  const abreast = [1, 2, 3, 4].find((n) => radiusOf(n, room) >= smallest) ?? 1;
  const radius = Math.max(2, radiusOf(abreast, room));
  const middle = (i: number): number => side + (i + 0.5) * step;
  const widest = Math.max(0, ...columns.map(({ label }) => label.length * 7.3)) + 6;
  const every = Math.max(1, Math.ceil(widest / step));
  const at = columns.findIndex(({ key }) => key === threshold?.before);
  return {
    radius,
    base,
    dots: columns.flatMap(({ key, dots, filled }, i) =>
      Array.from({ length: dots }, (_, n) => ({
        key: `${key} ${n}`,
        x: middle(i) + ((n % abreast) - (Math.min(abreast, dots) - 1) / 2) * (2 * radius + 1),
        y: base - 4 - radius - Math.floor(n / abreast) * (2 * radius + 1),
        filled,
      })),
    ),
    labels: columns.flatMap(({ key, label }, i) =>
      i % every === 0 || i === at
        ? [{ key, x: labelsAt === 'edge' ? side + i * step : middle(i), text: label }]
        : [],
    ),
    ...(at >= 0 && { thresholdX: side + at * step }),
  };
}

/** Outcomes in columns of equal width with an edge at the threshold; a column is named by its lower edge. */
export interface StackedOutcomes {
  readonly from: number;
  readonly to: number;
  readonly dots: number;
}

const niceSteps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000];

/**
 * Stacked outcomes — numbers counted in columns of one round width, at most twelve, one of whose edges is the
 * threshold; a number on an edge belongs to the column above it.
 * @example stackOutcomes([-3, -1, 2], 0).map(({ from, dots }) => [from, dots]) // [[-3, 1], [-2, 0], [-1, 1], [0, 0], [1, 0], [2, 1]]
 */
export function stackOutcomes(values: readonly number[], threshold: number): readonly StackedOutcomes[] {
  if (values.length === 0) return [];
  const [lo, hi] = [Math.min(...values, threshold), Math.max(...values, threshold)];
  const width = niceSteps.find((step) => (hi - lo) / step < 11) ?? (hi - lo) / 10;
  const first = Math.floor((lo - threshold) / width);
  const last = Math.max(first, Math.floor((hi - threshold) / width));
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const from = threshold + (first + i) * width;
    const to = from + width;
    return { from, to, dots: values.filter((value) => value >= from && value < to).length };
  });
}
