/** Generated words of one figure: title, sentences for screen readers and text copies, and short alternative text. */
export interface Headline {
  readonly headline: string;
  readonly summary: readonly string[];
  readonly alt: string;
}

/** What every headline must admit: made-up data, municipalities that have not reported, figures that may change. */
export interface HeadlineBasis {
  readonly synthetic?: boolean;
  readonly provisional?: boolean;
  readonly coverage?: { readonly reported: number; readonly expected: number };
}
