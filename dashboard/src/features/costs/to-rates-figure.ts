import type { DotStripModel, ReferenceBarsModel } from '@tilbudsvifte/charts';
import { compareDanish, figureWord, formatShare } from '@tilbudsvifte/locale';
import { costRatesHeadline } from '@tilbudsvifte/locale/screens/costs';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import { pricesWords } from './cost-choices.ts';
import type { CostWords } from './cost-words.ts';
import { signedShare } from './signed-share.ts';
import { costTexts } from './cost-texts.ts';
import type { CostTexts } from './cost-texts.ts';

type Answer = Schema<'RatesAnswer'>;
type Row = Schema<'RateRow'>;

/** One service type on the screen: the dots of its services and the numbers beside them. */
export interface RateStrip {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly strip: DotStripModel;
  readonly mean: string;
  readonly target: string;
  readonly gap: string;
}

/** Rates of the newest year against the line of the agreement. */
export interface RatesFigure {
  readonly model: FigureModel;
  readonly strips: readonly RateStrip[];
  /** Deviation from the line by service type, for the exported picture. */
  readonly bars: ReferenceBarsModel;
}

interface Shown {
  readonly answer: Answer;
  readonly words: CostWords;
  readonly rows: readonly (Row & { readonly name: string })[];
}

/** The reader's own service of a type: the middle one where there are several; a choice, not a calculation. */
function ownRate({ answer, words }: Shown, row: Row): number | undefined {
  const own = answer.services
    .filter(
      ({ serviceType, unit, operatorType, operatorCode }) =>
        serviceType === row.serviceType &&
        unit === row.unit &&
        operatorType === 'municipal' &&
        operatorCode === words.own,
    )
    .flatMap(({ rateDkk }) => ('value' in rateDkk ? [rateDkk.value] : []))
    .sort((a, b) => a - b);
  return own[Math.floor((own.length - 1) / 2)];
}

function stripOf(shown: Shown, row: Row): DotStripModel {
  const { answer, words } = shown;
  const values = answer.services
    .filter(({ serviceType, unit }) => serviceType === row.serviceType && unit === row.unit)
    .flatMap(({ rateDkk }) => ('value' in rateDkk ? [rateDkk.value] : []));
  const mean = 'value' in row.rateDkk ? row.rateDkk.value : undefined;
  const mark = words.own === undefined ? mean : ownRate(shown, row);
  return {
    values,
    // The numbers stand in the row: labels of their own would only repeat them.
    ...(mark !== undefined && { own: { value: mark, label: '' } }),
    ...('value' in row.medianRateDkk && { median: { value: row.medianRateDkk.value, label: '' } }),
    ...('value' in row.targetDkk && { target: row.targetDkk.value }),
  };
}

function stripsOf(shown: Shown): RateStrip[] {
  const { language } = shown.words;
  return shown.rows.map((row) => ({
    key: `${row.serviceType} ${row.unit}`,
    name: row.name,
    unit: costTexts(language)('costRates.unitOf', { unit: row.unit }),
    strip: stripOf(shown, row),
    mean: figureWord(row.rateDkk, 'money', language),
    target: figureWord(row.targetDkk, 'money', language),
    gap: signedShare(row.gapToTarget, language),
  }));
}

function barsOf({ rows, words }: Shown, label: string): ReferenceBarsModel {
  const texts = costTexts(words.language);
  return {
    label,
    headings: { name: texts('costRates.type'), value: texts('costRates.gap') },
    bars: rows.map((row) => ({
      key: `${row.serviceType} ${row.unit}`,
      name: row.name,
      abbreviation: row.serviceType,
      figure: row.gapToTarget,
      text: signedShare(row.gapToTarget, words.language),
    })),
  };
}

function modelOf({ answer, words, rows }: Shown): FigureModel {
  const { language } = words;
  const texts = costTexts(language);
  const { baseYear, reduction, manner, lastYear } = answer.totals;
  const gaps = rows.flatMap(({ name, gapToTarget: gap }) =>
    'value' in gap ? [{ name, gap: gap.value }] : [],
  );
  const year = String(lastYear);
  const example = rows.find(({ gapToTarget }) => 'value' in gapToTarget);
  return {
    id: 'takster',
    eyebrow: texts('costRates.eyebrow'),
    unit: texts('costRates.unit'),
    ...costRatesHeadline(
      {
        ...headlineBasis(answer.basis),
        place: words.areaName,
        year: lastYear,
        baseYear,
        reduction,
        manner,
        shown: rows.length,
        gaps,
      },
      language,
    ),
    subline: texts('costRates.subline', {
      place: words.areaName,
      prices: pricesWords(answer.basis, language),
      year,
      line: texts(`costRates.line.${manner}`, { base: String(baseYear), reduction }),
    }),
    columns: columnsOf(texts),
    rows: rows.map((row) => ({
      key: `${row.serviceType} ${row.unit}`,
      cells: [
        row.name,
        texts('costRates.unitOf', { unit: row.unit }),
        row.services,
        row.medianRateDkk,
        row.p10RateDkk,
        row.p90RateDkk,
        row.rateDkk,
        row.targetDkk,
        row.gapToTarget,
      ],
    })),
    notes: [texts('costRates.noteAssumed')],
    basis: answer.basis,
    howToRead: [texts('costRates.read'), ...exampleOf(example, words)],
    fileParts: [words.areaName, year, `${baseYear} -${formatShare(reduction, language)}`],
  };
}

function columnsOf(texts: CostTexts): FigureModel['columns'] {
  return [
    { key: 'serviceType', label: texts('costRates.type'), kind: 'text' },
    { key: 'unit', label: texts('costRates.unit'), kind: 'text' },
    { key: 'services', label: texts('costRates.services'), kind: 'integer' },
    { key: 'medianRateDkk', label: texts('costRates.median'), kind: 'money' },
    { key: 'p10RateDkk', label: texts('costRates.lowest'), kind: 'money' },
    { key: 'p90RateDkk', label: texts('costRates.highest'), kind: 'money' },
    { key: 'rateDkk', label: texts('costRates.mean'), kind: 'money' },
    { key: 'targetDkk', label: texts('costRates.target'), kind: 'money' },
    { key: 'gapToTarget', label: texts('costRates.gap'), kind: 'share' },
  ];
}

function exampleOf(row: Shown['rows'][number] | undefined, { language }: CostWords): string[] {
  if (!row || !('value' in row.rateDkk) || !('value' in row.targetDkk)) return [];
  const said = { name: row.name, mean: row.rateDkk.value, target: row.targetDkk.value };
  return [costTexts(language)('costRates.readExample', said)];
}

/** Rates of Økonomi — per service type the services' rates, their mean, and the line they are held against. */
export function toRatesFigure(
  answer: Answer,
  words: CostWords,
  typeNames: ReadonlyMap<string, string>,
): RatesFigure {
  const rows = answer.figures
    .filter(({ year }) => year === answer.totals.lastYear)
    .map((row) => ({ ...row, name: typeNames.get(row.serviceType) ?? row.serviceType }))
    .sort((a, b) => compareDanish(a.name, b.name));
  const shown = { answer, words, rows };
  const model = modelOf(shown);
  return { model, strips: stripsOf(shown), bars: barsOf(shown, model.headline) };
}
