import { cellClassName } from '../cell-class-name.ts';
import type { CellStatus } from '../cell-status.ts';
import type { ColourClass } from '../scale/colour-class.ts';

/** One colour class with its limits in words or numbers, such as "80–90 %". */
export interface LegendClass {
  readonly colour: ColourClass;
  readonly text: string;
}

/** One status that occurs in the figure, with its word. */
export interface LegendStatus {
  readonly status: Exclude<CellStatus, 'value'>;
  readonly text: string;
}

/** What a legend explains; only what occurs in the figure should be listed under `statuses`. */
export interface LegendModel {
  /** What the colours measure, with its unit; names the list. */
  readonly title: string;
  readonly classes: readonly LegendClass[];
  readonly statuses?: readonly LegendStatus[];
}

/** One swatch with its text. */
export interface LegendEntry {
  readonly className: string;
  readonly colour?: ColourClass;
  readonly status: CellStatus;
  readonly text: string;
}

/**
 * Legend entries — colour classes first, then the marks of statuses, ready to draw as HTML or SVG.
 * @example legendEntries({ title: 'x', classes: [{ colour: 'seq-1', text: '< 80' }] })[0]?.className // 'chart-filled chart-seq-1'
 */
export function legendEntries({ classes, statuses = [] }: LegendModel): readonly LegendEntry[] {
  const filled = classes.map(({ colour, text }) => ({ status: 'value' as const, colour, text }));
  return [...filled, ...statuses].map((entry) => ({ ...entry, className: cellClassName(entry) }));
}
