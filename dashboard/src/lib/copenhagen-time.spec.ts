import { copenhagenTime, isLocalTime } from './copenhagen-time.ts';
import { localTimeText } from './local-time-text.ts';

describe('copenhagenTime', () => {
  it('reads the clock of Copenhagen in winter and in summer', () => {
    expect(copenhagenTime('2026-11-27T11:00:00Z')).toBe('2026-11-27T12:00');
    expect(copenhagenTime('2026-06-30T22:30:00.000Z')).toBe('2026-07-01T00:30');
  });

  it('writes what the API takes', () => {
    expect(isLocalTime(copenhagenTime('2026-01-01T00:00:00Z'))).toBe(true);
    for (const wrong of ['', '2026-11-27', '2026-11-27T24:00', '26-11-27T12:00'])
      expect(isLocalTime(wrong)).toBe(false);
  });
});

describe('localTimeText', () => {
  it('writes what was typed in words, whatever clock the browser has', () => {
    expect(localTimeText('2026-11-27T12:00', 'da')).toBe('27. november 2026 kl.\u00a012.00');
    expect(localTimeText('2026-11-27T12:00', 'en')).toBe('27 November 2026 12:00');
  });
});
