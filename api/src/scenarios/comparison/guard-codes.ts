/** What differs between scenarios beside their assumptions, or is missing. */
export const guardCodes = [
  'kinds-differ',
  'editions-differ',
  'areas-differ',
  'horizons-differ',
  'methods-differ',
  'seeds-differ',
  'result-missing',
  'recalculated',
] as const;
export type GuardCode = (typeof guardCodes)[number];

/** What comes of it. */
export const guardEffects = ['withholds', 'bridged'] as const;
export type GuardEffect = (typeof guardEffects)[number];
