import type { DumbbellCell, DumbbellModel } from '@tilbudsvifte/charts';
import { formatFigure, formatInteger, formatRange } from '@tilbudsvifte/locale';
import type { FigureKind, Language } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { CodeNames } from '../../lib/code-names.ts';
import { type CooperationRow, wordsOf } from './cooperation-view.ts';

/** A row with its name, and what stands below it. */
export interface NamedRow {
  readonly key: string;
  readonly name: string;
  readonly note?: string;
  readonly row: CooperationRow;
  readonly own?: boolean;
}

function cell(figure: Figure, kind: FigureKind, language: Language): DumbbellCell {
  const status = 'missing' in figure ? figure.missing : 'value';
  if (!('value' in figure) || figure.lo === undefined || figure.hi === undefined || kind !== 'integer')
    return { text: formatFigure(figure, kind, language), status };
  return { text: formatRange({ lo: figure.lo, hi: figure.hi }, language), status };
}

/** Dumbbell rows of places together (ring) against places apart (dot, with its interval). */
export function cooperationChart(
  rows: readonly NamedRow[],
  names: CodeNames,
  words: Pick<DumbbellModel, 'label' | 'rowHeading'>,
): DumbbellModel {
  const texts = wordsOf(names);
  const { language } = names;
  // A cluster is one pool, whose places may be known within limits only; an area's pool is always known.
  const byCluster = rows.some(({ row }) => row.cluster !== undefined);
  const shared = byCluster
    ? { key: 'pooled', label: texts('cooperation.pooled') }
    : { key: 'clusters', label: texts('cooperation.clusters') };
  return {
    ...words,
    placesLabel: texts('cooperation.pooled'),
    needLabel: texts('cooperation.alone'),
    columns: [
      { key: 'saved', label: texts('cooperation.saved'), always: true },
      shared,
      { key: 'today', label: texts('cooperation.effective') },
      { key: 'occupancy', label: texts('cooperation.occupancyPooled') },
    ],
    rows: rows.map(({ key, name, note, row, own }) => ({
      key,
      label: name,
      ...(note !== undefined && { note }),
      ...(own && { own }),
      places: row.placesPooled,
      need: row.placesAlone,
      cells: {
        saved: cell(row.savedPooled, 'integer', language),
        [shared.key]: cell(byCluster ? row.placesPooled : row.placesInClusters, 'integer', language),
        today: cell(row.effectivePlaces, 'integer', language),
        occupancy: cell(row.occupancyPooled, 'share', language),
      },
    })),
    formatTick: (value) => formatInteger(value, language),
  };
}
