import { structuralDistances } from '@tilbudsvifte/planning';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { CostFacts } from '../costs/cost-facts.ts';
import { kmBetween, nearestCount } from './nearest.ts';

/** What a municipality is like, as far as an edition knows: nothing of what is to be compared. */
export interface Profile {
  readonly code: string;
  readonly population: number;
  readonly share0to22: number;
  readonly share18to64: number;
  readonly municipalityGroup: number;
  readonly kmToNearest: number;
}

/** One part of the distance, as published beside it. */
export interface Ingredient {
  readonly ingredient: Exclude<keyof Profile, 'code'>;
  readonly weight: number;
  /** The scale differences are measured on; a doubling counts the same everywhere on the logarithmic one. */
  readonly scale: 'linear' | 'logarithmic';
}

/** Ingredients and weights: published, changed only with the method's version. */
export const ingredients: readonly Ingredient[] = [
  { ingredient: 'population', weight: 3, scale: 'logarithmic' },
  { ingredient: 'share0to22', weight: 2, scale: 'linear' },
  { ingredient: 'share18to64', weight: 2, scale: 'linear' },
  { ingredient: 'municipalityGroup', weight: 2, scale: 'linear' },
  { ingredient: 'kmToNearest', weight: 1, scale: 'logarithmic' },
];

/** Mean distance to the five nearest seats, km: how densely settled the surroundings are. */
function kmToNearest(context: EditionContext, code: string): number {
  const far = context.municipalities
    .filter((other) => other.code !== code)
    .map((other) => kmBetween(context, code, other.code))
    .sort((a, b) => a - b)
    .slice(0, 5);
  return far.length === 0 ? 0 : far.reduce((sum, km) => sum + km, 0) / far.length;
}

/** Profiles of all municipalities whose population and group the edition knows. */
export function profiles(context: EditionContext, costs: CostFacts, year: number): Profile[] {
  return context.municipalities.flatMap(({ code, municipalityGroup }): Profile[] => {
    const [population, children, adults] = (['all', 'children-young', 'adults'] as const).map((group) =>
      costs.inhabitants(code, year, group),
    );
    const known = population && typeof children === 'number' && typeof adults === 'number';
    if (!known || municipalityGroup === null) return [];
    return [
      {
        code,
        population,
        share0to22: children / population,
        share18to64: adults / population,
        municipalityGroup,
        kmToNearest: kmToNearest(context, code),
      },
    ];
  });
}

/** A similar municipality with its structural distance. */
export interface Similar extends Profile {
  readonly distance: number;
}

/** The most similar municipalities, most similar first; none when the edition does not know the municipality's own profile. */
export function similarTo(
  context: EditionContext,
  costs: CostFacts,
  { municipality, date }: { readonly municipality: string; readonly date: string },
): Similar[] {
  const all = profiles(context, costs, Number(date.slice(0, 4)));
  const own = all.findIndex(({ code }) => code === municipality);
  if (own < 0) return [];
  const traits = ingredients.map(({ ingredient, weight, scale }) => ({
    weight,
    values: all.map((profile) =>
      scale === 'linear' ? profile[ingredient] : Math.log(Math.max(profile[ingredient], 1)),
    ),
  }));
  const far = structuralDistances(traits, own);
  return all
    .map((profile, index) => ({ ...profile, distance: far[index] ?? 0 }))
    .filter(({ code }) => code !== municipality)
    .sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
    .slice(0, nearestCount);
}
