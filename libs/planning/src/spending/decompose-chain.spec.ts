import fc from 'fast-check';
import { decompose } from './decompose.ts';
import { decomposeChain } from './decompose-chain.ts';

interface Year {
  readonly [name: string]: number;
  readonly q: number;
  readonly p: number;
}
const cost = ({ q, p }: Year): number => q * p;

test('one more at 5, then one dearer for 2, are 5 of quantity and 2 of price', () => {
  const years: Year[] = [
    { q: 1, p: 5 },
    { q: 2, p: 5 },
    { q: 2, p: 6 },
  ];
  expect(decomposeChain(years, cost)).toEqual({
    effects: { q: 5, p: 2 },
    links: [
      { q: 5, p: 0 },
      { q: 0, p: 2 },
    ],
  });
  // The end years alone know nothing of the order.
  expect(decompose({ q: 1, p: 5 }, { q: 2, p: 6 }, cost)).toEqual({ q: 5.5, p: 1.5 });
});

test('one year has no links and no years no effects', () => {
  expect(decomposeChain<Year>([{ q: 1, p: 5 }], cost)).toEqual({ effects: { q: 0, p: 0 }, links: [] });
  expect(decomposeChain<Year>([], cost)).toEqual({ effects: {}, links: [] });
});

test('years that name different factors are refused', () => {
  const years: Record<string, number>[] = [{ q: 1 }, { p: 1 }];
  expect(() => decomposeChain(years, () => 1)).toThrow('factors must be the same 8 or fewer');
});

const number = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const run = fc.array(fc.record({ q: number, p: number }), { minLength: 1, maxLength: 6 });

test('the effects add up to the change from the first to the last year, whatever happens in between', () => {
  fc.assert(
    fc.property(run, (years) => {
      const { effects, links } = decomposeChain<Year>(years, cost);
      expect(effects.q! + effects.p!).toBeCloseTo(cost(years.at(-1)!) - cost(years[0]!), 6);
      expect(links).toHaveLength(years.length - 1);
    }),
    { numRuns: 1000 },
  );
});

test('a chain back in time reverses every effect', () => {
  fc.assert(
    fc.property(run, (years) => {
      const [forth, back] = [
        decomposeChain<Year>(years, cost),
        decomposeChain<Year>([...years].reverse(), cost),
      ];
      for (const name of ['q', 'p'] as const)
        expect(forth.effects[name]).toBeCloseTo(-back.effects[name]!, 6);
    }),
    { numRuns: 1000 },
  );
});
