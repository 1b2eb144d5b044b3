import { randomBytes } from 'node:crypto';
import { BUDGETS, overBudget } from './bundle-budget.ts';

// Random letters hardly compress: gzip needs about three quarters of them.
const heavy = (bytes: number): string => randomBytes(bytes).toString('base64');
const chunk = (fileName: string, code: string, more: { isEntry?: boolean; imports?: string[] } = {}) =>
  ({ type: 'chunk', fileName, code, isEntry: false, imports: [], ...more }) as const;
const asset = (fileName: string, source: string | Uint8Array) =>
  ({ type: 'asset', fileName, source }) as const;

describe('overBudget', () => {
  it('is silent about a light build', () => {
    const files = [
      chunk('index.js', 'start()', { isEntry: true, imports: ['vendor.js'] }),
      chunk('vendor.js', 'x'),
      asset('index.css', 'a{}'),
    ];
    expect(overBudget(files)).toEqual([]);
  });

  it('weighs what the entry imports with it, through others, and names the heaviest first', () => {
    const files = [
      chunk('index.js', 'start()', { isEntry: true, imports: ['a.js'] }),
      chunk('a.js', heavy(60_000), { imports: ['b.js'] }),
      chunk('b.js', heavy(BUDGETS.initialScripts - 60_000 + 1000)),
    ];
    expect(overBudget(files)).toEqual([
      expect.stringMatching(/^initial scripts: .* of 169\.0 kB \(b\.js .*, a\.js /),
    ]);
  });

  it('names chunks that import each other, through others too', () => {
    const files = [
      chunk('index.js', '', { isEntry: true, imports: ['a.js'] }),
      chunk('a.js', '', { imports: ['b.js'] }),
      chunk('b.js', '', { imports: ['c.js'] }),
      chunk('c.js', '', { imports: ['b.js'] }),
    ];
    expect(overBudget(files)).toEqual(['chunks that import each other: b.js, c.js']);
  });

  it('weighs each page for itself, and fonts without compression', () => {
    const files = [
      chunk('index.js', 'start()', { isEntry: true }),
      chunk('one.page.js', heavy(30_000)),
      chunk('fat.page.js', heavy(50_000)),
      asset('a.woff2', new Uint8Array(BUDGETS.fonts + 1)),
      asset('a.css', heavy(40_000)),
    ];
    expect(overBudget(files).map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      'style sheets',
      'fonts',
      'script of a page',
    ]);
    expect(overBudget(files).at(-1)).toContain('fat.page.js');
  });

  it('lets what writes slides weigh more than a page, and no more than is said', () => {
    const files = (bytes: number) => [
      chunk('index.js', 'start()', { isEntry: true }),
      chunk('assets/write-deck-Ab12.js', heavy(bytes)),
    ];
    expect(overBudget(files(100_000))).toEqual([]);
    expect(overBudget(files(BUDGETS.deckWriter + 60_000))).toEqual([
      expect.stringMatching(/^writer of slides: .* of 131\.5 kB \(assets\/write-deck-Ab12\.js/),
    ]);
  });
});
