import type { ReferenceBarsModel } from '@tilbudsvifte/charts';
import { togetherPoolsHeadline, togetherTexts } from '@tilbudsvifte/locale/screens/scenarios';
import type { FigureModel } from '../../../components/figure-card/figure-model.ts';
import { headlineBasis } from '../../../lib/headline-basis.ts';
import type { ScenarioRow } from '../../../lib/scenario-answers.ts';
import { codesIn, figureIn, holds, rowsIn, wordIn } from '../row-cells.ts';
import { placesWord } from './to-forms-figure.ts';
import { areaOf, type TogetherView, townOf, yearOf } from './together-view.ts';

/** The pools against the critical mass: bars and table from the same rows. */
export interface PoolsFigure {
  readonly model: FigureModel;
  readonly chart: ReferenceBarsModel;
}

const measures = [
  ['municipalities', 'integer'],
  ['need', 'decimal'],
  ['placesAlone', 'integer'],
  ['places', 'integer'],
  ['reservePlaces', 'integer'],
  ['placesSaved', 'integer'],
  ['refusal', 'share'],
  ['occupancyRate', 'share'],
  ['criticalPlaces', 'integer'],
] as const;

/** Name of a pool, with its target group where there are several. */
function poolName(row: ScenarioRow, view: TogetherView, several: boolean): string {
  const texts = togetherTexts(view.words.language);
  const pool = texts('together.poolName', { name: townOf(view, wordIn(row, 'centre')) });
  const targetGroup = view.words.nameOf('targetGroups', wordIn(row, 'targetGroup'));
  return several ? texts('together.poolOfGroup', { pool, targetGroup }) : pool;
}

interface Named {
  readonly row: ScenarioRow;
  readonly key: string;
  readonly name: string;
}

function chartOf(pools: readonly Named[], view: TogetherView): ReferenceBarsModel {
  const texts = togetherTexts(view.words.language);
  const mass = figureIn(pools[0]?.row, 'criticalPlaces');
  return {
    label: texts('table.cooperation.clusters'),
    headings: { name: texts('column.cooperation.centre'), value: texts('column.cooperation.places') },
    bars: pools.map(({ row, key, name }) => ({
      key,
      name,
      abbreviation: name,
      figure: figureIn(row, 'places'),
      text: placesWord(figureIn(row, 'places'), view),
    })),
    ...('value' in mass && {
      reference: { value: mass.value, label: texts('together.mass', { places: placesWord(mass, view) }) },
    }),
  };
}

/** Whether the pools are large enough to be run well. */
export function toPoolsFigure(view: TogetherView): PoolsFigure {
  const { result, words } = view;
  const texts = togetherTexts(words.language);
  const rows = rowsIn(result, 'clusters');
  const several = new Set(rows.map((row) => wordIn(row, 'targetGroup'))).size > 1;
  const pools = rows.map((row) => ({
    row,
    key: `${wordIn(row, 'targetGroup')} ${wordIn(row, 'centre')}`,
    name: poolName(row, view, several),
  }));
  const model: FigureModel = {
    id: 'samarbejde-puljer',
    eyebrow: texts('table.cooperation.clusters'),
    unit: texts('together.places'),
    ...togetherPoolsHeadline(
      {
        ...headlineBasis(result.basis),
        pools: rows.length,
        below: rows.filter((row) => holds(row, 'belowCriticalMass')).length,
      },
      words.language,
    ),
    subline: `${areaOf(view)}, ${yearOf(view)}`,
    columns: [
      { key: 'centre', label: texts('column.cooperation.centre'), kind: 'text' },
      { key: 'members', label: texts('column.cooperation.memberMunicipalities'), kind: 'text' },
      ...measures.map(([key, kind]) => ({
        key,
        label: texts(`column.cooperation.${key}`),
        kind,
        interval: true,
      })),
      { key: 'below', label: texts('column.cooperation.belowCriticalMass'), kind: 'text' },
    ],
    rows: pools.map(({ row, key, name }) => ({
      key,
      cells: [
        name,
        codesIn(row, 'memberMunicipalities')
          .map((code) => townOf(view, code))
          .join(', '),
        ...measures.map(([measure]) => figureIn(row, measure)),
        texts(holds(row, 'belowCriticalMass') ? 'together.yes' : 'together.no'),
      ],
    })),
    notes: [],
    basis: result.basis,
    howToRead: [texts('together.poolsRead')],
    fileParts: [areaOf(view), yearOf(view)],
  };
  return { model, chart: chartOf(pools, view) };
}
