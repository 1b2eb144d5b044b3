import fc from 'fast-check';
import { yearWheelHeadline, type YearWheelView } from './index.ts';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const title = fc.string({ unit: fc.constantFrom(..."abæøå {}<#'."), minLength: 1, maxLength: 250 });
const views = fc.record({
  next: fc.option(fc.record({ dueOn: day, title }), { nil: undefined }),
  sameDay: fc.nat(40),
  soon: fc.nat(200),
  today: day,
  synthetic: fc.boolean(),
}) as fc.Arbitrary<YearWheelView>;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const view = { next: { dueOn: '2026-12-10', title: 'Takster' }, sameDay: 1, soon: 4, today: '2026-11-22' };

test('says what is due next, and how much follows soon', () => {
  expect(plain(yearWheelHeadline(view, 'da').headline)).toBe(
    'Næste dato er 10. december 2026: Takster. Samme dag: 1 anden dato. 4 datoer ligger inden for 90 dage.',
  );
  expect(yearWheelHeadline({ ...view, sameDay: 0, soon: 1, today: '2026-12-10' }, 'da').headline).toBe(
    'I dag: Takster. 1 dato ligger inden for 90 dage.',
  );
  expect(yearWheelHeadline({ ...view, next: undefined }, 'en').headline).toBe('There are no coming dates.');
});

test('a title that ends its own sentence does not end it twice', () => {
  const next = { ...view.next, title: 'Svar sendes. ' };
  expect(yearWheelHeadline({ ...view, next, sameDay: 0, soon: 0 }, 'da').headline).toMatch(
    /: Svar sendes\.$/,
  );
});

test('keeps to the laws of headlines whatever it is given', () => {
  fc.assert(
    fc.property(views, fc.constantFrom('da' as const, 'en' as const), (any, spoken) => {
      const { headline, summary, alt } = yearWheelHeadline(any, spoken);
      expect(headline.length).toBeLessThanOrEqual(160);
      expect(alt.length).toBeLessThanOrEqual(255);
      expect(headline.trim()).not.toBe('');
      expect(summary.join(' ')).not.toMatch(/NaN|undefined|Infinity/);
    }),
    { numRuns: 10_000 },
  );
});
