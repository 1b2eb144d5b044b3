import type { RankedBarsModel } from '@tilbudsvifte/charts';
import { figureWord, formatRange } from '@tilbudsvifte/locale';
import { togetherFormsHeadline, togetherTexts } from '@tilbudsvifte/locale/screens/scenarios';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel } from '../../../components/figure-card/figure-model.ts';
import { headlineBasis } from '../../../lib/headline-basis.ts';
import type { ScenarioRow } from '../../../lib/scenario-answers.ts';
import { figureIn, holds, outcomeIn, rowsIn, wordIn } from '../row-cells.ts';
import { areaOf, refusalOf, reserveIsGiven, type TogetherView, yearOf } from './together-view.ts';

/** The forms side by side: bars and table from the same rows. */
export interface FormsFigure {
  readonly model: FigureModel;
  readonly chart: RankedBarsModel;
}

const none = { missing: 'not-applicable' } as const;
const forms = ['alone', 'reserve', 'clusters', 'pooled'] as const;
const measures = [
  ['pools', 'integer'],
  ['places', 'integer'],
  ['placesSaved', 'integer'],
  ['kronerPerYearDkk', 'money'],
  ['kronerSavedDkk', 'money'],
  ['refusal', 'share'],
  ['occupancyRate', 'share'],
  ['kmAdded', 'integer'],
] as const;

function formName(row: ScenarioRow, { words }: TogetherView): string {
  const form = forms.find((key) => key === wordIn(row, 'form'));
  return form ? togetherTexts(words.language)(`together.form.${form}`) : wordIn(row, 'form');
}

/** Whole places, or their ends where they are not known more closely. */
export function placesWord(figure: Figure, { words }: TogetherView): string {
  const { language } = words;
  if (!('value' in figure) || figure.lo === undefined || figure.hi === undefined)
    return figureWord(figure, 'integer', language);
  return formatRange({ lo: figure.lo, hi: figure.hi }, language);
}

function chartOf(rows: readonly ScenarioRow[], view: TogetherView): RankedBarsModel {
  const texts = togetherTexts(view.words.language);
  return {
    label: texts('table.cooperation.forms'),
    rowHeading: texts('column.cooperation.form'),
    valueHeading: texts('column.cooperation.places'),
    rows: rows.map((row) => {
      const name = formName(row, view);
      const chosen = holds(row, 'chosen');
      return {
        key: wordIn(row, 'form'),
        label: chosen ? texts('together.chosen', { name }) : name,
        value: figureIn(row, 'places'),
        text: placesWord(figureIn(row, 'places'), view),
        ...(chosen && { own: true }),
      };
    }),
    more: (n) => texts('together.more', { n }),
  };
}

function headlineOf(rows: readonly ScenarioRow[], { result, words }: TogetherView) {
  const places = outcomeIn(result, 'places-needed');
  const chosen = rows.find((row) => holds(row, 'chosen'));
  return togetherFormsHeadline(
    {
      ...headlineBasis(result.basis),
      forms: rows.length,
      shares: chosen !== undefined && wordIn(chosen, 'form') !== 'alone',
      alone: places?.base ?? none,
      places: places?.scenario ?? none,
      difference: places?.difference ?? none,
      saved: figureIn(chosen, 'kronerSavedDkk'),
      kmAdded: figureIn(chosen, 'kmAdded'),
    },
    words.language,
  );
}

/** Places, kroner, refusal and travel of every way to stand together. */
export function toFormsFigure(view: TogetherView): FormsFigure {
  const { result, words } = view;
  const texts = togetherTexts(words.language);
  const rows = rowsIn(result, 'forms');
  const area = areaOf(view);
  const extent = { area, year: yearOf(view) };
  const uncertain = rows.some((row) => 'lo' in figureIn(row, 'places'));
  const model: FigureModel = {
    id: 'samarbejde-former',
    eyebrow: texts('table.cooperation.forms'),
    unit: texts('together.places'),
    ...headlineOf(rows, view),
    subline: reserveIsGiven(view)
      ? texts('together.formsSubGiven', extent)
      : texts('together.formsSub', { ...extent, refusal: refusalOf(view) }),
    columns: [
      { key: 'form', label: texts('column.cooperation.form'), kind: 'text' },
      ...measures.map(([key, kind]) => ({
        key,
        label: texts(`column.cooperation.${key}`),
        kind,
        interval: true,
      })),
    ],
    rows: rows.map((row) => ({
      key: wordIn(row, 'form'),
      ...(holds(row, 'chosen') && { own: true }),
      cells: [formName(row, view), ...measures.map(([key]) => figureIn(row, key))],
    })),
    notes: [],
    basis: result.basis,
    howToRead: [texts('together.formsRead'), ...(uncertain ? [texts('together.readInterval')] : [])],
    fileParts: [area, yearOf(view)],
  };
  return { model, chart: chartOf(rows, view) };
}
