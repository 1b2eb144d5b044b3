/** Kinds of support and placement that citizens stay in, from least to most intrusive. */
export const supportKinds = [
  'preventive',
  'network',
  'foster',
  'own-room',
  'institution',
  'adult-residential',
] as const;
export type SupportKind = (typeof supportKinds)[number];

/** Fields of a kind of support that hold the shares of those who leave it for another. */
export const movesTo = {
  toPreventive: 'preventive',
  toNetwork: 'network',
  toFoster: 'foster',
  toOwnRoom: 'own-room',
  toInstitution: 'institution',
  toAdultResidential: 'adult-residential',
} as const satisfies Record<string, SupportKind>;
