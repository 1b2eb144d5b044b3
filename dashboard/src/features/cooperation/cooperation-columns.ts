import type { FigureKind } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { TableColumn } from '../../components/figure-card/figure-model.ts';
import type { CodeNames } from '../../lib/code-names.ts';
import { type CooperationRow, wordsOf } from './cooperation-view.ts';

/** A column of measures and where its numbers come from. */
export interface CooperationMeasure extends TableColumn {
  readonly of: (row: CooperationRow) => Figure;
}

type Key = Exclude<
  keyof CooperationRow,
  'targetGroup' | 'unit' | 'cluster' | 'criticalMassPlaces' | 'municipalities'
>;

/** Columns of the tables, in their order. */
export function cooperationMeasures(names: CodeNames): readonly CooperationMeasure[] {
  const texts = wordsOf(names);
  const measure = (key: Key, label: string, kind: FigureKind = 'integer'): CooperationMeasure => ({
    key,
    label,
    kind,
    interval: true,
    of: (row) => row[key],
  });
  return [
    measure('need', texts('cooperation.need')),
    measure('placesAlone', texts('cooperation.alone')),
    measure('placesInClusters', texts('cooperation.clusters')),
    measure('placesPooled', texts('cooperation.pooled')),
    measure('savedInClusters', texts('cooperation.savedClusters')),
    measure('savedPooled', texts('cooperation.saved')),
    measure('occupancyAlone', texts('cooperation.occupancyAlone'), 'share'),
    measure('occupancyPooled', texts('cooperation.occupancyPooled'), 'share'),
    measure('effectivePlaces', texts('cooperation.effective')),
    measure('municipalitiesForCriticalMass', texts('cooperation.together')),
  ];
}
