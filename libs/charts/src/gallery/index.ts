import { chartKeys } from './chart-keys.ts';
import type { GalleryChart } from './gallery-chart.ts';
import { galleryDrawings } from './gallery-drawings.tsx';
import { galleryTables } from './gallery-tables.tsx';

export type { ChartKey } from './chart-keys.ts';
export type { GalleryChart, GallerySample, PictureRoom, ScreenRoom } from './gallery-chart.ts';
export { galleryStates } from './sample.ts';
export type { GalleryState } from './sample.ts';

/** Every chart in every state it can be in, in the order of the table of figures; all numbers are invented. */
export const galleryCharts: readonly GalleryChart[] = [...galleryTables, ...galleryDrawings].sort(
  (a, b) => chartKeys.indexOf(a.key) - chartKeys.indexOf(b.key),
);
