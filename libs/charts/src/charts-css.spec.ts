import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classesOf } from './scale/colour-class.ts';
import { tokens } from './tokens.ts';

const css = readFileSync(join(import.meta.dirname, 'charts.css'), 'utf8');

describe('charts.css', () => {
  it('uses custom properties only, and only those that exist', () => {
    const used = [...css.matchAll(/var\(--([\w-]+)\)/g)].map((match) => match[1] ?? '');
    const known = [...Object.keys(tokens.light), 'chart-row-head', 'chart-row-total'];
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

  it('prefixes every class', () => {
    const names = [...css.matchAll(/\.([a-z][\w-]*)/g)].map((match) => match[1] ?? '');
    expect(names.filter((name) => !name.startsWith('chart-'))).toEqual([]);
  });
});
