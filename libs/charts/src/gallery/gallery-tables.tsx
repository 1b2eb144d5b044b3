import { AnswerBarsSvg } from '../answer-bars/answer-bars-svg.tsx';
import { AnswerBars } from '../answer-bars/answer-bars.tsx';
import { BulletRowsSvg } from '../bullet-rows/bullet-rows-svg.tsx';
import { BulletRows } from '../bullet-rows/bullet-rows.tsx';
import { ComponentBarsSvg } from '../component-bars/component-bars-svg.tsx';
import { ComponentBars } from '../component-bars/component-bars.tsx';
import { CoverageMatrixSvg } from '../coverage-matrix/coverage-matrix-svg.tsx';
import { CoverageMatrix } from '../coverage-matrix/coverage-matrix.tsx';
import { DumbbellSvg } from '../dumbbell/dumbbell-svg.tsx';
import { Dumbbell } from '../dumbbell/dumbbell.tsx';
import { GapMatrixSvg } from '../gap-matrix/gap-matrix-svg.tsx';
import { GapMatrix } from '../gap-matrix/gap-matrix.tsx';
import { HeatCalendarSvg } from '../heat-calendar/heat-calendar-svg.tsx';
import { HeatCalendar } from '../heat-calendar/heat-calendar.tsx';
import { OdMatrixSvg } from '../od-matrix/od-matrix-svg.tsx';
import { OdMatrix } from '../od-matrix/od-matrix.tsx';
import { RankedBarsSvg } from '../ranked-bars/ranked-bars-svg.tsx';
import { RankedBars } from '../ranked-bars/ranked-bars.tsx';
import { ReferenceBarsSvg } from '../reference-bars/reference-bars-svg.tsx';
import { ReferenceBars } from '../reference-bars/reference-bars.tsx';
import { TileGridSvg } from '../tile-grid/tile-grid-svg.tsx';
import { TileGrid } from '../tile-grid/tile-grid.tsx';
import { TornadoBarsSvg } from '../tornado-bars/tornado-bars-svg.tsx';
import { TornadoBars } from '../tornado-bars/tornado-bars.tsx';
import { TwoSidedBarsSvg } from '../two-sided-bars/two-sided-bars-svg.tsx';
import { TwoSidedBars } from '../two-sided-bars/two-sided-bars.tsx';
import { answerBarsSamples } from './answer-bars.samples.ts';
import { bulletRowsSamples } from './bullet-rows.samples.ts';
import { componentBarsSamples } from './component-bars.samples.ts';
import { coverageMatrixSamples } from './coverage-matrix.samples.ts';
import { dumbbellSamples } from './dumbbell.samples.ts';
import { galleryChart } from './gallery-chart.ts';
import type { GalleryChart } from './gallery-chart.ts';
import { gapMatrixSamples } from './gap-matrix.samples.ts';
import { heatCalendarSamples } from './heat-calendar.samples.ts';
import { odMatrixSamples } from './od-matrix.samples.ts';
import { rankedBarsSamples } from './ranked-bars.samples.ts';
import { referenceBarsSamples } from './reference-bars.samples.ts';
import { tileGridSamples } from './tile-grid.samples.ts';
import { tornadoBarsSamples } from './tornado-bars.samples.ts';
import { twoSidedBarsSamples } from './two-sided-bars.samples.ts';

/** Charts that are tables or lists of buttons on screen. */
export const galleryTables: readonly GalleryChart[] = [
  galleryChart({ key: 'tile-grid', figure: 'F1' }, tileGridSamples, {
    screen: (model, { width, name }) => <TileGrid {...model} width={Math.min(width, 480)} label={name} />,
    picture: (model, room) => <TileGridSvg {...model} {...room} />,
  }),
  galleryChart({ key: 'gap-matrix', figure: 'F3' }, gapMatrixSamples, {
    screen: (model, { name }) => <GapMatrix {...model} label={name} />,
    picture: (model, room) => <GapMatrixSvg {...model} {...room} />,
  }),
  galleryChart({ key: 'coverage-matrix', figure: 'F3' }, coverageMatrixSamples, {
    screen: (model, { name }) => <CoverageMatrix {...model} label={name} />,
    picture: (model, room) => <CoverageMatrixSvg {...model} {...room} />,
  }),
  galleryChart({ key: 'dumbbell', figure: 'F4' }, dumbbellSamples, {
    screen: (model, { name }) => <Dumbbell {...model} label={name} />,
    picture: (model, room) => <DumbbellSvg {...model} {...room} />,
  }),
  galleryChart({ key: 'bullet-rows', figure: 'F8' }, bulletRowsSamples, {
    screen: (model, { name }) => <BulletRows {...model} label={name} />,
    picture: (model, room) => <BulletRowsSvg {...model} {...room} />,
  }),
  galleryChart({ key: 'answer-bars', figure: 'F8' }, answerBarsSamples, {
    screen: (model, { name }) => <AnswerBars {...model} label={name} />,
    picture: (model, room) => <AnswerBarsSvg {...model} {...room} />,
  }),
  galleryChart({ key: 'two-sided-bars', figure: 'F11' }, twoSidedBarsSamples, {
    screen: (model, { name }) => <TwoSidedBars {...model} label={name} />,
    picture: (model, room) => <TwoSidedBarsSvg {...model} {...room} />,
  }),
  galleryChart({ key: 'od-matrix', figure: 'F13' }, odMatrixSamples, {
    screen: (model, { name }) => <OdMatrix {...model} label={name} />,
    picture: (model, room) => <OdMatrixSvg {...model} {...room} />,
  }),
  galleryChart({ key: 'heat-calendar', figure: 'F16' }, heatCalendarSamples, {
    screen: (model, { name }) => <HeatCalendar {...model} label={name} />,
    picture: (model, room) => <HeatCalendarSvg {...model} {...room} />,
  }),
  galleryChart({ key: 'ranked-bars', figure: 'F8' }, rankedBarsSamples, {
    screen: (model, { name }) => <RankedBars {...model} label={name} />,
    picture: (model, room) => <RankedBarsSvg {...model} {...room} />,
  }),
  galleryChart({ key: 'component-bars', figure: 'F8' }, componentBarsSamples, {
    screen: (model, { name }) => <ComponentBars {...model} label={name} />,
    picture: (model, room) => <ComponentBarsSvg {...model} {...room} />,
  }),
  galleryChart({ key: 'tornado-bars', figure: 'F8' }, tornadoBarsSamples, {
    screen: (model, { name }) => <TornadoBars {...model} label={name} />,
    picture: (model, room) => <TornadoBarsSvg {...model} {...room} />,
  }),
  galleryChart({ key: 'reference-bars', figure: 'F8' }, referenceBarsSamples, {
    screen: (model, { name }) => <ReferenceBars {...model} label={name} />,
    picture: (model, room) => <ReferenceBarsSvg {...model} {...room} />,
  }),
];
