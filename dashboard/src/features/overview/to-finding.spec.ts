import { indicatorView } from './indicator-view.ts';
import type { IndicatorView } from './indicator-view.ts';
import { overviewLead } from '@tilbudsvifte/locale';
import { namesOf } from './overview-words.ts';
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
    expect(why.map(plain)).toEqual([
      'Afstand 1,2: målgruppen har den største andel af sit behov uden plads, 62 %. Så mange kvartilafstande ligger andelen fra medianen af alle målgrupper i Region Hovedstaden.',
      'Sikkerhed 1: tallet er talt uden usikkerhed, eller dets 80 %-interval rummer ikke medianen.',
      'Nyhed 1,25: afstanden til medianen har flyttet sig siden 2024, så tallet tæller en fjerdedel mere.',
      'I alt 1,2 × 1 × 1,25 = 1,5.',
      'Manglen vedrører alle kommuner i Region Hovedstaden og vises derfor først. Behov er borgere med plads plus borgere, der venter.',
    ]);
    expect(link).toMatchObject({ to: '/mangler', search: { behov: 'idag', mg: 'AD_AUT' } });
  });

  it('tells an outlier against the median, with its distance in interquartile ranges', () => {
    const { sentence, beside, strip, why, link } = finding(1);
    expect(sentence).toBe('København har 23 ledige døgnpladser i 2025.');
    expect(beside).toBe('Medianen i Region Hovedstaden er 4.');
    expect(strip?.own).toEqual({ value: 23, label: 'København' });
    expect(why[0]).toMatch(/^Afstand 3,84: så mange kvartilafstande ligger tallet fra medianen/);
    expect(why[2]).toBe('Nyhed 1: afstanden til medianen er stort set som i 2024.');
    expect(why[3]).toBe('I alt 3,84 × 1 × 1 = 3,8.');
    expect(link).toMatchObject({ to: '/tilbudsvifte', search: { ledig: 'ja', bk: '0101' } });
  });
});

describe('overviewLead', () => {
  it('opens with the municipality beside the area', () => {
    expect(plain(overviewLead(sampleOverview, namesOf(sampleWords('0169'))))).toBe(
      'Høje-Taastrup har én ledig plads (97 % belagt) — over 94 % i Region Hovedstaden.',
    );
  });

  it('opens with the area and its groups where no municipality is chosen', () => {
    expect(plain(overviewLead(sampleOverview, namesOf(sampleWords())))).toBe(
      'Region Hovedstaden har 28 ledige pladser (94 % belagt). 1 af 1 målgruppe mangler pladser i 2025 efter dagens behov, uden luft.',
    );
  });
});
