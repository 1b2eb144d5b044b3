import { deadlineText, momentText } from './deadline-text.ts';

const friday = '2026-11-27T11:00:00Z';
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('deadlineText', () => {
  it('counts calendar days in Denmark and names the day', () => {
    expect(plain(deadlineText(friday, '2026-11-22T08:00:00Z', 'da'))).toBe(
      'om 5 dage, fredag den 27. november kl. 12.00',
    );
    expect(plain(deadlineText(friday, '2026-11-26T22:59:00Z', 'da'))).toMatch(/^i morgen, /);
    expect(plain(deadlineText(friday, '2026-11-26T23:01:00Z', 'da'))).toMatch(/^i dag, /);
    expect(deadlineText(friday, '2026-11-22T08:00:00Z', 'en')).toBe('in 5 days, Friday 27 November at 12:00');
  });

  it('says how long ago a passed deadline was', () => {
    expect(deadlineText(friday, '2026-11-27T11:00:01Z', 'da')).toMatch(/^i dag, fredag/);
    expect(deadlineText(friday, '2026-11-28T08:00:00Z', 'da')).toMatch(/^i går, /);
    expect(deadlineText(friday, '2026-12-01T08:00:00Z', 'en')).toMatch(/^4 days ago, Friday/);
  });
});

describe('momentText', () => {
  it('says the year only where it is another', () => {
    expect(plain(momentText('2027-01-04T09:30:00Z', '2026-11-22T08:00:00Z', 'da'))).toBe(
      'mandag den 4. januar 2027 kl. 10.30',
    );
  });

  it('refuses a moment without a zone', () => {
    expect(() => momentText('2026-11-27T12:00', friday, 'da')).toThrow(RangeError);
  });
});
