// Runs in a page without the product: its dumbbell of Mangler drawn by React, and the same elements put there by hand.
// Rows, words and places on the axis come from the product's own functions both times.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { Dumbbell, screenPaint as paint } from '@tilbudsvifte/charts';
import { toRegionGapFigure } from '../../../dashboard/src/features/gaps/to-region-gap-figure.ts';
import { cellClassName } from '../../../libs/charts/src/cell-class-name.ts';
import { dumbbellLayout } from '../../../libs/charts/src/dumbbell/dumbbell.layout.ts';

const svgElements = new Set(['svg', 'path', 'line', 'circle', 'text']);
const percent = (share) => `${share * 100}%`;

function element(tag, attributes = {}, ...children) {
  const made = svgElements.has(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

function marks({ places, need, whisker }, { height, place }) {
  const across = { y1: height / 2, y2: height / 2 };
  const line = ([from, to], look) => element('line', { x1: place(from), x2: place(to), ...across, ...look });
  const dot = (at, look) =>
    element('circle', { cx: place(at), cy: height / 2, r: Math.min(6, height / 2 - 2), ...look });
  const hollow = { class: 'chart-hollow', fill: paint.bg, stroke: paint.c1, 'stroke-width': 2.5 };
  const gap = { class: 'chart-ink', stroke: paint.ctx, 'stroke-width': 4 };
  const both = places !== undefined && need !== undefined;
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.append(
    ...[
      whisker && line(whisker, { class: 'chart-ink', stroke: paint.text }),
      both && line([places, need], gap),
      need !== undefined && dot(need, { class: 'chart-marker', fill: paint.c2 }),
      places !== undefined && dot(places, hollow),
    ].filter(Boolean),
  );
  return group;
}

function plot() {
  const look = { class: 'chart-grid', stroke: paint.grid, 'vector-effect': 'non-scaling-stroke' };
  const grid = element('path', look);
  const room = { width: '100%', height: 28, viewBox: '0 0 1 1', preserveAspectRatio: 'none' };
  const svg = { 'aria-hidden': 'true', class: 'chart-svg chart-dumbbell-plot', height: 28 };
  return { grid, drawing: element('svg', svg, element('svg', room, grid)) };
}

function axis({ ticks }, formatTick) {
  const last = ticks.at(-1)?.at ?? 1;
  const look = { y: 13, 'text-anchor': 'middle', 'font-size': 13, 'font-weight': 400, fill: paint['text-2'] };
  const svg = { 'aria-hidden': 'true', class: 'chart-svg chart-dumbbell-plot', height: 18 };
  const text = ({ value, at }) => {
    const inner = at > 0 && at < last ? { class: 'chart-tick-inner' } : {};
    return element('text', { x: percent(at), ...inner, ...look }, formatTick(value));
  };
  return element('svg', svg, ...ticks.map(text));
}

function number(cell) {
  if (cell === undefined) return undefined;
  const { text, status = 'value', colour } = cell;
  if (colour === undefined && status !== 'withheld' && status !== 'not-reported') return text;
  const look = `chart-dumbbell-cell ${cellClassName({ status, ...(colour && { colour }) })}`;
  return element('span', { class: look }, element('span', { class: 'chart-plate' }, text));
}

const columnClass = ({ always }) => (always ? 'chart-number' : 'chart-number chart-wide-only');

function madeRow(row, columns) {
  const { grid, drawing } = plot();
  const note = row.note === undefined ? [] : [element('small', { class: 'chart-note' }, row.note)];
  const cells = columns.map((column) => element('td', { class: columnClass(column) }));
  const head = element('th', { scope: 'row', class: 'chart-row-head' }, row.label, ...note);
  const own = row.own ? { class: 'chart-own-row' } : {};
  const shown = element('tr', own, head, element('td', { class: 'chart-plot-cell' }, drawing), ...cells);
  return { shown, grid, drawing, cells, texts: [] };
}

/** What a change may change in a row; its cells only where they read differently. */
function setRow(made, { row, columns, ticks, marks: places }) {
  made.grid.setAttribute('d', ticks.map(({ at }) => `M${at} 0V1`).join(''));
  made.group?.remove();
  made.group = marks(places, { height: 28, place: percent });
  made.drawing.append(made.group);
  columns.forEach(({ key: name }, i) => {
    const { text = '', status = '', colour = '' } = row.cells[name] ?? {};
    const look = `${text} ${status} ${colour}`;
    if (made.texts[i] !== look) made.cells[i].replaceChildren(number(row.cells[name]) ?? '');
    made.texts[i] = look;
  });
}

function key({ placesLabel, needLabel }) {
  const entry = (mark, label) =>
    element(
      'li',
      {},
      element(
        'svg',
        { 'aria-hidden': 'true', class: 'chart-svg', width: 16, height: 16 },
        marks(mark, { height: 16, place: () => '50%' }),
      ),
      label,
    );
  return element(
    'ul',
    { class: 'chart-legend' },
    entry({ places: 0 }, placesLabel),
    entry({ need: 0 }, needLabel),
  );
}

function tableHead({ rowHeading, placesLabel, needLabel, columns, formatTick }, layout) {
  const plotHead = element('span', { class: 'chart-hidden' }, `${placesLabel}, ${needLabel}`);
  const head = [
    element('th', { scope: 'col', class: 'chart-row-head' }, rowHeading),
    element('th', { scope: 'col', class: 'chart-plot-head' }, plotHead, axis(layout, formatTick)),
    ...columns.map((column) => element('th', { scope: 'col', class: columnClass(column) }, column.label)),
  ];
  return element('thead', {}, element('tr', {}, ...head));
}

function madeFrame(chart) {
  const body = element('tbody');
  const table = element(
    'table',
    { class: 'chart-table chart-rows chart-dumbbell' },
    element('caption', { class: 'chart-hidden' }, chart.label),
    body,
  );
  const region = { role: 'region', 'aria-label': chart.label, tabindex: 0, class: 'chart-scroll' };
  const shown = element('div', { class: 'chart-matrix' }, key(chart), element('div', region, table));
  return { shown, table, body, rows: new Map() };
}

/** Rows are joined by their keys, as with D3: what is there stays, and is moved where the order changed. */
function byHand(frame, chart) {
  const layout = dumbbellLayout(chart.rows);
  frame.table.tHead?.remove();
  frame.body.before(tableHead(chart, layout));
  let last = null;
  chart.rows.forEach((row, i) => {
    const made = frame.rows.get(row.key) ?? madeRow(row, chart.columns);
    frame.rows.set(row.key, made);
    setRow(made, { row, columns: chart.columns, ticks: layout.ticks, marks: layout.rows[i] });
    const next = last === null ? frame.body.firstChild : last.nextSibling;
    if (next !== made.shown) frame.body.insertBefore(made.shown, next);
    last = made.shown;
  });
}

const known = { targetGroup: (code) => code, municipality: (code) => code, serviceType: (code) => code };

/** The two views a reader changes between: another rule and another order. */
function chartOf(answer, turn) {
  const view = { occupancy: 0.9, refusal: 0.05, names: known, language: 'da', geography: [] };
  const [rule, order] = turn % 2 === 0 ? ['belaegning', 'mangel'] : ['idag', 'navn'];
  return toRegionGapFigure(answer, { ...view, rule, order }, 'maalgruppe').chart;
}

/** Puts a chart there and has it laid out; milliseconds. */
function timed(draw, chart) {
  const began = performance.now();
  draw(chart);
  void document.body.offsetHeight;
  return performance.now() - began;
}

/** How long each of `turns` changes takes by either way of drawing, in turn so that both meet the same machine. */
function compare(answer, turns) {
  const left = document.createElement('div');
  const frame = madeFrame(chartOf(answer, 0));
  document.body.append(left, frame.shown);
  const root = createRoot(left);
  const draws = {
    react: (chart) => flushSync(() => root.render(createElement(Dumbbell, chart))),
    bare: (chart) => byHand(frame, chart),
  };
  const times = { react: [], bare: [] };
  for (let turn = 0; turn < turns; turn++) {
    const chart = chartOf(answer, turn);
    for (const way of turn % 2 === 0 ? ['react', 'bare'] : ['bare', 'react'])
      times[way].push(timed(draws[way], chart));
  }
  const [one, other] = [left.firstElementChild, frame.shown];
  const elements = [one, other].map((drawing) => drawing.querySelectorAll('*').length);
  const same = elements[0] === elements[1] && one.textContent === other.textContent;
  return { times, same, elements };
}

window.compare = compare;
