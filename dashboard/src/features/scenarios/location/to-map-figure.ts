import type { LegendModel, Tile } from '@tilbudsvifte/charts';
import { formatDecimal } from '@tilbudsvifte/locale';
import { locationMapHeadline, locationTexts } from '@tilbudsvifte/locale/screens/scenarios';
import type { FigureModel } from '../../../components/figure-card/figure-model.ts';
import { headlineBasis } from '../../../lib/headline-basis.ts';
import type { ScenarioRow } from '../../../lib/scenario-answers.ts';
import { codesIn, figureIn, holds, numberIn, outcomeIn, rowsIn, wordIn } from '../row-cells.ts';
import { kmClass, kmLegend, kmThresholds } from './km-classes.ts';
import type { LocationView } from './location-view.ts';

/** The municipalities as tiles, the sites with those they serve, and both as a table. */
export interface MapFigure {
  readonly model: FigureModel;
  readonly tiles: readonly Tile[];
  readonly legend: LegendModel;
  readonly sites: readonly SiteEntry[];
}

/** One site in the list beside the tiles. */
export interface SiteEntry {
  readonly code: string;
  readonly name: string;
  readonly served: string;
}

const none = { missing: 'not-applicable' } as const;
const columns = ['km', 'kmBefore', 'kmSaved', 'weight'] as const;

const kmText = (row: ScenarioRow, column: string, { language }: LocationView): string =>
  locationTexts(language)('location.kmAmount', { km: Math.round(numberIn(row, column) * 10) / 10 });

function tileOf(row: ScenarioRow, thresholds: ReturnType<typeof kmThresholds>, view: LocationView): Tile {
  const { nameOf, abbreviation, language } = view;
  const texts = locationTexts(language);
  const [code, site] = [wordIn(row, 'municipality'), wordIn(row, 'site')];
  const isSite = code === site;
  const said = { name: nameOf(code), km: kmText(row, 'km', view), site: nameOf(site) };
  return {
    code,
    abbreviation: abbreviation(code),
    text: isSite ? texts('location.siteMark') : abbreviation(site),
    name: isSite ? texts('location.tileSite', said) : texts('location.tile', said),
    status: 'value',
    colour: kmClass(numberIn(row, 'km'), thresholds),
    ...(isSite && { own: true }),
  };
}

/** Details of one municipality in a sentence; nothing for a code that is not there. */
export function mapDetails(view: LocationView, code: string): string {
  const row = rowsIn(view.result, 'assignment').find((one) => one['municipality'] === code);
  if (!row) return '';
  return locationTexts(view.language)('location.tileDetails', {
    name: view.nameOf(code),
    km: kmText(row, 'km', view),
    site: view.nameOf(wordIn(row, 'site')),
    kmBefore: kmText(row, 'kmBefore', view),
    siteBefore: view.nameOf(wordIn(row, 'siteBefore')),
  });
}

function siteEntries({ result, nameOf, language }: LocationView): SiteEntry[] {
  const texts = locationTexts(language);
  return rowsIn(result, 'sites').map((row) => {
    const code = wordIn(row, 'municipality');
    const served = codesIn(row, 'servedMunicipalities');
    const names = served.map(nameOf).join(', ');
    return { code, name: nameOf(code), served: texts('location.listServed', { n: served.length, names }) };
  });
}

function headlineOf({ result, nameOf, language }: LocationView, rows: readonly ScenarioRow[]) {
  const mean = outcomeIn(result, 'mean-km');
  const [farthest] = [...rows].sort((a, b) => numberIn(b, 'km') - numberIn(a, 'km'));
  return locationMapHeadline(
    {
      ...headlineBasis(result.basis),
      municipalities: rows.length,
      sites: rowsIn(result, 'sites').map((row) => nameOf(wordIn(row, 'municipality'))),
      before: mean?.base ?? none,
      after: mean?.scenario ?? none,
      difference: mean?.difference ?? none,
      ...(farthest && {
        farthest: { name: nameOf(wordIn(farthest, 'municipality')), km: numberIn(farthest, 'km') },
      }),
    },
    language,
  );
}

/** Where citizens go: colours by distance, the site in the tile's text, and the same as a list and a table. */
export function toMapFigure(view: LocationView): MapFigure {
  const { result, language, nameOf, place } = view;
  const texts = locationTexts(language);
  const rows = rowsIn(result, 'assignment');
  const thresholds = kmThresholds(rows.map((row) => numberIn(row, 'km')));
  const model: FigureModel = {
    id: 'placering-kort',
    eyebrow: texts('table.location.assignment'),
    unit: texts('location.km'),
    ...headlineOf(view, rows),
    subline: texts('location.mapSub', { area: place, year: String(result.outcomes[0]?.year ?? '') }),
    columns: [
      { key: 'municipality', label: texts('column.location.municipality'), kind: 'text' },
      { key: 'site', label: texts('column.location.site'), kind: 'text' },
      { key: 'siteBefore', label: texts('column.location.siteBefore'), kind: 'text' },
      ...columns.map((key) => ({ key, label: texts(`column.location.${key}`), kind: 'decimal' as const })),
      { key: 'withinReach', label: texts('column.location.withinReach'), kind: 'text' },
    ],
    rows: rows.map((row) => ({
      key: wordIn(row, 'municipality'),
      cells: [
        ...['municipality', 'site', 'siteBefore'].map((column) => nameOf(wordIn(row, column))),
        ...columns.map((column) => figureIn(row, column)),
        texts(holds(row, 'withinReach') ? 'location.yes' : 'location.no'),
      ],
    })),
    notes: [],
    basis: result.basis,
    howToRead: [texts('location.mapRead')],
    fileParts: [place, formatDecimal(rowsIn(result, 'sites').length, language).replace(/[.,]0$/, '')],
  };
  return {
    model,
    tiles: rows.map((row) => tileOf(row, thresholds, view)),
    legend: kmLegend(thresholds, language),
    sites: siteEntries(view),
  };
}
