/** What a reader is told about one planning method, in one language. */
export interface MethodText {
  /** The method's name in words, e.g. "Erlangs tabsformel". */
  readonly name: string;
  /** The question that it answers, in one sentence. */
  readonly question: string;
  /** How it computes, in words: no symbols that are not explained. */
  readonly formula: string;
  /** What must hold for the answer to hold. */
  readonly assumptions: readonly string[];
  /** What it cannot say, and when not to use it. */
  readonly limits: readonly string[];
}

/** Texts by the name that the planning library exports the method under. */
export type MethodTexts = Readonly<Record<string, MethodText>>;
