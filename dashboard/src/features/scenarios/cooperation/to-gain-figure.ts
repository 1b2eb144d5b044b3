import type { DumbbellModel } from '@tilbudsvifte/charts';
import { compareDanish, figureWord, formatInteger } from '@tilbudsvifte/locale';
import { togetherGainHeadline, togetherTexts } from '@tilbudsvifte/locale/screens/scenarios';
import type { FigureModel } from '../../../components/figure-card/figure-model.ts';
import { headlineBasis } from '../../../lib/headline-basis.ts';
import type { ScenarioRow } from '../../../lib/scenario-answers.ts';
import { figureIn, holds, numberIn, rowsIn, wordIn } from '../row-cells.ts';
import { areaOf, type TogetherView, townOf, yearOf } from './together-view.ts';

/** Who saves places and who travels: drawing and table from the same rows. */
export interface GainFigure {
  readonly model: FigureModel;
  readonly chart: DumbbellModel;
}

const measures = [
  ['need', 'decimal'],
  ['placesAlone', 'integer'],
  ['placesAfter', 'decimal'],
  ['placesSaved', 'decimal'],
  ['kronerSavedDkk', 'money'],
  ['refusalAlone', 'share'],
  ['refusal', 'share'],
  ['km', 'decimal'],
  ['kmTotal', 'decimal'],
] as const;

/** Those who save most first; where it cannot be told last, by name. */
function ordered(view: TogetherView): ScenarioRow[] {
  const saved = (row: ScenarioRow): number => numberIn(row, 'placesSaved', -Infinity);
  const name = (row: ScenarioRow): string => townOf(view, wordIn(row, 'municipality'));
  return [...rowsIn(view.result, 'municipalities')].sort((a, b) =>
    saved(a) === saved(b) ? compareDanish(name(a), name(b)) : saved(b) - saved(a),
  );
}

function chartOf(rows: readonly ScenarioRow[], view: TogetherView): DumbbellModel {
  const { language } = view.words;
  const texts = togetherTexts(language);
  const cell = (row: ScenarioRow, column: string) => {
    const figure = figureIn(row, column);
    const status = 'missing' in figure ? figure.missing : ('value' as const);
    return { text: figureWord(figure, 'decimal', language), status };
  };
  return {
    label: texts('together.gainTitle'),
    rowHeading: texts('column.cooperation.municipality'),
    placesLabel: texts('together.after'),
    needLabel: texts('together.alone'),
    columns: [
      { key: 'saved', label: texts('together.saved'), always: true },
      { key: 'km', label: texts('together.kmShort'), always: true },
    ],
    rows: rows.map((row) => ({
      key: wordIn(row, 'municipality'),
      label: townOf(view, wordIn(row, 'municipality')),
      places: figureIn(row, 'placesAfter'),
      need: figureIn(row, 'placesAlone'),
      cells: { saved: cell(row, 'placesSaved'), km: cell(row, 'km') },
    })),
    formatTick: (value) => formatInteger(value, language),
  };
}

function headlineOf(rows: readonly ScenarioRow[], view: TogetherView) {
  const sharing = rows.filter((row) => holds(row, 'takesPart'));
  const named = (row: ScenarioRow): { readonly name: string } => ({
    name: townOf(view, wordIn(row, 'municipality')),
  });
  const [most] = sharing.filter((row) => 'value' in figureIn(row, 'placesSaved'));
  const [farthest] = [...sharing].sort((a, b) => numberIn(b, 'km') - numberIn(a, 'km'));
  return togetherGainHeadline(
    {
      ...headlineBasis(view.result.basis),
      municipalities: rows.length,
      sharing: sharing.length,
      ...(most && { most: { ...named(most), places: numberIn(most, 'placesSaved') } }),
      ...(farthest && { farthest: { ...named(farthest), km: numberIn(farthest, 'km') } }),
    },
    view.words.language,
  );
}

/** Every municipality: its places alone and together, and how much farther its citizens travel. */
export function toGainFigure(view: TogetherView): GainFigure {
  const { result, words } = view;
  const texts = togetherTexts(words.language);
  const rows = ordered(view);
  const model: FigureModel = {
    id: 'samarbejde-kommuner',
    eyebrow: texts('together.gainTitle'),
    unit: texts('together.places'),
    ...headlineOf(rows, view),
    subline: texts('together.gainSub'),
    columns: [
      { key: 'municipality', label: texts('column.cooperation.municipality'), kind: 'text' },
      { key: 'centre', label: texts('column.cooperation.centre'), kind: 'text' },
      { key: 'takesPart', label: texts('column.cooperation.takesPart'), kind: 'text' },
      ...measures.map(([key, kind]) => ({
        key,
        label: texts(`column.cooperation.${key}`),
        kind,
        interval: true,
      })),
    ],
    rows: rows.map((row) => ({
      key: wordIn(row, 'municipality'),
      cells: [
        townOf(view, wordIn(row, 'municipality')),
        townOf(view, wordIn(row, 'centre')),
        texts(holds(row, 'takesPart') ? 'together.yes' : 'together.no'),
        ...measures.map(([key]) => figureIn(row, key)),
      ],
    })),
    notes: [],
    basis: result.basis,
    howToRead: [texts('together.gainRead')],
    fileParts: [areaOf(view), yearOf(view)],
  };
  return { model, chart: chartOf(rows, view) };
}
