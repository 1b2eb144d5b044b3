import type { FigureKind } from './figure-kind.ts';

const kinds = { count: 'integer', share: 'share', dkk: 'money', rate: 'decimal' } as const satisfies Record<
  string,
  FigureKind
>;

/** Unit of an indicator. */
export type IndicatorUnit = keyof typeof kinds;

/** How figures of a unit are written. */
export const unitKind = (unit: IndicatorUnit): FigureKind => kinds[unit];
