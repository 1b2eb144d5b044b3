import type { RankedBarsModel } from '@tilbudsvifte/charts';
import { figureWord } from '@tilbudsvifte/locale';
import { locationSitesHeadline, locationTexts } from '@tilbudsvifte/locale/screens/scenarios';
import type { FigureModel } from '../../../components/figure-card/figure-model.ts';
import { headlineBasis } from '../../../lib/headline-basis.ts';
import type { ScenarioRow } from '../../../lib/scenario-answers.ts';
import { codesIn, figureIn, holds, outcomeIn, rowsIn, wordIn } from '../row-cells.ts';
import { acceptedRefusal, type LocationView } from './location-view.ts';

/** The sites with their places: bars and table from the same rows. */
export interface SitesFigure {
  readonly model: FigureModel;
  readonly chart: RankedBarsModel;
  /** Whether places can be told at all. */
  readonly known: boolean;
}

const none = { missing: 'not-applicable' } as const;
const measures = [
  ['municipalities', 'integer'],
  ['weight', 'decimal'],
  ['load', 'decimal'],
  ['places', 'integer'],
  ['occupancyRate', 'share'],
  ['refusal', 'share'],
] as const;
const marks = ['belowCriticalMass', 'kept', 'servicesToday'] as const;

function placesText(row: ScenarioRow, { language }: LocationView): string {
  const places = figureWord(figureIn(row, 'places'), 'integer', language);
  return holds(row, 'belowCriticalMass')
    ? locationTexts(language)('location.sitesBelow', { places })
    : places;
}

function chartOf(rows: readonly ScenarioRow[], view: LocationView): RankedBarsModel {
  const texts = locationTexts(view.language);
  return {
    label: texts('table.location.sites'),
    rowHeading: texts('column.location.site'),
    valueHeading: texts('column.location.places'),
    rows: rows.map((row) => ({
      key: wordIn(row, 'municipality'),
      label: view.nameOf(wordIn(row, 'municipality')),
      value: figureIn(row, 'places'),
      text: placesText(row, view),
    })),
    more: (n) => texts('location.sitesMore', { n }),
  };
}

/** How each site would run on its own places. */
export function toSitesFigure(view: LocationView): SitesFigure {
  const { result, document, language, nameOf, place } = view;
  const texts = locationTexts(language);
  const rows = rowsIn(result, 'sites');
  const places = outcomeIn(result, 'places-needed')?.scenario ?? none;
  const known = !('missing' in places && places.missing === 'not-applicable');
  const yesNo = (row: ScenarioRow, column: string): string =>
    texts(holds(row, column) ? 'location.yes' : 'location.no');
  const model: FigureModel = {
    id: 'placering-steder',
    eyebrow: texts('table.location.sites'),
    unit: texts('location.places'),
    ...locationSitesHeadline(
      {
        ...headlineBasis(result.basis),
        sites: rows.length,
        places,
        extra: outcomeIn(result, 'extra-places')?.scenario ?? none,
        belowCriticalMass: rows.filter((row) => holds(row, 'belowCriticalMass')).length,
      },
      language,
    ),
    subline: texts('location.sitesSub', { refusal: acceptedRefusal(document) }),
    columns: [
      { key: 'municipality', label: texts('column.location.site'), kind: 'text' },
      { key: 'servedMunicipalities', label: texts('column.location.servedMunicipalities'), kind: 'text' },
      ...measures.map(([key, kind]) => ({
        key,
        label: texts(`column.location.${key}`),
        kind,
        interval: true,
      })),
      ...marks.map((key) => ({ key, label: texts(`column.location.${key}`), kind: 'text' as const })),
    ],
    rows: rows.map((row) => ({
      key: wordIn(row, 'municipality'),
      cells: [
        nameOf(wordIn(row, 'municipality')),
        codesIn(row, 'servedMunicipalities').map(nameOf).join(', '),
        ...measures.map(([key]) => figureIn(row, key)),
        ...marks.map((key) => yesNo(row, key)),
      ],
    })),
    notes: known ? [] : [texts('location.noPlaces')],
    basis: result.basis,
    howToRead: [texts('location.sitesRead')],
    fileParts: [place],
  };
  return { model, chart: chartOf(rows, view), known };
}
