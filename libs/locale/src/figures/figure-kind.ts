/** What a figure measures, and so how its number is written. */
export type FigureKind = 'integer' | 'decimal' | 'share' | 'points' | 'money' | 'signed';
