import type { IsoScatterModel, ScatterPoint } from '@tilbudsvifte/charts';
import { compareDanish, figureWord, formatDecimal, formatMoney } from '@tilbudsvifte/locale';
import type { Headline } from '@tilbudsvifte/locale';
import { costScatterHeadline } from '@tilbudsvifte/locale/screens/costs';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel, TableRow } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import { perWords, pricesWords } from './cost-choices.ts';
import type { CostChoices } from './cost-choices.ts';
import type { CostWords } from './cost-words.ts';
import { placeName } from './cost-words.ts';
import { countedGroup } from './scatter-choice.ts';
import { costTexts } from './cost-texts.ts';

/** Recipients per 1,000 against the cost of each, one point a municipality. */
export interface ScatterFigure {
  readonly model: FigureModel;
  readonly scatter: IsoScatterModel;
  readonly describe: (point: ScatterPoint) => string;
}

type Measures = Pick<Schema<'CostRow'>, 'usersPer1000' | 'perUserDkk' | 'perInhabitantDkk'>;

interface Place extends Measures {
  readonly code: string;
  readonly name: string;
}

interface Shown {
  readonly answer: Schema<'CostsAnswer'>;
  readonly choices: CostChoices;
  readonly words: CostWords;
  readonly year: number;
  readonly places: readonly Place[];
  readonly of: (code: string) => Measures;
}

const gone: Figure = { missing: 'not-reported' };

function measuresOf({ figures }: Schema<'CostsAnswer'>, choices: CostChoices, year: number): Shown['of'] {
  const group = countedGroup(choices.group);
  const rows = new Map(
    figures
      .filter((row) => row.kind === 'accounts' && row.group === group && row.year === year)
      .map((row) => [row.municipality, row]),
  );
  return (code) => rows.get(code) ?? { usersPer1000: gone, perUserDkk: gone, perInhabitantDkk: gone };
}

const oneGroup = (choices: CostChoices): CostChoices => ({
  ...choices,
  group: countedGroup(choices.group),
  per: 'indbygger',
});

function headlineOf({ answer, choices, words, year, places, of }: Shown): Headline {
  const own = of(words.own ?? 'area');
  const median = of('median');
  return costScatterHeadline(
    {
      ...headlineBasis(answer.basis),
      place: placeName(words),
      area: words.areaName,
      year,
      per: perWords(oneGroup(choices), words.language) ?? '',
      municipalities: places.length,
      ...own,
      medianUsersPer1000: median.usersPer1000,
      medianPerUserDkk: median.perUserDkk,
    },
    words.language,
  );
}

function pointsOf({ places, words }: Shown): ScatterPoint[] {
  return places.flatMap(({ code, name, usersPer1000: x, perUserDkk: y }) =>
    'value' in x && 'value' in y
      ? [{ key: code, name, x: x.value, y: y.value, ...(code === words.own && { own: true }) }]
      : [],
  );
}

function rowsOf({ places, words, of }: Shown): TableRow[] {
  const cells = (name: string, at: Measures): TableRow['cells'] => [
    name,
    at.usersPer1000,
    at.perUserDkk,
    at.perInhabitantDkk,
  ];
  const texts = costTexts(words.language);
  return [
    ...places.map((place) => ({
      key: place.code,
      cells: cells(place.name, place),
      ...(place.code === words.own && { own: true }),
    })),
    { key: 'area', cells: cells(words.areaName, of('area')), total: true },
    { key: 'median', cells: cells(texts('costs.median'), of('median')), total: true },
  ];
}

function modelOf(shown: Shown, points: readonly ScatterPoint[]): FigureModel {
  const { answer, choices, words, year, places } = shown;
  const [texts, own] = [costTexts(words.language), costTexts(words.language)];
  const group = texts(`costGroup.${countedGroup(choices.group)}`);
  const per = perWords(oneGroup(choices), words.language) ?? '';
  const leftOut = places.length - points.length;
  return {
    id: 'modtagere-og-udgift-pr-modtager',
    eyebrow: own('costScatter.eyebrow'),
    unit: own('costScatter.unit'),
    ...headlineOf(shown),
    subline: own('costScatter.subline', {
      group,
      place: words.areaName,
      prices: pricesWords(answer.basis, words.language),
      year: String(year),
    }),
    columns: [
      { key: 'municipality', label: texts('table.municipality'), kind: 'text' },
      { key: 'usersPer1000', label: axisTitle(shown), kind: 'decimal' },
      { key: 'perUserDkk', label: own('costScatter.y'), kind: 'money' },
      { key: 'perInhabitantDkk', label: own('costScatter.product', { per }), kind: 'money' },
    ],
    rows: rowsOf(shown),
    notes: [
      ...(leftOut > 0 ? [own('costScatter.noteLeftOut', { n: leftOut })] : []),
      ...(choices.group === 'all' ? [own('costScatter.groupNote', { group })] : []),
    ],
    basis: answer.basis,
    howToRead: [own('costScatter.read', { per })],
    fileParts: [words.areaName, group, String(year)],
  };
}

function axisTitle({ choices, words }: Shown): string {
  const own = costTexts(words.language);
  const group = own(`costScatter.age.${countedGroup(choices.group)}`);
  return own('costScatter.x', { group });
}

function describeWith({ choices, words, of }: Shown): ScatterFigure['describe'] {
  const { language } = words;
  return ({ key, name }) => {
    const at = of(key);
    return costTexts(language)('costScatter.describe', {
      name,
      users: figureWord(at.usersPer1000, 'decimal', language),
      cost: figureWord(at.perUserDkk, 'money', language),
      product: figureWord(at.perInhabitantDkk, 'money', language),
      per: perWords(oneGroup(choices), language) ?? '',
    });
  };
}

/**
 * Scatter of Økonomi — how many recipients a municipality has and how much each costs; a municipality whose recipients
 * are withheld has no point and is counted.
 */
export function toScatterFigure(
  answer: Schema<'CostsAnswer'>,
  choices: CostChoices,
  { words, year }: { readonly words: CostWords; readonly year: number },
): ScatterFigure {
  const of = measuresOf(answer, choices, year);
  const places = answer.basis.area.municipalities
    .map((code) => ({ code, name: words.municipalities.get(code)?.name ?? code, ...of(code) }))
    .sort((a, b) => compareDanish(a.name, b.name));
  const shown = { answer, choices, words, year, places, of };
  const points = pointsOf(shown);
  const { language } = words;
  const per = perWords(oneGroup(choices), language) ?? '';
  const scatter: IsoScatterModel = {
    points,
    titles: {
      x: axisTitle(shown),
      y: costTexts(language)('costScatter.y'),
      product: costTexts(language)('costScatter.same', { per }),
    },
    formatX: (value) => (Number.isInteger(value) ? String(value) : formatDecimal(value, language)),
    formatY: (value) => formatMoney(value, language),
    // Users per 1,000 times the cost of each is a thousand inhabitants' expenditure.
    formatProduct: (product) => formatMoney(product / 1000, language),
  };
  return { model: modelOf(shown, points), scatter, describe: describeWith(shown) };
}
