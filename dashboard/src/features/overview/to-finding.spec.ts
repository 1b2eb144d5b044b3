import { indicatorView } from './indicator-view.ts';
import type { IndicatorView } from './indicator-view.ts';
import { overviewLead } from './overview-lead.ts';
import { sampleOverview, sampleWords } from './testing/sample-overview.ts';
import { toFinding } from './to-finding.ts';
import type { FindingView } from './to-finding.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function finding(index: number): FindingView {
  const words = sampleWords();
  const found = sampleOverview.totals.findings[index]!;
  return toFinding(found, indicatorView(sampleOverview, found.indicator, words) as IndicatorView, words);
}

describe('toFinding', () => {
  it('tells a shortage with its share of need and leads to today’s gaps of the group', () => {
    const { sentence, beside, share, why, link } = finding(0);
    expect(sentence).toBe(
      'Autisme: der mangler 16 døgnpladser i Region Hovedstaden i 2025 efter dagens behov, uden luft.',
    );
    expect(plain(beside)).toBe('62 % af behovet mangler en plads');
    expect(share).toBeCloseTo(0.615, 3);
    expect(plain(why)).toContain('62 %');
    expect(link).toMatchObject({ to: '/mangler', search: { behov: 'idag', mg: 'AD_AUT' } });
  });

  it('tells an outlier against the median, with its distance in interquartile ranges', () => {
    const { sentence, beside, strip, why, link } = finding(1);
    expect(sentence).toBe('København har 23 ledige døgnpladser i 2025.');
    expect(beside).toBe('Medianen i Region Hovedstaden er 4.');
    expect(strip?.own).toEqual({ value: 23, label: 'København' });
    expect(why).toContain('3,8 kvartilafstande');
    expect(link).toMatchObject({ to: '/tilbudsvifte', search: { ledig: 'ja', bk: '0101' } });
  });
});

describe('overviewLead', () => {
  it('opens with the municipality beside the area', () => {
    expect(plain(overviewLead(sampleOverview, sampleWords('0169')))).toBe(
      'Høje-Taastrup har én ledig plads (97 % belagt) — over 94 % i Region Hovedstaden.',
    );
  });

  it('opens with the area and its groups where no municipality is chosen', () => {
    expect(plain(overviewLead(sampleOverview, sampleWords()))).toBe(
      'Region Hovedstaden har 28 ledige pladser (94 % belagt). 1 af 1 målgruppe mangler pladser i 2025 efter dagens behov, uden luft.',
    );
  });
});
