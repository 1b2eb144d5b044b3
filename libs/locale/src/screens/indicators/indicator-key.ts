import type { indicators } from './texts.ts';

/** Key of an indicator: a name that has a text. */
export type IndicatorKey = {
  [Key in keyof typeof indicators]: Key extends `measure.${infer Name}.definition` ? Name : never;
}[keyof typeof indicators];
