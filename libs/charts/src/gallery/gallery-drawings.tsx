import { DotStripSvg } from '../dot-strip/dot-strip-svg.tsx';
import { DotStrip } from '../dot-strip/dot-strip.tsx';
import { MicroStrip } from '../dot-strip/micro-strip.tsx';
import { EgoSankeySvg } from '../ego-sankey/ego-sankey-svg.tsx';
import { EgoSankey } from '../ego-sankey/ego-sankey.tsx';
import { FanSvg } from '../fan/fan-svg.tsx';
import { Fan } from '../fan/fan.tsx';
import { IsoScatterSvg } from '../iso-scatter/iso-scatter-svg.tsx';
import { IsoScatter } from '../iso-scatter/iso-scatter.tsx';
import { LineChartSvg } from '../line-chart/line-chart-svg.tsx';
import { LineChart } from '../line-chart/line-chart.tsx';
import type { LineFocus } from '../line-chart/line-model.ts';
import { QuantileDotplotSvg } from '../quantile-dotplot/quantile-dotplot-svg.tsx';
import { QuantileDotplot } from '../quantile-dotplot/quantile-dotplot.tsx';
import { SlopeSvg } from '../slope/slope-svg.tsx';
import { Slope } from '../slope/slope.tsx';
import { SmallMultiplesSvg } from '../small-multiples/small-multiples-svg.tsx';
import { SmallMultiples } from '../small-multiples/small-multiples.tsx';
import { WaterfallSvg } from '../waterfall/waterfall-svg.tsx';
import { Waterfall } from '../waterfall/waterfall.tsx';
import { dotStripSamples, microStripSamples } from './dot-strip.samples.ts';
import { egoSankeySamples } from './ego-sankey.samples.ts';
import { fanSamples } from './fan.samples.ts';
import { galleryChart } from './gallery-chart.ts';
import type { GalleryChart } from './gallery-chart.ts';
import { isoScatterSamples } from './iso-scatter.samples.ts';
import { lineChartSamples } from './line-chart.samples.ts';
import { quantileDotplotSamples } from './quantile-dotplot.samples.ts';
import { slopeSamples } from './slope.samples.ts';
import { smallMultiplesSamples } from './small-multiples.samples.ts';
import { tick } from './sample.ts';
import { waterfallSamples } from './waterfall.samples.ts';

const pointWords = ({ series, period, point }: LineFocus): string => {
  const value = 'value' in point.figure ? tick(point.figure.value) : '..';
  return `${period.label}, ${series.label ?? ''}: ${value}`;
};

/** Charts that are drawings with one tab stop, or repeat what stands beside them. */
export const galleryDrawings: readonly GalleryChart[] = [
  galleryChart({ key: 'dot-strip', figure: 'F2' }, dotStripSamples, {
    screen: (model, { width }) => <DotStrip {...model} width={width} />,
    picture: (model, { width }) => <DotStripSvg {...model} width={width} />,
  }),
  galleryChart({ key: 'micro-strip', figure: 'F2' }, microStripSamples, {
    screen: (model) => <MicroStrip {...model} />,
  }),
  galleryChart({ key: 'quantile-dotplot', figure: 'F5' }, quantileDotplotSamples, {
    screen: (model, room) => (
      <QuantileDotplot
        {...model}
        {...room}
        describe={({ label, dots }, soFar) => `${label}: ${dots} (${soFar})`}
      />
    ),
    picture: (model, room) => <QuantileDotplotSvg {...model} {...room} />,
  }),
  galleryChart({ key: 'line-chart', figure: 'F6' }, lineChartSamples, {
    screen: (model, room) => <LineChart {...model} {...room} describe={pointWords} />,
    picture: (model, room) => <LineChartSvg {...model} {...room} />,
  }),
  galleryChart({ key: 'fan', figure: 'F7' }, fanSamples, {
    screen: (model, room) => <Fan model={model} {...room} describe={pointWords} />,
    picture: (model, room) => <FanSvg model={model} {...room} />,
  }),
  galleryChart({ key: 'waterfall', figure: 'F9' }, waterfallSamples, {
    screen: (model, room) => (
      <Waterfall {...model} {...room} describe={({ label, text }) => `${label}: ${text}`} />
    ),
    picture: (model, room) => <WaterfallSvg {...model} {...room} />,
  }),
  galleryChart({ key: 'iso-scatter', figure: 'F10' }, isoScatterSamples, {
    screen: (model, room) => (
      <IsoScatter {...model} {...room} describe={({ name, x, y }) => `${name}: ${tick(x)} og ${tick(y)}`} />
    ),
    picture: (model, room) => <IsoScatterSvg {...model} {...room} />,
  }),
  galleryChart({ key: 'ego-sankey', figure: 'F12' }, egoSankeySamples, {
    screen: (model, room) => (
      <EgoSankey {...model} {...room} describe={({ label, text }) => `${label}: ${text}`} />
    ),
    picture: (model, room) => <EgoSankeySvg {...model} {...room} />,
  }),
  galleryChart({ key: 'slope', figure: 'F14' }, slopeSamples, {
    screen: (model, room) => (
      <Slope
        {...model}
        {...room}
        describe={({ label, fromText, toText }) => `${label}: ${fromText} → ${toText}`}
      />
    ),
    picture: (model, room) => <SlopeSvg {...model} {...room} />,
  }),
  galleryChart({ key: 'small-multiples', figure: 'F15' }, smallMultiplesSamples, {
    screen: (model, { name }) => <SmallMultiples {...model} label={name} />,
    picture: (model, room) => <SmallMultiplesSvg {...model} {...room} />,
  }),
];
