import fc from 'fast-check';
import type { BuyerRow } from '../use-lattice.ts';

const municipalities = ['0101', '0147', '0253', '0259', '0265'];
const partners: Readonly<Record<string, string>> = {
  T1: '0101',
  T2: '0101',
  T3: '0253',
  T4: '1084',
  T5: 'private',
  T6: 'private',
  T7: 'self-governing',
};

/** Who runs a sample service. */
export function partnerOfService(service: string): string {
  return partners[service] ?? '';
}

/** One reported use. */
export function useRow(buyer: string, service: string, fullYearPlaces: number): BuyerRow {
  return { service, quarter: '2025K4', buyer, partner: partnerOfService(service), fullYearPlaces };
}

const persons = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 60 }));

/** Any small reporting of use: each buyer of a service at most once, in whole places. */
export const anyUseRows: fc.Arbitrary<BuyerRow[]> = fc
  .uniqueArray(
    fc.record({
      buyer: fc.constantFrom(...municipalities),
      service: fc.constantFrom(...Object.keys(partners)),
      places: persons,
    }),
    { minLength: 1, maxLength: 30, selector: ({ buyer, service }) => `${buyer} ${service}` },
  )
  .map((rows) => rows.map(({ buyer, service, places }) => useRow(buyer, service, places)));
