import { classesOf, classify, classLimits, niceSequential } from '@tilbudsvifte/charts';
import type { LegendModel, SequentialThresholds, Tile } from '@tilbudsvifte/charts';
import {
  compareDanish,
  createTexts,
  formatInteger,
  formatValue,
  missingSymbol,
  slug,
} from '@tilbudsvifte/locale';
import { dataTexts } from '@tilbudsvifte/locale/screens/data';
import type { Figure, MissingReason } from '@tilbudsvifte/planning';
import type { FigureModel, TableColumn } from '../../components/figure-card/figure-model.ts';
import { indicatorWord, kindOf, rankWord } from '../../lib/indicator-words.ts';
import { measureName, measureUnit, subjectName } from './indicator-names.ts';
import type { IndicatorAnswer, IndicatorNames } from './indicator-names.ts';
import { placesOf, rankOf, valueAt, yearsOf } from './read-series.ts';

/** A municipality in the newest year. */
export interface RankedPlace {
  readonly code: string;
  readonly name: string;
  readonly value: Figure;
  readonly rank: Figure;
}

/** The municipalities as tiles and as a ranked list; the table holds the whole series. */
export interface MapFigure {
  readonly model: FigureModel;
  readonly tiles: readonly Tile[];
  readonly legend: LegendModel;
  readonly sorted: readonly RankedPlace[];
}

const classNames = ['lowest', 'low', 'middle', 'high', 'highest'] as const;

function rankedPlaces(asked: IndicatorAnswer, { municipalities }: IndicatorNames): RankedPlace[] {
  const number = ({ value }: RankedPlace): number =>
    'value' in value ? value.value : Number.NEGATIVE_INFINITY;
  return placesOf(asked)
    .map((code) => ({
      code,
      name: municipalities.get(code)?.name ?? code,
      value: valueAt(asked, code, asked.indicator.year),
      rank: rankOf(asked, code),
    }))
    .sort((a, b) => (number(a) === number(b) ? compareDanish(a.name, b.name) : number(b) - number(a)));
}

function tileOf(
  { code, name, value }: RankedPlace,
  { indicator }: IndicatorAnswer,
  { names, thresholds }: { names: IndicatorNames; thresholds: SequentialThresholds },
): Tile {
  const { language } = names;
  const texts = createTexts(language);
  const word = indicatorWord(indicator, value, language);
  const base = {
    code,
    abbreviation: names.municipalities.get(code)?.abbreviation ?? code,
    ...(code === names.own && { own: true }),
  };
  if (!('value' in value)) {
    const said = texts('overview.mapMissing', { municipality: name, value: word });
    return { ...base, text: missingSymbol(value.missing), status: value.missing, name: said };
  }
  const colour = classify(value.value, thresholds);
  const index = (classesOf['seq-5'] as readonly string[]).indexOf(colour);
  const className = texts(`class.${classNames[index] ?? 'middle'}`);
  return {
    ...base,
    // The unit stands in the legend: "kr." would not fit a tile.
    text: indicator.unit === 'dkk' ? formatInteger(value.value, language) : word,
    status: 'value',
    colour,
    name: texts('overview.mapLabel', { municipality: name, value: word, className }),
  };
}

function legendOf(
  { indicator }: IndicatorAnswer,
  sorted: readonly RankedPlace[],
  { names: { language }, thresholds }: { names: IndicatorNames; thresholds: SequentialThresholds },
): LegendModel {
  const texts = createTexts(language);
  const limit = (value: number): string => formatValue(value, kindOf(indicator), language);
  const reasons = new Set<MissingReason>(
    sorted.flatMap(({ value }) => ('missing' in value ? [value.missing] : [])),
  );
  return {
    title: texts('overview.legendTitle', {
      indicator: measureName(indicator.indicator, language),
      unit: measureUnit(indicator.indicator, language),
    }),
    classes: classLimits(thresholds).map(({ colour, from, to }) => {
      if (from === undefined) return { colour, text: texts('overview.legendBelow', { to: limit(to ?? 0) }) };
      if (to === undefined) return { colour, text: texts('overview.legendAbove', { from: limit(from) }) };
      return { colour, text: texts('overview.legendClass', { from: limit(from), to: limit(to) }) };
    }),
    statuses: [...reasons].map((status) => ({ status, text: texts(`missing.${status}`) })),
  };
}

/** Sentence between which values the municipalities lie, and where the own one stands. */
function sentencesOf(
  asked: IndicatorAnswer,
  sorted: readonly RankedPlace[],
  names: IndicatorNames,
): string[] {
  const { indicator } = asked;
  const { language } = names;
  const texts = dataTexts(language);
  const year = String(indicator.year);
  const known = sorted.filter(({ value }) => 'value' in value);
  const [highest, lowest] = [known[0], known.at(-1)];
  if (!highest || !lowest) return [texts('data.noSpan', { year })];
  const word = ({ value }: RankedPlace): string => indicatorWord(indicator, value, language);
  const span = texts('data.spanSentence', { lowest: word(lowest), highest: word(highest), year });
  const own = sorted.find(({ code }) => code === names.own);
  const rank = own ? rankWord(own.rank, indicator.ranked, language) : '';
  return rank === '' ? [span] : [span, texts('data.rank', { place: subjectName(names), rank })];
}

/** Table of the whole series: a row a municipality, a column a year. */
function tableOf(asked: IndicatorAnswer, sorted: readonly RankedPlace[], names: IndicatorNames) {
  const years = yearsOf(asked);
  const kind = kindOf(asked.indicator);
  const columns: TableColumn[] = [
    { key: 'municipality', label: createTexts(names.language)('table.municipality'), kind: 'text' },
    ...years.map((year): TableColumn => ({ key: `y${year}`, label: String(year), kind })),
  ];
  const row = (code: string, name: string, total: boolean) => ({
    key: code,
    cells: [name, ...years.map((year) => valueAt(asked, code, year))],
    ...(code === names.own && { own: true }),
    ...(total && { total: true }),
  });
  const rows = [
    ...sorted.map(({ code, name }) => row(code, name, false)),
    row('area', names.areaName, true),
    row('median', dataTexts(names.language)('data.medianOf'), true),
  ];
  return { columns, rows };
}

/** Tile figure of an indicator — tiles and ranked list of the newest year; its table and files hold every year. */
export function toMapFigure(asked: IndicatorAnswer, names: IndicatorNames): MapFigure {
  const { answer, indicator } = asked;
  const { language } = names;
  const texts = dataTexts(language);
  const sorted = rankedPlaces(asked, names);
  const values = sorted.flatMap(({ value }) => ('value' in value ? [value.value] : []));
  const thresholds = niceSequential(values.length > 0 ? values : [0]);
  const sentences = sentencesOf(asked, sorted, names);
  const name = measureName(indicator.indicator, language);
  const model: FigureModel = {
    id: `kort-${slug(measureName(indicator.indicator, 'da'))}`,
    eyebrow: texts('data.mapEyebrow', { indicator: name }),
    unit: measureUnit(indicator.indicator, language),
    headline: sentences.join(' '),
    subline: texts('data.subline', { place: names.areaName, years: String(indicator.year) }),
    summary: sentences,
    alt: sentences.join(' '),
    ...tableOf(asked, sorted, names),
    notes: [],
    basis: answer.basis,
    howToRead: [texts('data.readMap')],
    fileParts: [names.areaName, String(indicator.year)],
  };
  return {
    model,
    tiles: sorted.map((place) => tileOf(place, asked, { names, thresholds })),
    legend: legendOf(asked, sorted, { names, thresholds }),
    sorted,
  };
}
