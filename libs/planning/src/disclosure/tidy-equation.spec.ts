import { equationsByCell, isSlack, tidyEquations } from './tidy-equation.ts';

const term = (cell: string, coefficient = 1) => ({ cell, coefficient });

describe('tidyEquations', () => {
  test('each cell stands once, in the order of the keys, and not at all where it cancels', () => {
    const [tidy] = tidyEquations([
      { terms: [term('b', 2), term('a'), term('c', 3), term('b', 1), term('c', -3)], value: 5 },
    ]);
    expect([...tidy!.terms]).toEqual([
      ['a', 1],
      ['b', 3],
    ]);
    expect(tidy!.value).toBe(5);
  });

  test('the equations stand in an order of their own', () => {
    const one = { terms: [term('a')], value: 1 };
    const two = { terms: [term('a')], value: 2 };
    const three = { terms: [term('b')], value: 1 };
    expect(tidyEquations([three, two, one])).toEqual(tidyEquations([one, two, three]));
    expect(tidyEquations([three, two, one]).map(({ value }) => value)).toEqual([1, 2, 1]);
  });

  test('a rounded sum becomes exact by what rounding took away, from nothing to twice the distance', () => {
    const [sum, slack] = tidyEquations([{ terms: [term('a')], value: 10, within: 2 }]);
    const [below, above] = [...slack!.terms.keys()];
    expect(isSlack(below!) && isSlack(above!)).toBe(true);
    expect(below).not.toBe(above);
    expect(sum).toEqual({
      terms: new Map([
        ['a', 1],
        [below, 1],
      ]),
      value: 12,
    });
    expect(slack).toEqual({
      terms: new Map([
        [below, 1],
        [above, 1],
      ]),
      value: 4,
    });
  });

  test('each rounded sum has an error of its own', () => {
    const rounded = (cell: string) => ({ terms: [term(cell)], value: 10, within: 2 });
    const slacks = tidyEquations([rounded('a'), rounded('b')]).flatMap(({ terms }) => [...terms.keys()]);
    expect(new Set(slacks.filter(isSlack)).size).toBe(4);
    expect(isSlack('a')).toBe(false);
  });

  test.each([
    [{ terms: [], value: Number.NaN }, 'value must be a finite number, got NaN'],
    [{ terms: [], value: 1, within: -1 }, 'within must be a finite number of at least 0, got -1'],
    [{ terms: [term('a', Infinity)], value: 1 }, 'coefficient of a must be'],
  ])('%j is refused', (equation, message) => {
    expect(() => tidyEquations([equation])).toThrow(RangeError);
    expect(() => tidyEquations([equation])).toThrow(message);
  });
});

test('equationsByCell lists, for each cell, the equations that it stands in', () => {
  const [one, two] = tidyEquations([
    { terms: [term('a'), term('b')], value: 1 },
    { terms: [term('b')], value: 2 },
  ]);
  const equationsOf = equationsByCell([one!, two!]);
  expect([equationsOf('a'), equationsOf('b'), equationsOf('c')]).toEqual([[one], [one, two], []]);
});
