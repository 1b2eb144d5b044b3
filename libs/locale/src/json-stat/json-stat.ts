/** Name of a thing: an identifier that programs use, and words for people. */
interface Named {
  readonly label: string;
}

/** The categories of one dimension, in order. */
export interface JsonStatCategory {
  readonly index: readonly string[];
  /** Left out where the identifiers are the words. */
  readonly label?: Readonly<Record<string, string>>;
  readonly unit?: Readonly<Record<string, Named>>;
}

/** One dimension of the cube. */
export interface JsonStatDimension extends Named {
  readonly category: JsonStatCategory;
}

/** Text of the rows that neither names nor measures: by the place of the row's first value. */
export interface JsonStatText extends Named {
  readonly value: Readonly<Record<string, string>>;
}

/** A data set of JSON-stat 2.0; values and statuses are sparse, by place in the cube. */
export interface JsonStat extends Named {
  readonly version: '2.0';
  readonly class: 'dataset';
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role: {
    readonly time?: readonly string[];
    readonly geo?: readonly string[];
    readonly metric: readonly string[];
  };
  readonly dimension: Readonly<Record<string, JsonStatDimension>>;
  readonly value: Readonly<Record<string, number>> | readonly null[];
  /** Why a value is not there, as a closed code. */
  readonly status?: Readonly<Record<string, string>>;
  readonly source?: string;
  /** Moment of the data, ISO 8601. */
  readonly updated?: string;
  readonly href?: string;
  readonly note?: readonly string[];
  readonly extension?: Readonly<Record<string, unknown>>;
}

/** What a data set says about itself beside its table. */
export interface JsonStatWords extends Named {
  readonly source?: string;
  readonly updated?: string;
  readonly href?: string;
  readonly note?: readonly string[];
  /** What else travels along, such as edition and filters. */
  readonly extension?: Readonly<Record<string, unknown>>;
}
