import { herfindahl, mapFigure, missing } from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

describe(`concentration agrees with: ${cases.citation}`, () => {
  test.each(cases.cases)('$name: index $index', ({ amounts, index, effectiveBuyers }) => {
    const found = herfindahl(amounts);
    if (index === null || effectiveBuyers === null) {
      expect(found).toEqual(missing('no-demand'));
      return;
    }
    expect('value' in found ? Math.abs(found.value - index) : Infinity).toBeLessThan(cases.tolerance);
    const buyers = mapFigure(found, (value) => 1 / value);
    expect('value' in buyers ? Math.abs(buyers.value - effectiveBuyers) : Infinity).toBeLessThan(
      cases.tolerance,
    );
  });
});
