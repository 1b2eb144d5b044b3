import type { ScenarioKind } from '../document/scenario-document.ts';

/** Import kinds that a kind of scenario reads: what the basis of its results names as sources. */
export const kindsRead: Readonly<Record<ScenarioKind, readonly string[]>> = {
  supply: ['services', 'places', 'rates', 'use', 'need', 'population'],
  cooperation: ['services', 'places', 'rates', 'need'],
  // All that it needs is assumed.
  prevention: [],
  sharing: ['services', 'places', 'rates', 'use'],
  location: ['services', 'places', 'need'],
};
