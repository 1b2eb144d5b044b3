/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '@testing-library/react';
import { forcedColours } from '../testing/style-rules.ts';
import { framed } from '../testing/framed.tsx';
import { sketch } from '../testing/sketch.ts';
import { chartKeys } from './chart-keys.ts';
import type { ChartKey } from './chart-keys.ts';
import type { GallerySample } from './gallery-chart.ts';
import { galleryCharts } from './index.ts';
import type { GalleryState } from './sample.ts';

const src = join(import.meta.dirname, '..');

// jsdom has no layout: figures that measure themselves find the width of a card on a desk.
const width = 720;
jest.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(width);
globalThis.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

interface Form {
  readonly title: string;
  readonly chart: ChartKey;
  readonly state: GalleryState;
  readonly form: 'on screen' | 'exported';
  /** The sample drawn twice, as on a page that shows it in two places. */
  readonly both: HTMLElement;
  readonly root: Element;
}

function drawn(chart: ChartKey, sample: GallerySample): Form[] {
  const { state } = sample;
  const elements = [
    ['on screen', sample.screen({ width, name: `${chart}, ${state}` })] as const,
    ...(sample.picture ? [['exported', framed(sample.picture)] as const] : []),
  ];
  return elements.map(([form, element]) => {
    const both = render(
      <>
        <div>{element}</div>
        <div>{element}</div>
      </>,
    ).container;
    return { title: `${chart}, ${state}, ${form}`, chart, state, form, both, root: both.children[0]! };
  });
}

const forms = galleryCharts.flatMap(({ key, samples }) => samples.flatMap((sample) => drawn(key, sample)));

/** What breaks a law, by drawing; nothing where the law holds. */
const against = (law: (form: Form) => readonly string[]): Record<string, readonly string[]> =>
  Object.fromEntries(
    forms.map((form) => [form.title, law(form)] as const).filter(([, found]) => found.length > 0),
  );

/** Size of a text as written at it or the nearest group around it. */
function sizeOf(element: Element | null): number {
  if (element === null) return 13;
  const size = element.getAttribute('font-size');
  return size === null ? sizeOf(element.parentElement) : Number(size);
}

/** Selectors of the rules for system colours. */
const system = forcedColours(readFileSync(join(src, 'charts.css'), 'utf8'));
const painted = (shape: Element): boolean =>
  ['fill', 'stroke'].some((name) => !['none', 'transparent', null].includes(shape.getAttribute(name))) ||
  shape.closest('[fill], [stroke]') !== null;

const attributes = (root: Element): string[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ name, value }) => `${name}="${value}"`),
  );
const outer = (elements: readonly Element[]): string[] =>
  elements.map(({ outerHTML }) => outerHTML.slice(0, 200));

describe('every figure in every state', () => {
  it('is here: every folder that draws for export, and the strip for a cell', () => {
    const folders = readdirSync(src).filter(
      (name) => existsSync(join(src, name, `${name}-svg.tsx`)) && !['legend'].includes(name),
    );
    expect([...folders, 'micro-strip'].sort()).toEqual([...chartKeys].sort());
    expect(galleryCharts.map(({ key }) => key)).toEqual(chartKeys);
  });

  it('is here: each chart with all of it, one, and nothing at all', () => {
    const states = galleryCharts.map(({ key, samples }) => [key, samples.map(({ state }) => state)] as const);
    const lacking = states.filter(
      ([, has]) => !(['full', 'one', 'nothing'] as const).every((one) => has.includes(one)),
    );
    expect(lacking).toEqual([]);
  });

  it('holds no number that is none', () => {
    const none = /NaN|undefined|Infinity|\[object|null|(?<![\w.-])-0(?![\w.])/;
    expect(
      against(({ root }) => [root.textContent, ...attributes(root)].filter((text) => none.test(text))),
    ).toEqual({});
  });

  it('shares no id with a second drawing of itself, and uses only its own', () => {
    const broken = against(({ both }) => {
      const ids = [...both.querySelectorAll('[id]')].map(({ id }) => id);
      const used = attributes(both).flatMap(
        (text) => /url\(#([^)]+)\)|^aria-(?:labelledby|describedby)="(.+)"$/.exec(text)?.slice(1) ?? [],
      );
      const twice = ids.filter((id, i) => ids.indexOf(id) < i);
      return [...twice, ...used.filter((id) => id !== undefined && !ids.includes(id))];
    });
    expect(broken).toEqual({});
  });

  it('draws no bar without length: what has no value has no bar', () => {
    const flat = against(({ root }) =>
      outer(
        [...root.querySelectorAll('rect')].filter((bar) =>
          ['width', 'height'].some((side) => /^0(?:%|px)?$/.test(bar.getAttribute(side) ?? '0')),
        ),
      ),
    );
    expect(flat).toEqual({});
  });

  it('gives every picture a name or hides it from readers of the text', () => {
    const nameless = against(({ root }) =>
      outer(
        [...root.querySelectorAll('svg')].filter(
          (svg) =>
            svg.closest('[aria-hidden="true"]') === null &&
            svg.parentElement?.closest('svg') === null &&
            (svg.getAttribute('aria-label') ?? '') === '',
        ),
      ),
    );
    expect(nameless).toEqual({});
  });

  it('is at most one tab stop where it is a picture', () => {
    const stops = (svg: Element): number =>
      svg.querySelectorAll('[tabindex="0"], a, button').length +
      (svg.getAttribute('tabindex') === '0' ? 1 : 0);
    expect(
      against(({ root }) => outer([...root.querySelectorAll('svg')].filter((svg) => stops(svg) > 1))),
    ).toEqual({});
  });

  it('paints every mark of the screen in system colours when the reader asks for them', () => {
    const unseen = against(({ root, form }) =>
      form === 'exported'
        ? []
        : outer(
            [...root.querySelectorAll('rect, circle, path, line, text, tspan')].filter(
              (shape) =>
                painted(shape) &&
                shape.closest('pattern, .chart-hit') === null &&
                !system.some((selector) => shape.matches(selector)),
            ),
          ),
    );
    expect(unseen).toEqual({});
  });

  it('prints nothing smaller than 11 px', () => {
    const texts = (root: Element): Element[] =>
      [...root.querySelectorAll('text')].filter((text) => text.textContent !== '');
    expect(against(({ root }) => outer(texts(root).filter((text) => sizeOf(text) < 11)))).toEqual({});
  });
});

/** Marks of values in the state "missing", counted by hand in the samples: what has no value has no mark. */
const marks: readonly (readonly [chart: ChartKey, mark: string, count: number])[] = [
  ['tile-grid', 'button.chart-filled', 3],
  ['gap-matrix', 'td .chart-cell.chart-filled', 12],
  ['coverage-matrix', 'td .chart-coverage-cell', 9],
  ['dumbbell', 'td circle', 5],
  ['dumbbell', 'td .chart-ink', 5],
  ['bullet-rows', 'td .chart-marker', 1],
  ['bullet-rows', 'td .chart-bullet-reach', 1],
  ['ranked-bars', 'td .chart-marker', 2],
  ['reference-bars', '.chart-reference-bar', 2],
  ['component-bars', 'td .chart-marker', 3],
  ['answer-bars', 'td rect', 5],
  ['two-sided-bars', 'td rect', 3],
  ['waterfall', '.chart-bar-total rect', 2],
  ['waterfall', '.chart-bar-increase, .chart-bar-decrease', 0],
  ['od-matrix', '.chart-od-cell.chart-filled', 15],
  ['heat-calendar', '.chart-heat-cell.chart-filled', 21],
];

describe('what is missing', () => {
  it('puts no number on the axis of a figure without values', () => {
    const invented = forms
      .filter(({ state }) => state === 'nothing')
      .map(({ title, root }) => [
        title,
        [...root.querySelectorAll('text')]
          .map((text) => text.textContent)
          .filter((text) => /^[−-]?0(?:,\d+)?$/.test(text)),
      ]);
    expect(invented.filter(([, texts]) => texts?.length !== 0)).toEqual([]);
  });

  it.each([
    ['ranked-bars', ['..', '–', '.']],
    ['reference-bars', ['..', '–', '.']],
    ['bullet-rows', ['skjult', 'ikke indberettet', 'ikke relevant']],
    ['component-bars', ['skjult', 'ikke indberettet', 'ikke relevant']],
    ['answer-bars', ['..', '–']],
    ['two-sided-bars', ['..', '–']],
    ['dumbbell', ['..', '–', '.']],
    ['waterfall', ['..', '–']],
    ['slope', ['..', '– Herlev']],
  ] as const)('is said in the exported picture of %s, where a gap would be read as zero', (key, signs) => {
    const [form] = forms.filter(
      (one) => one.chart === key && one.state === 'missing' && one.form === 'exported',
    );
    const texts = [...form!.root.querySelectorAll('text')].map((text) =>
      text.textContent.replace(/\s+/g, ' '),
    );
    expect(signs.filter((sign) => !texts.includes(sign))).toEqual([]);
  });

  it.each(marks)('has no mark in %s: %s', (key, mark, count) => {
    const [form] = forms.filter(
      (one) => one.chart === key && one.state === 'missing' && one.form === 'on screen',
    );
    expect(form?.root.querySelectorAll(mark)).toHaveLength(count);
  });
});

/** The drawing within the frame of a picture, or all of what stands on screen. */
const inner = ({ root, form }: Form): Element =>
  form === 'exported' ? (root.querySelector('svg > g') ?? root) : root;

/** On screen a drawing is the exported one in other colours and another width: its full state says it once. */
const isWorthKeeping = ({ form, state, root }: Form): boolean =>
  form === 'exported' || state === 'full' || root.querySelector('.chart-explorable') === null;

describe.each(galleryCharts.map(({ key }) => key))('%s', (key) => {
  it('looks as it did', () => {
    for (const form of forms.filter((one) => one.chart === key && isWorthKeeping(one)))
      expect(`\n${sketch(inner(form))}\n`).toMatchSnapshot(form.title);
  });
});
