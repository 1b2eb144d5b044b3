/** One partner of the place in the middle. */
export interface FlowEnd {
  readonly key: string;
  readonly label: string;
  /** Volume; the links are as wide. */
  readonly value: number;
  readonly text: string;
}

/** Who sells to one place, and to whom it sells; the caller pools all but the largest. */
export interface EgoSankeyModel {
  readonly own: { readonly label: string; readonly text: string };
  readonly sellers: readonly FlowEnd[];
  readonly buyers: readonly FlowEnd[];
  readonly sellerHeading: string;
  readonly buyerHeading: string;
}
