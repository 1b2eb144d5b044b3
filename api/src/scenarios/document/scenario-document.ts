/** Kinds of question a scenario may ask: each has its own model. */
export const scenarioKinds = ['supply', 'cooperation', 'prevention', 'sharing', 'location'] as const;
export type ScenarioKind = (typeof scenarioKinds)[number];

/** An assumption with its range: the most likely value and the ends it is thought to lie within. */
export interface RangedValue {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/** What stands in one field of an assumption: a number, a code or day, several codes, yes or no, or a range. */
export type AssumedValue = number | string | boolean | readonly string[] | RangedValue;

/** One assumption: a lever with its fields filled in, and why. */
export interface Assumption {
  /** Key of the lever among those of the kind. */
  readonly lever: string;
  /** By name of the lever's fields. */
  readonly values: Readonly<Record<string, AssumedValue>>;
  /** Why this value: written by the person who assumes it. */
  readonly reason: string;
  /** Where the value is from; that of the lever where nothing else is written. */
  readonly source: string;
}

/** A scenario as data: with the edition it names, all that its result follows from. */
export interface ScenarioDocument {
  /** Version of this form of document. */
  readonly schema: 1;
  readonly kind: ScenarioKind;
  readonly name: string;
  /** The question that it answers. */
  readonly question: string;
  /** Id of the base edition. */
  readonly edition: string;
  /** Code of the grouping whose members are looked at. */
  readonly area: string;
  /** Last year that is looked at. */
  readonly horizonYear: number;
  /** Seed of the draws, 0 to 4294967295. */
  readonly seed: number;
  /** Versions of the methods by key, as they were when the document was written. */
  readonly methods: Readonly<Record<string, string>>;
  /** In the order in which they take effect. */
  readonly assumptions: readonly Assumption[];
}
