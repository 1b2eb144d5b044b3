import type { LegendModel } from '../legend/legend-entries.ts';
import { classify } from '../scale/classify.ts';
import type { Thresholds } from '../scale/colour-class.ts';
import type { Tile, TileGridModel } from '../tile-grid/tile-grid-props.ts';
import { samplePlaces } from './sample-places.ts';
import type { SamplePlace } from './sample-places.ts';
import type { Samples } from './sample.ts';

const shares: Thresholds = { kind: 'seq-5', limits: [80, 85, 90, 95] };
const gaps: Thresholds = { kind: 'div-7', limits: [1, 5, 10] };
const occupied = [78, 84, 88, 91, 93, 96, 99, 82, 90, 94, 87, 100];
const short = [-14, 7, -3, 0, 12, -6, 2, -11, 4, 1, -1, -8];

const legend: LegendModel = {
  title: 'Belægning, %',
  classes: [
    { colour: 'seq-1', text: 'under 80' },
    { colour: 'seq-2', text: '80–84' },
    { colour: 'seq-3', text: '85–89' },
    { colour: 'seq-4', text: '90–94' },
    { colour: 'seq-5', text: '95 og over' },
  ],
};
const gapLegend: LegendModel = {
  title: 'Pladser minus behov',
  classes: [
    { colour: 'div-m3', text: 'mangler 10 eller flere' },
    { colour: 'div-m2', text: 'mangler 5–9' },
    { colour: 'div-m1', text: 'mangler 2–4' },
    { colour: 'div-0', text: '−1 til 1' },
    { colour: 'div-p1', text: '2–4 i overskud' },
    { colour: 'div-p2', text: '5–9 i overskud' },
    { colour: 'div-p3', text: '10 eller flere i overskud' },
  ],
};

function share({ code, name, abbreviation }: SamplePlace, i: number): Tile {
  const value = occupied[i] ?? 90;
  const text = `${value} %`;
  return {
    code,
    abbreviation,
    text,
    name: `${name}: ${text}`,
    status: 'value',
    colour: classify(value, shares),
  };
}

function gap({ code, name, abbreviation }: SamplePlace, i: number): Tile {
  const value = short[i] ?? 0;
  const text = value > 0 ? `+${value}` : `${value}`.replace('-', '−');
  return {
    code,
    abbreviation,
    text,
    name: `${name}: ${text}`,
    status: 'value',
    colour: classify(value, gaps),
  };
}

const withheld = { status: 'withheld', text: '..' } as const;
const absent = { status: 'not-reported', text: '–' } as const;
const impossible = { status: 'not-applicable', text: '.' } as const;

function holes(tile: Tile, i: number): Tile {
  const hole = [withheld, absent, impossible][i % 4];
  if (hole === undefined) return tile;
  const { colour: _, ...rest } = tile;
  const words = { withheld: 'skjult', 'not-reported': 'ikke indberettet', 'not-applicable': 'ikke relevant' };
  return { ...rest, ...hole, name: `${tile.name.split(':')[0] ?? ''}: ${words[hole.status]}` };
}

const tiles = samplePlaces.map(share);
const full: TileGridModel = {
  label: 'Belægning efter kommune',
  tiles,
  layout: samplePlaces,
  legend,
  inset: { code: '0155', label: 'Dragør (ikke placeret geografisk)' },
};

/** Tile grids: all, one, own, the three kinds of missing, provisional, below zero, none. */
export const tileGridSamples: Samples<TileGridModel> = {
  full,
  one: { label: full.label, tiles: tiles.slice(0, 1), layout: samplePlaces.slice(0, 1), legend },
  own: { ...full, tiles: tiles.map((tile) => (tile.code === '0161' ? { ...tile, own: true } : tile)) },
  missing: {
    ...full,
    tiles: tiles.map(holes),
    legend: {
      ...legend,
      statuses: [
        { status: 'withheld', text: 'skjult' },
        { status: 'not-reported', text: 'ikke indberettet' },
        { status: 'not-applicable', text: 'ikke relevant' },
      ],
    },
  },
  provisional: {
    ...full,
    tiles: tiles.map((tile, i) =>
      i % 3 === 0 ? { ...tile, status: 'provisional', text: `${tile.text.slice(0, -2)}*` } : tile,
    ),
    legend: { ...legend, statuses: [{ status: 'provisional', text: 'foreløbig' }] },
  },
  negative: { ...full, label: 'Pladser minus behov', tiles: samplePlaces.map(gap), legend: gapLegend },
  nothing: { label: full.label, tiles: [], layout: [], legend: { title: legend.title, classes: [] } },
};
