import fc from 'fast-check';
import {
  notificationCell,
  notificationColumn,
  notificationHeadline,
  notificationsHeadline,
} from './index.ts';
import type { NotificationView } from './index.ts';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const name = fc.string({ unit: fc.constantFrom(..."abæøå (){}<#'"), minLength: 1, maxLength: 200 });
const views = fc.record({
  group: name,
  area: name,
  dueOn: fc.option(day, { nil: undefined }),
  sentOn: fc.option(day, { nil: undefined }),
  silent: fc.integer({ min: 0, max: 4 }),
  today: day,
  synthetic: fc.boolean(),
}) as fc.Arbitrary<NotificationView>;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const view: NotificationView = {
  group: 'Voksne med hjerneskade',
  area: 'Region Hovedstaden',
  dueOn: '2027-03-01',
  sentOn: undefined,
  silent: 3,
  today: '2026-11-22',
};

describe('notificationHeadline', () => {
  it('says when the answer is due, and how much of it is written', () => {
    expect(plain(notificationHeadline(view, 'da').headline)).toBe(
      'Svaret om voksne med hjerneskade skal sendes senest 1. marts 2027. 3 af 4 emner mangler tekst.',
    );
    expect(notificationHeadline({ ...view, silent: 4 }, 'da').headline).toContain(
      'Ingen af de 4 emner har tekst endnu.',
    );
    expect(notificationHeadline({ ...view, silent: 0, dueOn: undefined }, 'da').headline).toBe(
      'Svaret om voksne med hjerneskade har ingen frist endnu. Alle 4 emner har tekst.',
    );
    expect(plain(notificationHeadline({ ...view, today: '2027-03-02' }, 'da').headline)).toContain(
      'er ikke sendt; fristen var 1. marts 2027.',
    );
    // The last day still counts.
    expect(notificationHeadline({ ...view, today: '2027-03-01' }, 'da').headline).toContain('skal sendes');
  });

  it('says when it was sent, and nothing of what was missing', () => {
    expect(plain(notificationHeadline({ ...view, sentOn: '2027-02-20' }, 'da').headline)).toBe(
      'Svaret om voksne med hjerneskade blev sendt 20. februar 2027.',
    );
  });

  it('keeps to the laws of headlines whatever it is given', () => {
    fc.assert(
      fc.property(views, fc.constantFrom('da' as const, 'en' as const), (any, spoken) => {
        const { headline, summary, alt } = notificationHeadline(any, spoken);
        expect(headline.length).toBeLessThanOrEqual(160);
        expect(alt.length).toBeLessThanOrEqual(255);
        expect(headline.trim()).not.toBe('');
        expect(summary.join(' ')).not.toMatch(/NaN|undefined|Infinity/);
        if (any.sentOn !== undefined) expect(headline).not.toMatch(/mangler tekst|lacks? words/);
      }),
      { numRuns: 10_000 },
    );
  });
});

test('the list says how many answers are missing, and which is due first', () => {
  const first = { dueOn: '2027-03-01', group: 'Svære spiseforstyrrelser' };
  expect(plain(notificationsHeadline({ all: 3, open: 2, first }, 'da').headline)).toBe(
    '2 udmeldinger mangler et svar. Den første frist er 1. marts 2027: svære spiseforstyrrelser.',
  );
  expect(notificationsHeadline({ all: 1, open: 0, first: undefined }, 'da').headline).toBe(
    'Udmeldingen er besvaret.',
  );
  expect(notificationsHeadline({ all: 0, open: 0, first: undefined }, 'en').headline).toBe(
    'There are no notifications.',
  );
});

test('codes of the answers are said in words, and what is unknown stands for itself', () => {
  const names = { municipality: () => 'Glostrup', serviceType: () => 'Botilbud' };
  const said = (key: string, value: string): string =>
    notificationCell(key, value, { names, language: 'da' });
  expect(said('kind', 'raised')).toBe('hævet');
  expect(said('cluster', '0161')).toBe('Omkring Glostrup');
  expect(said('cluster', 'area')).toBe('Hele området');
  expect(said('serviceType', 'all')).toBe('Alle tilbud, hver talt én gang');
  expect(said('operatorType', 'municipal')).toBe('Kommune');
  expect(said('serviceName', 'Solgården')).toBe('Solgården');
  expect(notificationColumn('nearestKm', 'en')).toBe('Km to the nearest service');
  expect(notificationColumn('unheard', 'en')).toBe('unheard');
});
