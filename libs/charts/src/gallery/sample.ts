/** What a figure can be shown as; the six empty states are in it, for a figure must tell them apart. */
export const galleryStates = [
  'full',
  'one',
  'own',
  'missing',
  'provisional',
  'long-names',
  'negative',
  'nothing',
] as const;

/** One of the states. */
export type GalleryState = (typeof galleryStates)[number];

/** A model of one chart for each state that the chart can be in; the numbers are invented. */
export type Samples<Model> = Readonly<Partial<Record<GalleryState, Model>>>;

/** Formatted number of a sample, as Danish readers see it. @example tick(1200) // '1.200' */
export const tick = (value: number): string => value.toLocaleString('da-DK').replace('-', '−');

/** Words for rows that an exported picture has no room for. @example more(3) // 'og 3 flere' */
export const more = (rows: number): string => `og ${rows} flere`;
