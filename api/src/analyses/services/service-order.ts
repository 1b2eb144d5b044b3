import { compareDanish } from '@tilbudsvifte/locale';
import { type Figure, figure, greatCircleKm, isPresent, missing } from '@tilbudsvifte/planning';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { Municipality } from '../../reference/reference-lists.ts';
import type { ServiceRow } from './services.answer.ts';
import type { ServiceOrder } from './services.parameters.ts';

/** Distance of each service's municipality from one municipality, between the seats, km. */
export function withDistances(
  { municipalities }: EditionContext,
  rows: readonly ServiceRow[],
  near: string,
): ServiceRow[] {
  const seats = new Map(municipalities.map((seat) => [seat.code, seat]));
  return rows.map((row) => ({ ...row, distanceKm: distance(seats.get(near), seats.get(row.municipality)) }));
}

function distance(from: Municipality | undefined, to: Municipality | undefined): Figure {
  return from && to ? figure(greatCircleKm(from, to)) : missing('not-applicable');
}

/** Missing values come last in every order. */
function byFigure(measure: (row: ServiceRow) => Figure, direction: 1 | -1): Comparison {
  const value = (row: ServiceRow): number => {
    const measured = measure(row);
    return isPresent(measured) ? direction * measured.value : Infinity;
  };
  return (a, b) => value(a) - value(b);
}

type Comparison = (a: ServiceRow, b: ServiceRow) => number;

const byName: Comparison = (a, b) => compareDanish(a.name, b.name) || (a.id < b.id ? -1 : 1);

/** Services in the order asked for; equal ones by name in Danish order. */
export function ordered(
  context: EditionContext,
  rows: readonly ServiceRow[],
  order: ServiceOrder,
): ServiceRow[] {
  const names = new Map(context.municipalities.map(({ code, name }) => [code, name]));
  const comparisons: Record<ServiceOrder, Comparison> = {
    name: byName,
    vacant: byFigure(({ vacantPlaces }) => vacantPlaces, -1),
    rate: byFigure(({ rateDkk }) => rateDkk, 1),
    distance: byFigure(({ distanceKm }) => distanceKm, 1),
    municipality: (a, b) => compareDanish(names.get(a.municipality) ?? '', names.get(b.municipality) ?? ''),
  };
  return [...rows].sort((a, b) => comparisons[order](a, b) || byName(a, b));
}
