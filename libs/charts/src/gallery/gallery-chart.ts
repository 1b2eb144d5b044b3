import type { ReactElement } from 'react';
import type { ChartKey } from './chart-keys.ts';
import type { GalleryState, Samples } from './sample.ts';
import { galleryStates } from './sample.ts';

/** What a sample needs to be drawn on screen. */
export interface ScreenRoom {
  readonly width: number;
  /** Accessible name, different for each sample on a page. */
  readonly name: string;
}

/** Room of an exported picture within its frame. Unit: px. */
export interface PictureRoom {
  readonly width: number;
  readonly height: number;
}

/** One state of one chart, ready to be drawn. */
export interface GallerySample {
  readonly state: GalleryState;
  readonly screen: (room: ScreenRoom) => ReactElement;
  /** Absent where the chart is a part of a table and never exported alone. */
  readonly picture?: (room: PictureRoom) => ReactElement;
}

/** A chart with its samples. */
export interface GalleryChart {
  /** Name of its folder. */
  readonly key: ChartKey;
  /** Its row in the table of figures, such as "F1". */
  readonly figure: string;
  readonly samples: readonly GallerySample[];
}

/** How a model becomes a figure, on screen and as a picture. */
export interface Drawings<Model> {
  readonly screen: (model: Model, room: ScreenRoom) => ReactElement;
  readonly picture?: (model: Model, room: PictureRoom) => ReactElement;
}

/** Gallery chart — the samples of a chart in the fixed order of states, each with its two drawings. */
export function galleryChart<Model>(
  { key, figure }: Pick<GalleryChart, 'key' | 'figure'>,
  samples: Samples<Model>,
  { screen, picture }: Drawings<Model>,
): GalleryChart {
  return {
    key,
    figure,
    samples: galleryStates.flatMap((state) => {
      const model = samples[state];
      if (model === undefined) return [];
      const drawn: GallerySample = {
        state,
        screen: (room) => screen(model, room),
        ...(picture && { picture: (room: PictureRoom) => picture(model, room) }),
      };
      return [drawn];
    }),
  };
}
