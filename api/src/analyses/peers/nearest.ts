import { greatCircleKm } from '@tilbudsvifte/planning';
import type { EditionContext } from '../../editions/edition-context.ts';

/** As many as Kolada names similar municipalities; the same number of nearest ones. */
export const nearestCount = 7;

/** Distance between the seats of two municipalities in a straight line, km; 0 to an unknown one. */
export function kmBetween({ municipalities }: EditionContext, from: string, to: string): number {
  const [a, b] = [from, to].map((code) => municipalities.find((one) => one.code === code));
  return a && b ? greatCircleKm(a, b) : 0;
}

/** The municipalities whose seats are nearest, nearest first: borders are no part of an edition. */
export function nearestTo(context: EditionContext, municipality: string): string[] {
  return context.municipalities
    .filter(({ code }) => code !== municipality)
    .map(({ code }) => ({ code, km: kmBetween(context, municipality, code) }))
    .sort((a, b) => a.km - b.km || (a.code < b.code ? -1 : 1))
    .slice(0, nearestCount)
    .map(({ code }) => code);
}
