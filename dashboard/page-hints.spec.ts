import { type HintedChunk, pageHints } from './page-hints.ts';

const pages = [
  'overview/overview',
  'gaps/gaps',
  'places/places',
  'costs/costs',
  'trade/trade',
  'forecasts/forecasts',
];
const chunk = (fileName: string, more: Partial<HintedChunk> = {}): HintedChunk => ({
  fileName,
  facadeModuleId: null,
  isEntry: false,
  imports: [],
  ...more,
});
const built = [
  chunk('index.js', { isEntry: true, imports: ['vendor.js'] }),
  chunk('vendor.js'),
  chunk('part.js', { imports: ['vendor.js', 'deeper.js'] }),
  chunk('deeper.js', { imports: ['part.js'] }),
  ...pages.map((name) =>
    chunk(`${name}.js`, {
      facadeModuleId: `/src/features/${name}.page.tsx`,
      imports: ['part.js', 'index.js'],
    }),
  ),
];

test('a page is hinted with all that comes with it, and nothing that the first page brings anyway', () => {
  expect(pageHints(built)['/mangler']).toEqual(['gaps/gaps.js', 'part.js', 'deeper.js']);
});

test('a page that was moved fails the build', () => {
  expect(() => pageHints(built.slice(0, -1))).toThrow(
    'no chunk is made of features/forecasts/forecasts.page.tsx',
  );
});
