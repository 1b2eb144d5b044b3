import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mediaBlocks, rulesOf } from './testing/style-rules.ts';
import { dotRadius } from './coverage-matrix/coverage-matrix.layout.ts';
import { classesOf } from './scale/colour-class.ts';
import { tokens } from './tokens.ts';

const css = readFileSync(join(import.meta.dirname, 'charts.css'), 'utf8');

describe('charts.css', () => {
  it('uses custom properties only, and only those that exist', () => {
    const used = [...css.matchAll(/var\(--([\w-]+)\)/g)].map((match) => match[1] ?? '');
    const known = [...Object.keys(tokens.light), 'chart-row-head', 'chart-row-total', 'chart-dot'];
    expect(used.filter((name) => !known.includes(name))).toEqual([]);
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i);
  });

  it('paints every colour class with its fixed text colour', () => {
    for (const name of [...classesOf['seq-5'], ...classesOf['div-7']]) {
      expect(css).toContain(
        `.chart-${name} {\n  background: var(--${name});\n  color: var(--${name}-text);\n}`,
      );
    }
  });

  it.each(['forced-colors: active', 'prefers-reduced-motion: reduce', '@media print'])(
    'has rules for %s',
    (rule) => expect(css).toContain(rule),
  );

  it('moves nothing for readers who asked for rest', () => {
    const moving = rulesOf(css.split('@media')[0] ?? '').filter(({ body }) =>
      /\b(?:transition|animation):/.test(body),
    );
    const still = mediaBlocks(css, 'prefers-reduced-motion').flatMap(rulesOf);
    const stopped = still
      .filter(({ body }) => /transition: none/.test(body))
      .flatMap(({ selectors }) => selectors);
    expect(moving.flatMap(({ selectors }) => selectors).filter((name) => !stopped.includes(name))).toEqual(
      [],
    );
    expect(moving.length).toBeGreaterThan(0);
  });

  it('lets nothing stick on paper, where it would cover the rows', () => {
    const sticky = rulesOf(css.split('@media')[0] ?? '').filter(({ body }) =>
      body.includes('position: sticky'),
    );
    const loose = mediaBlocks(css, 'print')
      .flatMap(rulesOf)
      .filter(({ body }) => body.includes('position: static'));
    const names = loose.flatMap(({ selectors }) => selectors);
    expect(sticky.flatMap(({ selectors }) => selectors).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('draws dots as wide as they are in exports', () => {
    for (const size of [1, 2, 3, 4] as const) {
      const width = Number(RegExp(`data-size='${size}'\\] \\{\\n  --chart-dot: ([\\d.]+)px`).exec(css)?.[1]);
      expect(width).toBeCloseTo(2 * dotRadius(size), 1);
    }
  });

  it('keeps colours on paper for marks alone', () => {
    const marks = ['filled', 'provisional', 'hatch', 'swatch', 'svg'].map((name) => `.chart-${name}`);
    const exact = mediaBlocks(css, 'print')
      .flatMap(rulesOf)
      .filter(({ body }) => /print-color-adjust: exact/.test(body));
    const dots = '.chart-coverage-cell::before';
    expect(exact.flatMap(({ selectors }) => selectors).sort()).toEqual([...marks, dots].sort());
    expect(css.match(/[^-]print-color-adjust/g)).toHaveLength(exact.length);
  });

  it('writes nothing smaller than 11 px', () => {
    const sizes = [...css.matchAll(/font-size: ([\d.]+)rem/g)].map(([, rem]) => 16 * Number(rem));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    expect(css).not.toMatch(/font-size: [\d.]+px/);
  });

  it('prefixes every class', () => {
    const names = [...css.matchAll(/\.([a-z][\w-]*)/g)].map((match) => match[1] ?? '');
    expect(names.filter((name) => !name.startsWith('chart-'))).toEqual([]);
  });
});
