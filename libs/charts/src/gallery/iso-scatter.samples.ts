import type { IsoScatterModel, ScatterPoint } from '../iso-scatter/iso-scatter.layout.ts';
import { longNames, samplePlaces } from './sample-places.ts';
import type { Samples } from './sample.ts';
import { tick } from './sample.ts';

const users = [6.1, 7.4, 8.2, 5.9, 9.6, 8.8, 7.1, 6.7, 8.1, 9.2, 7.7, 5.2];
const cost = [512, 468, 441, 577, 402, 433, 489, 530, 461, 415, 472, 604];
const points: readonly ScatterPoint[] = samplePlaces.map(({ code, name }, i) => ({
  key: code,
  name,
  x: users[i] ?? 0,
  y: cost[i] ?? 0,
}));
const full: IsoScatterModel = {
  points,
  titles: {
    x: 'Modtagere pr. 1.000 indbyggere',
    y: '1.000 kr. pr. modtager',
    product: 'Samme udgift pr. indbygger',
  },
  formatX: tick,
  formatY: tick,
  formatProduct: (product) => `${tick(product)} kr.`,
};

/** Scatters; a municipality without both values is not in the model, and the note counts it. */
export const isoScatterSamples: Samples<IsoScatterModel> = {
  full,
  one: { ...full, points: points.slice(0, 1) },
  own: { ...full, points: points.map((point) => (point.key === '0161' ? { ...point, own: true } : point)) },
  'long-names': {
    ...full,
    points: points.map((point, i) => (i === 4 ? { ...point, name: longNames[0], own: true } : point)),
    titles: {
      x: 'Modtagere af botilbud og dagtilbud pr. 1.000 indbyggere på 18–64 år',
      y: '1.000 kr. pr. modtager',
      product: 'Samme udgift pr. indbygger på 18–64 år',
    },
  },
  nothing: { ...full, points: [] },
};
