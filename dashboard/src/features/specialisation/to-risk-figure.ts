import type { ComponentBarsModel, ComponentCell, ComponentRow } from '@tilbudsvifte/charts';
import { figureWord, formatDecimal, formatQuarter, formatSigned } from '@tilbudsvifte/locale';
import type { FigureKind, Language } from '@tilbudsvifte/locale';
import { riskHeadline, riskWords } from '@tilbudsvifte/locale/screens/specialisation';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel, TableColumn } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import type { CodeNames } from '../../lib/code-names.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';

/** Services by their signs: the same figures as bars and as table. */
export interface RiskFigure {
  readonly model: FigureModel;
  readonly bars: ComponentBarsModel;
}

/** How the services are seen. */
export interface RiskViewpoint {
  readonly names: CodeNames;
  readonly place: string;
  readonly targetGroup: string | undefined;
}

type Row = Schema<'SpecialisationRiskRow'>;
type Part = Row['flags'][number];

interface PartColumn {
  readonly measure: keyof Row;
  readonly kind: FigureKind;
  readonly of: (row: Row) => { readonly measure: Figure; readonly concern: Figure };
}

/** The five signs, heaviest first, each with its measure and how much of a sign it is. */
const parts: Readonly<Record<Part, PartColumn>> = {
  buyers: {
    measure: 'buyerConcentration',
    kind: 'decimal',
    of: (row) => ({ measure: row.buyerConcentration, concern: row.buyersConcern }),
  },
  trend: {
    measure: 'occupancyTrend',
    kind: 'points',
    of: (row) => ({ measure: row.occupancyTrend, concern: row.trendConcern }),
  },
  level: {
    measure: 'yearOccupancyRate',
    kind: 'share',
    of: (row) => ({ measure: row.yearOccupancyRate, concern: row.levelConcern }),
  },
  size: {
    measure: 'places',
    kind: 'integer',
    of: (row) => ({ measure: row.places, concern: row.sizeConcern }),
  },
  operator: {
    measure: 'operatorShare',
    kind: 'share',
    of: (row) => ({ measure: row.operatorShare, concern: row.operatorConcern }),
  },
};
const partKeys: readonly Part[] = ['buyers', 'trend', 'level', 'size', 'operator'];

function measureText(part: Part, measure: Figure, language: Language): string {
  if (!('value' in measure)) return figureWord(measure, 'decimal', language);
  if (part === 'buyers')
    return riskWords(language)('specialisation.index', { value: formatDecimal(measure.value, language, 2) });
  if (part === 'trend') return pointsText(measure.value, language);
  return figureWord(measure, parts[part].kind, language);
}

// The unit in full has no room over a bar.
const pointsText = (change: number, language: Language): string =>
  riskWords(language)('specialisation.points', { points: formatSigned(change * 100, language, 1) });

/** Score with its band, or why there is none. @example scoreText({ value: 57.4, lo: 49.2, hi: 66.7 }, 'da') // '57 (49–67)' */
export function scoreText(score: Figure, language: Language): string {
  if (!('value' in score)) return figureWord(score, 'integer', language);
  const { value, lo = value, hi = value } = score;
  return riskWords(language)('specialisation.scoreText', {
    score: Math.round(value),
    lo: Math.round(lo),
    hi: Math.round(hi),
  });
}

function cellOf(row: Row, part: Part, language: Language): ComponentCell {
  const { measure, concern } = parts[part].of(row);
  const flag = row.flags.includes(part);
  return { value: concern, text: measureText(part, measure, language), ...(flag && { flag }) };
}

function barRow(row: Row, { names }: RiskViewpoint): ComponentRow {
  const { language } = names;
  const texts = riskWords(language);
  const aside = [names.serviceType(row.serviceType), names.municipality(row.municipality)].join(', ');
  const questions = row.questions.map((question) => texts(`specialisation.question.${question}`));
  return {
    key: row.service,
    label: row.serviceName,
    note: [`${aside}.`, ...questions].join(' '),
    cells: Object.fromEntries(partKeys.map((part) => [part, cellOf(row, part, language)])),
    score: scoreText(row.score, language),
  };
}

function columnsOf(language: Language): TableColumn[] {
  const texts = riskWords(language);
  const text = (key: string, label: string): TableColumn => ({ key, label, kind: 'text' });
  return [
    text('serviceName', texts('specialisation.service')),
    text('municipality', texts('specialisation.municipality')),
    text('serviceType', texts('specialisation.type')),
    { key: 'score', label: texts('specialisation.score'), kind: 'decimal', interval: true },
    text('flags', texts('specialisation.flags')),
    ...partKeys.flatMap((part): TableColumn[] => [
      { key: parts[part].measure, label: texts(`specialisation.measure.${part}`), kind: parts[part].kind },
      { key: `${part}Concern`, label: texts(`specialisation.part.${part}`), kind: 'share' },
    ]),
    { key: 'trendP', label: texts('specialisation.measure.trendP'), kind: 'share' },
  ];
}

function cellsOf(row: Row, { names }: RiskViewpoint): FigureModel['rows'][number]['cells'] {
  const texts = riskWords(names.language);
  return [
    row.serviceName,
    names.municipality(row.municipality),
    names.serviceType(row.serviceType),
    row.score,
    row.flags.map((part) => texts(`specialisation.part.${part}`)).join(', '),
    ...partKeys.flatMap((part) => {
      const { measure, concern } = parts[part].of(row);
      return [measure, concern];
    }),
    row.trendP,
  ];
}

function notesOf(rows: readonly Row[], language: Language): string[] {
  const texts = riskWords(language);
  const n = rows.filter(
    (row) => 'missing' in row.buyersConcern && row.buyersConcern.missing === 'withheld',
  ).length;
  return [
    texts('specialisation.noteNoOutcomes'),
    ...(n > 0 ? [texts('specialisation.noteBuyers', { n })] : []),
    texts('specialisation.noteScore'),
  ];
}

function readingOf(first: Row | undefined, language: Language): string[] {
  const texts = riskWords(language);
  if (!first) return [texts('specialisation.read')];
  const score = scoreText(first.score, language);
  const said = { name: first.serviceName, score, n: first.flags.length };
  return [texts('specialisation.read'), texts('specialisation.readExample', said)];
}

/** Figure of Afspecialisering — services with most flags first, each with its five signs and its score with band. */
export function toRiskFigure(answer: Schema<'SpecialisationRiskAnswer'>, view: RiskViewpoint): RiskFigure {
  const { language } = view.names;
  const texts = riskWords(language);
  const { figures, totals, basis } = answer;
  const [first] = figures;
  const quarter = formatQuarter(basis.period.to, language);
  const group = view.targetGroup ?? texts('specialisation.allGroups');
  const words = riskHeadline(
    {
      ...headlineBasis(basis),
      place: view.place,
      quarter: basis.period.to,
      services: totals.services,
      flagged: totals.flagged,
      ...(first && { first: { name: first.serviceName, score: first.score } }),
    },
    language,
  );
  const model: FigureModel = {
    id: 'afspecialisering',
    eyebrow: texts('specialisation.eyebrow'),
    unit: texts('specialisation.unit'),
    ...words,
    subline: texts('specialisation.subline', { place: view.place, group, quarter, n: totals.services }),
    columns: columnsOf(language),
    rows: figures.map((row) => ({ key: row.service, cells: cellsOf(row, view) })),
    notes: notesOf(figures, language),
    basis,
    howToRead: readingOf(first, language),
    fileParts: [view.place, group, basis.period.to],
  };
  const bars: ComponentBarsModel = {
    label: words.headline,
    rowHeading: texts('specialisation.service'),
    scoreHeading: texts('specialisation.score'),
    columns: partKeys.map((key) => ({ key, label: texts(`specialisation.part.${key}`) })),
    rows: figures.map((row) => barRow(row, view)),
    flagWord: texts('specialisation.flagged'),
    more: (n) => texts('specialisation.more', { n }),
  };
  return { model, bars };
}
