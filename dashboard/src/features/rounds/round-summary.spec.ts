import { workTexts } from '@tilbudsvifte/locale/work';
import { roundSummary } from './round-summary.ts';

const summary = (done: number, of: number, { accepted = 0, inTime = done } = {}) =>
  roundSummary(
    { submitted: { done, of }, accepted: { done: accepted, of }, inTime: { done: inTime, of: done } },
    workTexts('da'),
  ).replaceAll('\u00a0', ' ');

describe('roundSummary', () => {
  it('says how complete and how timely a round is', () => {
    expect(summary(87, 116, { accepted: 60, inTime: 80 })).toBe(
      '87 af 116 skemaer er indsendt (75 %), og 60 er modtaget af sekretariatet. 7 af de indsendte kom for sent.',
    );
    expect(summary(1, 116)).toBe(
      '1 af 116 skemaer er indsendt (0,9 %), og 0 er modtaget af sekretariatet. Alle indsendte kom til tiden.',
    );
  });

  it('says so when nothing has come or nobody takes part', () => {
    expect(summary(0, 116)).toBe('Ingen af de 116 skemaer er indsendt endnu.');
    expect(summary(0, 0)).toContain('Ingen kommuner deltager');
  });
});
