import { createTexts } from '@tilbudsvifte/locale';
import { sampleFigure } from '../testing/sample-figure.ts';
import { sourceLine } from './source-line.ts';

const { basis } = sampleFigure;

test('names source, date, who has reported and edition', () => {
  expect(sourceLine(basis, createTexts('da'))).toMatch(/^Kilde: .+ · \d+ af \d+ indberettet.* · Udgave /);
});

test('of assumptions alone it says so, and counts no reports', () => {
  const own = { ...basis, sources: [], dataAsOf: null, coverage: { reported: 0, expected: 0, missing: [] } };
  const line = sourceLine(own, createTexts('da'));
  expect(line).toMatch(/^Kilde: scenariets egne antagelser · /);
  expect(line).not.toContain('indberettet');
});
