import { type FigureKind, figureWord, formatDate, formatFigure, formatValue } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';

/** As much of the profile's answer as an annex tells. */
export interface Profile {
  readonly basis: {
    readonly edition: { readonly label: string; readonly hash: string; readonly publishedAt: string };
    readonly dataAsOf: string;
    readonly coverage: { readonly reported: number; readonly expected: number };
    readonly priceLevel: { readonly year: number };
  };
  readonly notices: readonly { readonly params: Readonly<Record<string, string | number>> }[];
  readonly figures: readonly {
    readonly indicator: string;
    readonly period: string;
    readonly unit: string;
    readonly targetGroup?: string;
    readonly own: Figure;
    readonly area: Figure;
  }[];
  readonly totals: {
    readonly year: number;
    readonly occupancy: number;
    readonly forecastGroups: { readonly groups: number; readonly of: number };
    readonly largestSeller: { readonly share: Figure } | null;
  };
}

type Row = Profile['figures'][number];

const kinds = ['integer', 'decimal', 'share', 'signed'] as const;
const numbers = /[+−]?\d+(?:\.\d{3})*(?:,\d+)?/g;

/** Every number of a text, as it is written there. */
export const numbersIn = (text: string): string[] => text.match(numbers) ?? [];

/** A figure as locale words it: its value in every kind of number, its limits in whole places. */
function wordsOf(figure: Figure): string[] {
  if (!('value' in figure)) return [];
  const { value, lo = value, hi = value } = figure;
  const whole = [Math.floor(lo), Math.ceil(hi), Math.abs(Math.round(value))];
  // A share as its change, without a sign: "4 % lavere".
  const sizes = [Math.abs(value)];
  return [
    ...kinds.map((kind) => formatFigure(figure, kind, 'da')),
    ...whole.map((one) => formatValue(one, 'integer', 'da')),
    ...sizes.map((one) => formatValue(one, 'share', 'da')),
  ];
}

/** Target groups with own citizens, and those of them that lack places in the area: what the headline counts. */
function groupCounts({ figures }: Profile): number[] {
  const of = (indicator: string): readonly Row[] => figures.filter((row) => row.indicator === indicator);
  const has = ({ own }: Row): boolean => ('value' in own ? own.value > 0 : own.missing === 'withheld');
  const needed = new Set(
    of('need')
      .filter(has)
      .map(({ targetGroup }) => targetGroup),
  );
  const known = of('gap-at-occupancy').filter(
    ({ targetGroup, area }) => needed.has(targetGroup) && 'value' in area,
  );
  const short = known.filter(({ area }) => 'value' in area && area.value <= -1);
  return [known.length, short.length];
}

/** Every number that an annex may tell, from the figures of the API and the words that surround them. */
export function allowedNumbers(profile: Profile): ReadonlySet<string> {
  const { basis, figures, totals, notices } = profile;
  const told = figures.flatMap(({ own, area }) => [...wordsOf(own), ...wordsOf(area)]);
  const seller = totals.largestSeller ? wordsOf(totals.largestSeller.share) : [];
  const { groups, of } = totals.forecastGroups;
  const counts = [groups, of, basis.coverage.reported, basis.coverage.expected, ...groupCounts(profile)];
  const noted = notices.flatMap(({ params }) => Object.values(params));
  const days = [basis.edition.publishedAt.slice(0, 10), basis.dataAsOf];
  const texts = [
    ...told,
    ...seller,
    ...[...counts, ...noted].map((one) =>
      typeof one === 'number' ? formatValue(one, 'integer', 'da') : one,
    ),
    formatValue(totals.occupancy, 'share', 'da'),
    ...figures.map(({ period }) => period.replace('K', ' ')),
    ...days.map((day) => formatDate(day, 'da')),
    String(basis.priceLevel.year),
  ];
  return new Set(texts.flatMap(numbersIn));
}

const lines: readonly (readonly [indicator: string, label: string, kind: FigureKind])[] = [
  ['places', 'Døgnpladser', 'integer'],
  ['vacant-places', 'Ledige døgnpladser', 'integer'],
  ['places-per-1000', 'Døgnpladser pr. 1.000 indbyggere', 'decimal'],
  ['occupancy', 'Belægning over året', 'share'],
  ['waiting-share', 'Andel på venteliste', 'share'],
  ['expenditure-per-adult', 'Voksne: kr. pr. 18–64-årig', 'integer'],
  ['expenditure-per-child', 'Børn og unge: kr. pr. 0–22-årig', 'integer'],
  ['bought-outside', 'Købt hos andre', 'share'],
  ['adults-growth', '18–64-årige om 5 år', 'share'],
];

/** Lines of the tables as they are read: what, the municipality's figure or why there is none, and the area's. */
export function toldLines({ figures }: Profile): string[] {
  return lines.map(([indicator, label, kind]) => {
    const row = figures.findLast((one) => one.indicator === indicator);
    if (!row) throw new Error(`the profile has no ${indicator}`);
    const words = [row.own, row.area].map((figure) => figureWord(figure, kind, 'da'));
    return [label, ...words].join(' ').replaceAll('\u00a0', ' ');
  });
}
