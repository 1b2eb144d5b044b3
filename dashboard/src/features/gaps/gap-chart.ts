import { createTexts, formatFigure, formatInteger } from '@tilbudsvifte/locale';
import type { DumbbellCell, DumbbellModel } from '@tilbudsvifte/charts';
import { gapLook, gapThresholds } from './gap-look.ts';
import { gapMeasures } from './gap-measures.ts';
import type { GapMeasure } from './gap-measures.ts';
import { gapOf, requiredOf } from './gap-rule.ts';
import { gapUnit } from '../../lib/gap-unit.ts';
import type { GapRow, GapView } from './gap-view.ts';

/** A row with its name. */
export interface NamedGap {
  readonly key: string;
  readonly name: string;
  readonly row: GapRow;
  readonly own: boolean;
}

const besideGap = ['availability', 'occupancy', 'reachableOccupancy'];

function numberCell(measure: GapMeasure, row: GapRow, { language }: GapView): DumbbellCell {
  const figure = measure.of(row);
  const status = 'missing' in figure ? figure.missing : 'value';
  return { text: formatFigure(figure, measure.kind, language), status };
}

/** Dumbbell rows of places against required places, with the gap, the chance and the two occupancies beside. */
export function toGapChart(
  entries: readonly NamedGap[],
  view: GapView,
  words: Pick<DumbbellModel, 'label' | 'rowHeading'>,
): DumbbellModel {
  const { language, rule } = view;
  const texts = createTexts(language);
  const thresholds = gapThresholds(entries.map(({ row }) => gapOf(row, rule)));
  const beside = gapMeasures(view).filter(({ key }) => besideGap.includes(key));
  const units = new Set(entries.map(({ row }) => row.unit));
  return {
    ...words,
    placesLabel: texts('gaps.places'),
    needLabel: texts('gaps.required'),
    columns: [
      { key: 'gap', label: texts('gaps.gap'), always: true },
      ...beside.map(({ key, label }) => ({ key, label, always: key === 'availability' })),
    ],
    rows: entries.map(({ key, name, row, own }) => {
      const gap = gapOf(row, rule);
      const cell = { text: formatFigure(gap, 'signed', language), ...gapLook(gap, thresholds) };
      const numbers = beside.map((measure) => [measure.key, numberCell(measure, row, view)] as const);
      return {
        key,
        label: name,
        own,
        ...(units.size > 1 && { note: gapUnit(row.unit, language) }),
        // The places of a withheld gap would stand as a dot without its counterpart, and read as a number.
        places: 'missing' in gap && gap.missing === 'withheld' ? gap : row.places,
        need: requiredOf(row, rule),
        cells: { gap: cell, ...Object.fromEntries(numbers) },
      };
    }),
    formatTick: (value) => formatInteger(value, language),
  };
}
