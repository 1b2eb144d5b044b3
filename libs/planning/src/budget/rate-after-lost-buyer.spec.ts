import fc from 'fast-check';
import { figure, isPresent, missing } from '../figures/figure.ts';
import { rateAfterLostBuyer } from './rate-after-lost-buyer.ts';

describe('rateAfterLostBuyer', () => {
  test('a quarter lost with 30 % fixed cost raises the rate by a tenth', () => {
    // 3000 × (0.3 × 20 / 15 + 0.7) = 3000 × 1.1.
    expect(rateAfterLostBuyer(3000, { places: 20, lostPlaces: 5, fixedShare: 0.3 })).toEqual({
      value: expect.closeTo(3300, 9),
    });
  });

  test('with all cost fixed the others pay all of it, with none nothing changes', () => {
    expect(rateAfterLostBuyer(3000, { places: 20, lostPlaces: 5, fixedShare: 1 })).toEqual({
      value: expect.closeTo(4000, 9),
    });
    expect(rateAfterLostBuyer(3000, { places: 20, lostPlaces: 5, fixedShare: 0 })).toEqual(figure(3000));
  });

  test('is no rate when nobody is left', () => {
    expect(rateAfterLostBuyer(3000, { places: 4, lostPlaces: 4, fixedShare: 0.3 })).toEqual(
      missing('no-demand'),
    );
  });

  test('the income covers the fixed cost and the varying cost of those who are left', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 50 }), fc.nat(48), share, (places, lost, fixedShare) => {
        const lostPlaces = Math.min(lost, places - 1);
        const rate = rateAfterLostBuyer(1000, { places, lostPlaces, fixedShare });
        const left = places - lostPlaces;
        const cost = 1000 * places * fixedShare + 1000 * left * (1 - fixedShare);
        expect(isPresent(rate) && rate.value * left).toBeCloseTo(cost, 6);
      }),
    );
  });

  test('refuses to lose more than there was', () => {
    expect(() => rateAfterLostBuyer(1, { places: 4, lostPlaces: 5, fixedShare: 0.3 })).toThrow('lostPlaces');
    expect(() => rateAfterLostBuyer(1, { places: 4, lostPlaces: 1, fixedShare: 2 })).toThrow('fixedShare');
  });
});
