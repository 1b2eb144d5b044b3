import type { TextKey } from '../catalogue/index.ts';

/** The closed codes a catalogue prefix has texts for, so that a code without a text does not compile. */
export type CodeOf<Prefix extends string> = TextKey extends infer Key
  ? Key extends `${Prefix}.${infer Code}`
    ? Code
    : never
  : never;
