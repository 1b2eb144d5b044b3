import type { EgoSankeyModel, FlowEnd } from '../ego-sankey/ego-sankey-model.ts';
import { longNames } from './sample-places.ts';
import type { Samples } from './sample.ts';

const end = (label: string, value: number): FlowEnd => ({
  key: label,
  label,
  value,
  text: `${value} pladser`,
});
const full: EgoSankeyModel = {
  own: { label: 'Glostrup', text: 'køber 47, sælger 31' },
  sellers: [end('København', 22), end('Gladsaxe', 14), end('Øvrige (5)', 11)],
  buyers: [end('Brøndby', 17), end('Hvidovre', 8), end('Øvrige (3)', 6)],
  sellerHeading: 'Køber af',
  buyerHeading: 'Sælger til',
};

/** Flow pictures; flows that may not be shown are pooled by the caller, so there is no missing flow. */
export const egoSankeySamples: Samples<EgoSankeyModel> = {
  full,
  one: { ...full, own: { label: 'Dragør', text: 'køber 9' }, sellers: [end('København', 9)], buyers: [] },
  'long-names': {
    ...full,
    sellers: longNames.slice(0, 3).map((label, i) => end(label, 20 - 6 * i)),
    buyers: longNames.slice(1).map((label, i) => end(label, 12 - 4 * i)),
  },
  nothing: { ...full, own: { label: 'Dragør', text: 'hverken køber eller sælger' }, sellers: [], buyers: [] },
};
