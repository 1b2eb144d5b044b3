import { isPresent } from '@tilbudsvifte/planning';
import type { KnownUse } from './known-supply.ts';

/** A buyer and its share of the places in use. */
export interface BuyerShare {
  readonly buyer: string;
  readonly share: number;
}

/** Whose share is assumed, so that nobody is named. */
export const ASSUMED_BUYER = 'assumed';

/**
 * The largest buyer of a service — null when it cannot be told, since one of those withheld might be larger; undefined
 * when nobody buys. A withheld buyer has at most what all withheld ones have together.
 */
export function largestBuyer(use: KnownUse): BuyerShare | null | undefined {
  const { places, named, withheldBuyers, withheldPlaces } = use;
  if (places === null) return null;
  const [first] = namedShares(use);
  const [largest] = named;
  if (withheldBuyers === 0) return first;
  if (!first || !largest) return null;
  // Places together so few that they are withheld are fewer than those of anybody who is named.
  if (!isPresent(withheldPlaces)) return withheldPlaces.missing === 'withheld' ? first : null;
  return largest.places >= withheldPlaces.value ? first : null;
}

/** Buyers whose number is published, by their share of the places in use; largest first. */
export function namedShares({ places, named }: KnownUse): readonly BuyerShare[] {
  if (places === null || places <= 0) return [];
  return named.map((one) => ({ buyer: one.buyer, share: Math.min(1, one.places / places) }));
}
