import { compareDanish } from '@tilbudsvifte/locale';
import type { Headline } from '@tilbudsvifte/locale';
import { clusterHeadline } from '@tilbudsvifte/locale/screens/cooperation';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { CodeNames } from '../../lib/code-names.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import { nameOf } from '../../lib/name-of.ts';
import { cooperationChart, type NamedRow } from './cooperation-chart.ts';
import { cooperationMeasures } from './cooperation-columns.ts';
import { type CooperationAnswer, type CooperationRow, wordsOf } from './cooperation-view.ts';
import {
  type CooperationFigure,
  cooperationNotes,
  cooperationSubline,
  readCooperation,
} from './to-cooperation-figure.ts';

/** Municipalities of a cluster by name, in Danish order. */
export function membersOf({ totals }: CooperationAnswer, cluster: string, names: CodeNames): string {
  const found = totals.clusters.find((candidate) => candidate.cluster === cluster);
  return (found?.municipalities ?? []).map(names.municipality).sort(compareDanish).join(', ');
}

function named(answer: CooperationAnswer, names: CodeNames, own: string | undefined): NamedRow[] {
  const texts = wordsOf(names);
  return answer.figures.map((row) => {
    const { cluster } = row;
    if (cluster === undefined) return { key: 'all', name: texts('cooperation.wholeArea'), row };
    const holds =
      answer.totals.clusters.find((candidate) => candidate.cluster === cluster)?.municipalities ?? [];
    return {
      key: cluster,
      name: texts('cooperation.clusterName', { name: names.municipality(cluster) }),
      note: texts('cooperation.clusterNote', { n: holds.length }),
      row,
      own: own !== undefined && holds.includes(own),
    };
  });
}

/** Sentences of one target group in the whole area. */
export function clusterWords(
  answer: CooperationAnswer,
  whole: CooperationRow | undefined,
  names: CodeNames,
): Headline {
  const { basis, totals } = answer;
  const none = { missing: 'not-reported' } as const;
  return clusterHeadline(
    {
      ...headlineBasis(basis),
      targetGroup: names.targetGroup(whole?.targetGroup ?? ''),
      year: Number(basis.period.to),
      clusters: totals.clusters.length,
      alone: whole?.placesAlone ?? none,
      clustered: whole?.placesInClusters ?? none,
      pooled: whole?.placesPooled ?? none,
    },
    names.language,
  );
}

/** The chosen target group by cluster, and the whole area last. */
export function toClusterFigure(
  answer: CooperationAnswer,
  names: CodeNames,
  own: string | undefined,
): CooperationFigure {
  const { basis, figures } = answer;
  const texts = wordsOf(names);
  const rows = named(answer, names, own);
  const whole = figures.find(({ cluster }) => cluster === undefined);
  const measures = cooperationMeasures(names).filter(({ key }) => !/InClusters$/.test(key));
  const area = nameOf(basis.area, names.language);
  const group = names.targetGroup(whole?.targetGroup ?? '');
  const title = texts('cooperation.clusterTitle');
  const rowHeading = texts('cooperation.cluster');
  const model: FigureModel = {
    id: 'samarbejde-klynger',
    eyebrow: title,
    unit: texts('cooperation.unit'),
    ...clusterWords(answer, whole, names),
    subline: cooperationSubline(answer, names),
    columns: [
      { key: 'cluster', label: rowHeading, kind: 'text' },
      { key: 'members', label: texts('cooperation.members'), kind: 'text' },
      { key: 'municipalities', label: texts('cooperation.municipalities'), kind: 'integer' },
      ...measures,
    ],
    rows: rows.map(({ key, name, row, own: isOwn }) => ({
      key,
      ...(isOwn && { own: true }),
      ...(key === 'all' && { total: true }),
      cells: [
        name,
        membersOf(answer, key, names),
        row.municipalities,
        ...measures.map((measure) => measure.of(row)),
      ],
    })),
    notes: cooperationNotes(answer, names),
    basis,
    howToRead: [texts('cooperation.readClusters'), ...readCooperation(rows, names)],
    fileParts: [area, group, basis.period.to],
  };
  return { model, chart: cooperationChart(rows, names, { label: title, rowHeading }) };
}
