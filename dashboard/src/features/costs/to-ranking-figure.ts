import type { ReferenceBarsModel } from '@tilbudsvifte/charts';
import { compareDanish, figureWord, placePhrase } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel, TableRow } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { costUnit, perWords, pricesWords } from './cost-choices.ts';
import type { CostChoices } from './cost-choices.ts';
import type { CostWords } from './cost-words.ts';
import { placeName } from './cost-words.ts';
import { costsByYear, isMeasured } from './read-costs.ts';
import { costTexts } from './cost-texts.ts';

/** All municipalities in one year, largest first. */
export interface RankingFigure {
  readonly model: FigureModel;
  readonly bars: ReferenceBarsModel;
}

interface Ranked {
  readonly code: string;
  readonly name: string;
  readonly figure: Figure;
}

interface Shown {
  readonly answer: Schema<'CostsAnswer'>;
  readonly choices: CostChoices;
  readonly words: CostWords;
  readonly year: number;
  readonly ranked: readonly Ranked[];
  readonly area: Figure;
  readonly median: Figure;
}

function rank(answer: Schema<'CostsAnswer'>, choices: CostChoices, { words, year }: RankingPlace): Ranked[] {
  const places = answer.basis.area.municipalities.map((code) => ({
    code,
    name: words.municipalities.get(code)?.name ?? code,
    figure: costsByYear(answer.figures, { place: code, kind: 'accounts' }, choices)(year),
  }));
  const size = ({ figure }: Ranked): number => ('value' in figure ? figure.value : Number.NEGATIVE_INFINITY);
  return places.sort((a, b) => (size(a) === size(b) ? compareDanish(a.name, b.name) : size(b) - size(a)));
}

const hasValue = ({ figure }: Ranked): boolean => 'value' in figure;

function headlineOf({ choices, words, year, ranked, area, median }: Shown): string {
  const texts = costTexts(words.language);
  if (!isMeasured(choices)) return texts('costs.groupNeeded');
  const own = ranked.find(({ code }) => code === words.own);
  const figure = own?.figure ?? area;
  const value = figureWord(figure, 'money', words.language);
  const per = perWords(choices, words.language);
  const where = placePhrase(placeName(words), words.language);
  const place = per === undefined ? where : `${per} ${where}`;
  const said = { place, year: String(year), value };
  if (!('value' in figure)) return texts('costs.rankHeadlineMissing', { ...said, reason: value });
  if (per === undefined || !('value' in median)) return texts('costs.rankHeadlineTotal', said);
  const peers = { area: words.areaName, median: figureWord(median, 'money', words.language) };
  return texts('costs.rankHeadlineOwn', { ...said, place: where, per, ...peers });
}

function extremes({ ranked, words }: Shown): string[] {
  const known = ranked.filter(hasValue);
  const [highest, lowest] = [known[0], known.at(-1)];
  if (!highest || !lowest || highest === lowest) return [];
  return [
    costTexts(words.language)('costs.rankExtremes', {
      highest: highest.name,
      highestValue: figureWord(highest.figure, 'money', words.language),
      lowest: lowest.name,
      lowestValue: figureWord(lowest.figure, 'money', words.language),
    }),
  ];
}

function rowsOf({ ranked, words, choices, area, median }: Shown): TableRow[] {
  const texts = costTexts(words.language);
  const divided = choices.per !== 'ialt';
  return [
    ...ranked.map(({ code, name, figure }) => ({
      key: code,
      cells: [name, figure],
      ...(code === words.own && { own: true }),
    })),
    { key: 'area', cells: [words.areaName, area], total: true },
    ...(divided ? [{ key: 'median', cells: [texts('costs.median'), median], total: true }] : []),
  ];
}

function barsOf({ ranked, words, median, year }: Shown, label: string): ReferenceBarsModel {
  const texts = costTexts(words.language);
  const middle = figureWord(median, 'money', words.language);
  return {
    label,
    headings: { name: texts('table.municipality'), value: String(year) },
    bars: ranked.map(({ code, name, figure }) => ({
      key: code,
      name,
      abbreviation: words.municipalities.get(code)?.abbreviation ?? code,
      figure,
      text: figureWord(figure, 'money', words.language),
      ...(code === words.own && { own: true }),
    })),
    ...('value' in median && {
      reference: { value: median.value, label: texts('costs.rankMedian', { median: middle }) },
    }),
  };
}

function modelOf(shown: Shown): FigureModel {
  const { answer, choices, words, year, ranked } = shown;
  const texts = costTexts(words.language);
  const headline = headlineOf(shown);
  const extent = texts('costs.rankExtent', { n: ranked.length, year: String(year) });
  const title = texts('costs.rankTitle', { year: String(year) });
  const group = texts(`costGroup.${choices.group}`);
  const prices = pricesWords(answer.basis, words.language);
  const unit = costUnit(choices, words.language);
  return {
    id: 'kommunerne-side-om-side',
    eyebrow: title,
    unit,
    headline,
    subline: texts('costs.subline', { group, place: words.areaName, prices, years: String(year) }),
    summary: [extent, headline, ...extremes(shown)],
    alt: `${extent} ${headline}`,
    columns: [
      { key: 'municipality', label: texts('table.municipality'), kind: 'text' },
      { key: 'expenditure', label: texts('costs.expenditure'), kind: 'money' },
    ],
    rows: rowsOf(shown),
    notes: choices.per === 'ialt' ? [texts('costs.noteNoMedian')] : [],
    basis: answer.basis,
    howToRead: [texts('costs.rankRead')],
    fileParts: [words.areaName, group, unit, String(year)],
  };
}

/** Year and viewpoint of a ranking. */
export interface RankingPlace {
  readonly words: CostWords;
  readonly year: number;
}

/** Ranking of Økonomi — every municipality's accounts in one year in the chosen measure, largest first. */
export function toRankingFigure(
  answer: Schema<'CostsAnswer'>,
  choices: CostChoices,
  { words, year }: RankingPlace,
): RankingFigure {
  const read = (place: string): Figure =>
    costsByYear(answer.figures, { place, kind: 'accounts' }, choices)(year);
  const ranked = rank(answer, choices, { words, year });
  const shown = { answer, choices, words, year, ranked, area: read('area'), median: read('median') };
  const model = modelOf(shown);
  return { model, bars: barsOf(shown, model.headline) };
}
