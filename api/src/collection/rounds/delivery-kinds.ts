/** What municipalities deliver in a round; the rest comes from statistics and from the secretariat. */
export const deliveryKinds = ['services', 'places', 'rates', 'use', 'need', 'plans'] as const;

export type DeliveryKind = (typeof deliveryKinds)[number];

/** Whether a row's period lies in the round's (a quarter lies in its year). */
export function inPeriod(rowPeriod: string, roundPeriod: string): boolean {
  return rowPeriod === roundPeriod || rowPeriod.startsWith(`${roundPeriod}K`);
}
