import { createTexts } from '@tilbudsvifte/locale';
import type { FigureKind, TextKey } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { TableColumn } from '../../components/figure-card/figure-model.ts';
import { gapHeading, gapOf, gapRules, requiredHeading, requiredOf } from './gap-rule.ts';
import type { GapRow, GapRule, GapView } from './gap-view.ts';

/** A column of measures and where its numbers come from. */
export interface GapMeasure extends TableColumn {
  readonly kind: FigureKind;
  readonly of: (row: GapRow) => Figure;
}

const columnKeys: Record<GapRule, string> = {
  idag: 'Today',
  belaegning: 'AtOccupancy',
  afvisning: 'AtRefusal',
};

/** Required places and gap by one rule. */
export function ruleMeasures(rule: GapRule, view: GapView): readonly GapMeasure[] {
  const key = columnKeys[rule];
  return [
    {
      key: `required${key}`,
      label: requiredHeading(rule, view),
      kind: 'integer',
      of: (row) => requiredOf(row, rule),
    },
    {
      key: `gap${key}`,
      label: gapHeading(rule, view.language),
      kind: 'signed',
      of: (row) => gapOf(row, rule),
    },
  ];
}

type Plain = 'served' | 'waiting' | 'places' | 'need' | 'occupancy' | 'availability';

function plain(key: Plain, kind: FigureKind, view: GapView): GapMeasure {
  const label: TextKey = `gaps.${key}`;
  return { key, label: createTexts(view.language)(label), kind, of: (row) => row[key] };
}

/** Measures of a row by the chosen rule: need, places, the gap, and what the places can do. */
export function gapMeasures(view: GapView): readonly GapMeasure[] {
  const texts = createTexts(view.language);
  return [
    plain('need', 'integer', view),
    plain('waiting', 'integer', view),
    plain('places', 'integer', view),
    ...ruleMeasures(view.rule, view),
    plain('availability', 'share', view),
    plain('occupancy', 'share', view),
    {
      key: 'reachableOccupancy',
      label: texts('gaps.reachable', { percent: Math.round(view.refusal * 100) }),
      kind: 'share',
      of: (row) => row.reachableOccupancy,
    },
    {
      key: 'expectedPlaces',
      label: texts('gaps.expected'),
      kind: 'integer',
      of: (row) => row.expectedPlaces,
    },
  ];
}

/** Measures of a row by all three rules. */
export function threeWayMeasures(view: GapView): readonly GapMeasure[] {
  return [
    plain('need', 'integer', view),
    plain('waiting', 'integer', view),
    plain('places', 'integer', view),
    ...gapRules.flatMap((rule) => ruleMeasures(rule, view)),
  ];
}
