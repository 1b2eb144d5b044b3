import { createTexts, formatRange, slug } from '@tilbudsvifte/locale';
import { overviewTexts } from '@tilbudsvifte/locale/screens/overview';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel, TableRow } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import type { OverviewWords } from './overview-words.ts';
import type { KeyFigure } from './to-key-figure.ts';

type Expected = Schema<'ExpectedNeed'>;

/** A need in words, no more exact than its limits: whole persons, the limits rounded outwards. */
function rangeWords(need: Figure, { language }: OverviewWords): string | undefined {
  if (!('value' in need)) return undefined;
  const { value, lo = value, hi = value } = need;
  return formatRange({ lo: Math.floor(lo), hi: Math.ceil(hi) }, language, { words: true });
}

const nameOfPlace = ({ municipality }: Expected, { municipalities, areaName }: OverviewWords): string =>
  municipality === 'area' ? areaName : (municipalities.get(municipality)?.name ?? municipality);

function modelOf(
  shown: Expected,
  { totals, basis }: Pick<Schema<'OverviewAnswer'>, 'totals' | 'basis'>,
  words: OverviewWords,
): FigureModel {
  const { language } = words;
  const texts = overviewTexts(language);
  const year = String(shown.year);
  const baseYear = String(shown.baseYear);
  const name = nameOfPlace(shown, words);
  const range = rangeWords(shown.need, words) ?? '';
  const say = texts('front.expected.say', { name, year, range });
  const rows = totals.expectedNeed.map((one): TableRow => ({
    key: one.municipality,
    cells: [nameOfPlace(one, words), one.now, one.need],
    ...(one.municipality === words.own && { own: true }),
    ...(one.municipality === 'area' && { total: true }),
  }));
  return {
    id: slug(overviewTexts('da')('front.expected')),
    eyebrow: texts('front.expected'),
    unit: texts('front.expected.unit', { year }),
    headline: say,
    subline: `${name}, ${year}`,
    summary: [say, ...sayBefore(shown, words), texts('front.expected.outcomes')],
    alt: say,
    columns: [
      { key: 'municipality', label: createTexts(language)('table.municipality'), kind: 'text' },
      { key: 'now', label: baseYear, kind: 'integer' },
      {
        key: 'expected',
        label: texts('front.expected.column', { year }),
        kind: 'integer',
        interval: true,
      },
    ],
    rows,
    notes:
      shown.groups === shown.of
        ? []
        : [texts('front.expected.partial', { groups: shown.groups, of: shown.of })],
    basis: { ...basis, methods: basis.methods.filter(({ key }) => key === 'damped-drift') },
    howToRead: [],
    fileParts: [name, year],
  };
}

function sayBefore({ now, baseYear }: Expected, { language }: OverviewWords): string[] {
  if (!('value' in now)) return [];
  const n = Math.round(now.value);
  return [overviewTexts(language)('front.expected.before', { year: String(baseYear), n })];
}

/**
 * Key figure of the need to come — a range in words, of the own municipality where its counts are published, else of
 * the area; nothing where that has no forecast either.
 */
export function toExpectedFigure(
  answer: Pick<Schema<'OverviewAnswer'>, 'totals' | 'basis'>,
  words: OverviewWords,
): KeyFigure | undefined {
  const { expectedNeed } = answer.totals;
  const own = expectedNeed.find(({ municipality }) => municipality === words.own);
  const shown = own ?? expectedNeed.find(({ municipality }) => municipality === 'area');
  const value = shown && rangeWords(shown.need, words);
  if (!shown || value === undefined) return undefined;
  const texts = overviewTexts(words.language);
  const name = words.own === undefined ? '' : (words.municipalities.get(words.own)?.name ?? '');
  const { groups, of } = shown;
  const partial = groups === of ? [] : [texts('front.expected.partial', { groups, of })];
  const instead =
    own || name === '' ? [] : [texts('front.expected.areaInstead', { area: words.areaName, name })];
  return {
    model: modelOf(shown, answer, words),
    value,
    present: true,
    change: [...sayBefore(shown, words), texts('front.expected.outcomes'), ...partial, ...instead].join(' '),
    definition: texts('front.expected.definition'),
    strip: undefined,
  };
}
