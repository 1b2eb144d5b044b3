import type { TextKey } from '../catalogue/index.ts';

/** The closed codes a catalogue prefix has texts for, so that a code without a text does not compile. */
export type CodeOf<Prefix extends string, Of extends string = TextKey> = Of extends `${Prefix}.${infer Code}`
  ? Code
  : never;
