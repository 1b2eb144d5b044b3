import type { LegendModel, SequentialThresholds, Tile } from '@tilbudsvifte/charts';
import { createTexts, figureWord, formatDecimal, formatFigure, placePhrase } from '@tilbudsvifte/locale';
import { accessHeadline, accessTexts, perThousandHeadline } from '@tilbudsvifte/locale/screens/access';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { type CodeNames } from '../../lib/code-names.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import { nameOf } from '../../lib/name-of.ts';
import { accessThresholds, legendOf, lookOf, placesThresholds } from './access-look.ts';

type Answer = Schema<'AccessAnswer'>;
type Row = Schema<'AccessRow'>;

/** How the reader wants to see access. */
export interface AccessView {
  readonly names: CodeNames;
  readonly abbreviation: (code: string) => string;
  readonly own?: string;
  /** Chosen target group, by code. */
  readonly targetGroup?: string;
}

/** The municipalities as tiles, and the same figures as a table. */
export interface AccessFigure {
  readonly model: FigureModel;
  readonly tiles: readonly Tile[];
  readonly legend: LegendModel;
}

const subject = ({ targetGroup, names }: AccessView): string =>
  targetGroup === undefined
    ? accessTexts(names.language)('access.allPlaces')
    : names.targetGroup(targetGroup);

/** What the tiles show: places per citizen in need, or per 1,000 inhabitants where the need is withheld. */
interface Shown {
  readonly of: (row: Row) => Row['access'];
  readonly perThousand: boolean;
  readonly thresholds: SequentialThresholds;
  readonly unit: string;
}

function shownOf({ figures }: Answer, { names }: AccessView): Shown {
  const texts = accessTexts(names.language);
  const perThousand = figures.every(({ access }) => 'missing' in access && access.missing === 'withheld');
  if (!perThousand || figures.length === 0)
    return {
      of: (row) => row.access,
      perThousand: false,
      thresholds: accessThresholds,
      unit: texts('access.unit'),
    };
  const values = figures.map(({ accessPerThousand }) => accessPerThousand);
  return {
    of: (row) => row.accessPerThousand,
    perThousand,
    thresholds: placesThresholds(values),
    unit: texts('access.perThousandUnit'),
  };
}

function words({ basis, figures }: Answer, { names }: AccessView, shown: Shown) {
  const known = figures.flatMap((row) => {
    const figure = shown.of(row);
    return 'value' in figure ? [{ name: names.municipality(row.municipality), value: figure.value }] : [];
  });
  const view = {
    ...headlineBasis(basis),
    place: nameOf(basis.area, names.language),
    year: Number(basis.period.to),
  };
  if (shown.perThousand) return perThousandHeadline({ ...view, municipalities: known }, names.language);
  const [lowest] = [...known].sort((a, b) => a.value - b.value);
  const gone = figures.map(({ access }) => access).find((access) => 'missing' in access);
  return accessHeadline(
    {
      ...view,
      known: known.length,
      under: known.filter(({ value }) => value < 1).length,
      ...(lowest && { lowest }),
      gone: gone && 'missing' in gone ? gone : { missing: 'not-reported' },
    },
    names.language,
  );
}

function tileOf(row: Row, { names, abbreviation, own }: AccessView, { of, thresholds, unit }: Shown): Tile {
  const code = row.municipality;
  const access = of(row);
  const texts = accessTexts(names.language);
  const { language } = names;
  const municipality = names.municipality(code);
  const name =
    'value' in access
      ? texts('access.tile', { municipality, value: formatDecimal(access.value, language), unit })
      : texts('access.tileMissing', { municipality, reason: figureWord(access, 'decimal', language) });
  return {
    code,
    abbreviation: abbreviation(code),
    text: formatFigure(access, 'decimal', language),
    name,
    ...lookOf(access, thresholds),
    ...(code === own && { own: true }),
  };
}

/** Details of one municipality in a sentence. */
export function accessDetail(answer: Answer, code: string, view: AccessView): string {
  const { figures, totals } = answer;
  const { names } = view;
  const shown = shownOf(answer, view);
  const row = figures.find(({ municipality }) => municipality === code);
  if (!row) return '';
  const { language } = names;
  const word = (figure: Row['access'], kind: 'integer' | 'decimal'): string =>
    figureWord(figure, kind, language);
  return accessTexts(language)('access.detail', {
    municipality: names.municipality(code),
    access: word(shown.of(row), 'decimal'),
    unit: shown.unit,
    own: word(row.ownPlaces, 'integer'),
    within: word(row.placesWithin, 'integer'),
    nearest: word(row.nearestKm, 'integer'),
    km: totals.distance,
  });
}

function notesOf({ notices, totals }: Answer, { names }: AccessView, { perThousand }: Shown): string[] {
  const texts = accessTexts(names.language);
  const spread = Number(notices.find(({ code }) => code === 'withheld-spread')?.params['count'] ?? 0);
  return [
    ...(perThousand ? [texts('access.needHidden')] : []),
    ...(spread > 0 ? [texts('access.spread', { n: spread })] : []),
    texts('access.seats', { factor: formatDecimal(totals.roadFactor, names.language) }),
    texts('access.outside'),
    ...(notices.some(({ code }) => code === 'shared-places-split')
      ? [createTexts(names.language)('notice.shared-places-split')]
      : []),
  ];
}

function readAccess({ figures }: Answer, { names, own }: AccessView, shown: Shown): string[] {
  const texts = accessTexts(names.language);
  const known = figures.filter((row) => 'value' in shown.of(row));
  const example = known.find(({ municipality }) => municipality === own) ?? known[0];
  const figure = example && shown.of(example);
  if (!example || !figure || !('value' in figure)) return [texts('access.read')];
  const municipality = names.municipality(example.municipality);
  const value = formatDecimal(figure.value, names.language);
  return [texts('access.read'), texts('access.readExample', { municipality, value, unit: shown.unit })];
}

/** Places within reach of every municipality per citizen in need. */
export function toAccessFigure(answer: Answer, view: AccessView): AccessFigure {
  const { basis, figures, totals } = answer;
  const { names, own } = view;
  const { language } = names;
  const texts = accessTexts(language);
  const area = nameOf(basis.area, language);
  const shown = shownOf(answer, view);
  const [near = 0, middle = 0, far = 0] = totals.bandsKm;
  const model: FigureModel = {
    id: 'tilgaengelighed',
    eyebrow: texts('access.title'),
    unit: shown.unit,
    ...words(answer, view, shown),
    subline: texts('access.sub', {
      subject: subject(view),
      place: placePhrase(area, language),
      year: basis.period.to,
      near,
      middle,
      far,
    }),
    columns: [
      { key: 'municipality', label: texts('access.municipality'), kind: 'text' },
      { key: 'access', label: texts('access.access'), kind: 'decimal' },
      { key: 'accessPerThousand', label: texts('access.perThousand'), kind: 'decimal' },
      { key: 'ownPlaces', label: texts('access.ownPlaces'), kind: 'integer' },
      { key: 'placesWithin', label: texts('access.placesWithin', { km: totals.distance }), kind: 'integer' },
      { key: 'nearestKm', label: texts('access.nearest'), kind: 'integer' },
    ],
    rows: figures.map((row) => ({
      key: row.municipality,
      ...(row.municipality === own && { own: true }),
      cells: [
        names.municipality(row.municipality),
        row.access,
        row.accessPerThousand,
        row.ownPlaces,
        row.placesWithin,
        row.nearestKm,
      ],
    })),
    notes: notesOf(answer, view, shown),
    basis,
    howToRead: readAccess(answer, view, shown),
    fileParts: [area, subject(view), basis.period.to],
  };
  const legend = legendOf(
    {
      title: shown.unit,
      thresholds: shown.thresholds,
      figures: figures.map(shown.of),
      format: (value) => formatDecimal(value, language),
    },
    language,
  );
  return { model, tiles: figures.map((row) => tileOf(row, view, shown)), legend };
}
