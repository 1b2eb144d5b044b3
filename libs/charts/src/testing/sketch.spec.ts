/** @jest-environment jsdom */
import { sketch } from './sketch.ts';

const drawn = (html: string): Element => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
};

describe('sketch', () => {
  it('writes an element a line with what decides its looks, coordinates as whole numbers', () => {
    const svg =
      '<g><g class="chart-bar" fill="#fff"><rect x="1.6" y="-0.2" width="3.49" height="2" stroke-width="1"/></g></g>';
    expect(sketch(drawn(`<svg>${svg}</svg>`))).toBe('g.bar fill=#fff\n rect x2 y0 w3 h2');
  });

  it('says the same of two drawings that differ in their ids alone', () => {
    const of = (id: string): Element =>
      drawn(`<pattern id="${id}"></pattern><rect fill="url(#${id})"></rect><text y="2">Å</text>`);
    expect(sketch(of('r1'))).toBe(sketch(of('hatch-r7')));
    expect(sketch(of('r1'))).toContain('rect fill=url(#id1)\ntext y2 "Å"');
  });

  it('shortens long paths and keeps their length, so that a change is still seen', () => {
    expect(sketch(drawn(`<path d="M${'1 2L'.repeat(30)}"></path>`))).toMatch(/^path d=M1 2L.{55}… \(121\)$/);
  });
});
