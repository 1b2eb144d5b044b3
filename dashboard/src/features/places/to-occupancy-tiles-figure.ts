import { classify } from '@tilbudsvifte/charts';
import type { LegendModel, Tile } from '@tilbudsvifte/charts';
import { figureWord, formatInteger, missingSymbol } from '@tilbudsvifte/locale';
import { municipalOccupancyHeadline, placeWords } from '@tilbudsvifte/locale/screens/places';
import type { Figure } from '@tilbudsvifte/planning';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { headlineBasis } from '../../lib/headline-basis.ts';
import { occupancyClasses, occupancyLegend } from './occupancy-classes.ts';
import { occupancyCells, occupancyColumns } from './occupancy-columns.ts';
import { placeGroups } from './place-groups.ts';
import type { PlaceGroup } from './place-groups.ts';
import { refusedPercent, sublineOf } from './places-viewpoint.ts';
import type { PlacesViewpoint } from './places-viewpoint.ts';

/** Occupancy of the municipalities: the same figures as tiles and as table. */
export interface OccupancyTilesFigure {
  readonly model: FigureModel;
  readonly tiles: readonly Tile[];
  readonly legend: LegendModel;
  readonly groups: readonly PlaceGroup[];
}

const notApplicable: Figure = { missing: 'not-applicable' };

function tileOf(code: string, group: PlaceGroup | undefined, view: PlacesViewpoint): Tile {
  const { language } = view.names;
  const figure = group?.newest.occupancyRate ?? notApplicable;
  const free = group?.newest.vacantPlaces ?? notApplicable;
  const name = placeWords(language)('places.tileName', {
    municipality: view.names.municipality(code),
    value: figureWord(figure, 'share', language),
    free: figureWord(free, 'integer', language),
  });
  const base = {
    code,
    name,
    abbreviation: view.municipalities.get(code)?.abbreviation ?? code,
    text: 'value' in free ? formatInteger(free.value, language) : missingSymbol(free.missing),
    ...(code === view.own && { own: true }),
  };
  if (!('value' in figure)) return { ...base, status: figure.missing };
  return { ...base, status: 'value', colour: classify(figure.value, occupancyClasses) };
}

/** Tiles of Pladser — colour is the occupancy of the services in the municipality, the number its free places. */
export function toOccupancyTilesFigure(
  answer: Schema<'PlacesAnswer'>,
  whole: PlacesViewpoint,
): OccupancyTilesFigure {
  const view: PlacesViewpoint = { ...whole, division: 'kommune', ownOnly: false };
  const { language } = view.names;
  const texts = placeWords(language);
  const { basis, totals } = answer;
  const groups = placeGroups(answer, view);
  const found = new Map(groups.map((group) => [group.key, group]));
  const codes = basis.area.municipalities;
  const values = codes.map((code) => found.get(code)?.newest.occupancyRate ?? notApplicable);
  const own = view.own === undefined ? undefined : found.get(view.own);
  const words = municipalOccupancyHeadline(
    {
      ...headlineBasis(basis),
      quarter: basis.period.to,
      values,
      median: totals.quarters.at(-1)?.municipalities ?? notApplicable,
      ...(own && { own: { name: own.name, value: own.newest.occupancyRate } }),
    },
    language,
  );
  const model: FigureModel = {
    id: 'belaegning-kommuner',
    eyebrow: texts('places.tileEyebrow'),
    unit: texts('places.lineUnit'),
    ...words,
    subline: sublineOf(answer, view),
    columns: occupancyColumns(view, refusedPercent(totals)),
    rows: groups.map((group) => ({
      key: group.key,
      cells: occupancyCells(group, view),
      ...(group.key === view.own && { own: true }),
    })),
    notes: [texts('places.noteCap')],
    basis,
    howToRead: [texts('places.readTiles')],
    fileParts: [view.areaName, basis.period.to],
  };
  return {
    model,
    tiles: codes.map((code) => tileOf(code, found.get(code), view)),
    legend: occupancyLegend(texts('places.tileLegend'), values, language),
    groups,
  };
}
