import type { Schema } from '../../lib/api.ts';
import type { Search } from '../../lib/search-params.ts';

type Rule = Schema<'ComparedPeers'>['rule'];

const rules: Readonly<Record<NonNullable<Search['g']>, Rule>> = {
  region: 'region',
  nabo: 'neighbours',
  lignende: 'similar',
  oest: 'oestdanmark',
  land: 'country',
  ingen: 'none',
};

/** As many municipalities as a comparison has room for, the own one included. */
export const mostMunicipalities = 6;

/** Peer rule for the API; two rules look from a municipality and fall back on the area without one. */
export function peerRule(g: Search['g'], hasMunicipality: boolean): NonNullable<Search['g']> {
  const rule = g ?? 'region';
  return (rule === 'nabo' || rule === 'lignende') && !hasMunicipality ? 'region' : rule;
}

/** The API's word for a rule of the address. */
export const ruleOf = (g: NonNullable<Search['g']>): Rule => rules[g];

/** Municipalities beside the own one, as many as there is room for. */
export function comparedCodes({ k, s = [] }: Pick<Search, 'k' | 's'>): readonly string[] {
  return s.filter((code) => code !== k).slice(0, mostMunicipalities - (k === undefined ? 0 : 1));
}
