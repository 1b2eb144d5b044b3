import { ciede2000 } from './testing/ciede2000.ts';
import { contrast } from './testing/contrast.ts';
import { seenLab } from './testing/seen-lab.ts';
import type { Vision } from './testing/seen-lab.ts';
import { tokensCss } from './tokens-css.ts';
import { tokens } from './tokens.ts';
import type { Theme, TokenName } from './tokens.ts';

const themes: Theme[] = ['light', 'dark'];
const surfaces: TokenName[] = ['bg', 'bg-subtle', 'bg-raised'];
const texts: TokenName[] = ['text', 'text-2', 'text-muted', 'link', 'primary', 'link-visited'];
const marks: TokenName[] = ['control', 'focus', 'c1', 'c2', 'c3', 'c4', 'c5', 'ctx', 'band-edge'];
const categorical: TokenName[] = ['c1', 'c2', 'c3', 'c4', 'c5'];
const ramp: TokenName[] = Object.keys(tokens.light).filter((name) =>
  /^(seq|div)-(\d|[mp]\d)$/.test(name),
) as TokenName[];

describe.each(themes)('tokens of the %s theme', (theme) => {
  const of = (name: TokenName): string => tokens[theme][name];

  it.each(texts.flatMap((t) => surfaces.map((s) => [t, s] as const)))(
    '%s reads on %s at 4.5 or more',
    (t, s) => {
      expect(contrast(of(t), of(s))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(marks.flatMap((m) => surfaces.map((s) => [m, s] as const)))(
    '%s stands out on %s at 3 or more',
    (m, s) => {
      expect(contrast(of(m), of(s))).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(['ok', 'warn', 'error', 'info'] as const)(
    '%s reads on its own background at 4.5 or more',
    (name) => {
      expect(contrast(of(name), of(`${name}-bg`))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('prints the number of every colour class at 4.5 or more', () => {
    expect(ramp).toHaveLength(12);
    for (const name of ramp)
      expect(contrast(of(name), of(`${name}-text` as TokenName))).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps the dotted limit of the 80 % band visible on the band', () => {
    expect(contrast(of('band-edge'), of('band-80'))).toBeGreaterThanOrEqual(3);
  });

  it.each<Vision>(['normal', 'deuteran', 'protan', 'tritan'])(
    'categorical colours stay apart in %s vision',
    (vision) => {
      const seen = categorical.map((name) => seenLab(of(name), vision));
      const distances = seen.flatMap((one, i) => seen.slice(i + 1).map((two) => ciede2000(one, two)));
      expect(distances).toHaveLength(10);
      expect(Math.min(...distances)).toBeGreaterThanOrEqual(18);
    },
  );
});

describe('the measurements themselves', () => {
  it.each([
    ['light', 'text', 'bg', 17.4],
    ['light', 'c3', 'bg-subtle', 3.1],
    ['dark', 'text', 'bg', 16.47],
    ['dark', 'ctx', 'bg-raised', 3.9],
  ] as const)('give the documented contrast of %s %s on %s: %f', (theme, one, other, expected) => {
    expect(contrast(tokens[theme][one], tokens[theme][other])).toBeCloseTo(expected, 1);
  });

  // Sharma, Wu and Dalal (2005), table 1, pairs 1, 7, 17, 20, 25 and 34.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [58, 24, 15], 19.4535],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('give the published CIEDE2000 distance of %j and %j', (one, two, expected) => {
    expect(ciede2000(one, two)).toBeCloseTo(expected, 4);
  });
});

describe('tokensCss', () => {
  it('writes every token of both themes as a custom property', () => {
    const css = tokensCss();
    for (const [name, colour] of Object.entries(tokens.light)) expect(css).toContain(`--${name}: ${colour};`);
    for (const [name, colour] of Object.entries(tokens.dark)) expect(css).toContain(`--${name}: ${colour};`);
  });

  it('is light on paper: every dark rule sits in a media query for screens', () => {
    const dark = tokensCss()
      .split('\n')
      .filter((line) => line.includes('color-scheme: dark'));
    expect(dark).toHaveLength(2);
    for (const line of dark) expect(line).toMatch(/^@media screen/);
  });

  it('lets data-theme win over the system in both directions', () => {
    expect(tokensCss()).toContain(':root:not([data-theme=light])');
    expect(tokensCss()).toContain(':root[data-theme=dark]');
  });
});
