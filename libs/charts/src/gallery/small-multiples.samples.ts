import type { FanPanel, SmallMultiplesModel } from '../small-multiples/small-multiples-model.ts';
import { fanSamples, sampleFan } from './fan.samples.ts';
import { longNames } from './sample-places.ts';
import type { Samples } from './sample.ts';

const panel = (title: string, rest: Partial<FanPanel> = {}): FanPanel => ({
  key: title,
  title,
  value: '228 i 2030 (198–258)',
  scale: 'places',
  model: sampleFan,
  ...rest,
});
const titles = ['Autisme', 'Hjerneskade', 'Sindslidelse'];
const label = 'Behov og pladser efter målgruppe';
const hidden = fanSamples.missing ?? sampleFan;
const none = fanSamples.nothing ?? sampleFan;

/** Small multiples; a panel without a forecast says why in its value. */
export const smallMultiplesSamples: Samples<SmallMultiplesModel> = {
  full: { label, panels: titles.map((title) => panel(title)) },
  one: { label, panels: [panel('Autisme')] },
  own: { label, panels: titles.map((title, i) => panel(title, { own: i === 1 })) },
  missing: {
    label,
    panels: [
      panel('Autisme', { model: hidden }),
      panel('Hjerneskade', { model: none, value: 'skjult' }),
      panel('Døvblindhed', { model: none, value: 'for få borgere til en prognose' }),
    ],
  },
  'long-names': { label, panels: longNames.slice(1).map((title) => panel(title)) },
  nothing: { label, panels: [] },
};
