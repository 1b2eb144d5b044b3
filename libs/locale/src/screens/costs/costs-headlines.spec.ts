import { costsHeadline } from './costs-headline.ts';
import type { CostsView } from './costs-headline.ts';
import { decompositionHeadline } from './decomposition-headline.ts';

const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');

const view: CostsView = {
  place: 'Gladsaxe',
  fromYear: 2019,
  toYear: 2025,
  prices: 'fixed',
  priceYear: 2026,
  changeDkk: { value: 12_000_000 },
  changeShare: { value: 0.034 },
};

const headline = (change: Partial<CostsView>): string =>
  plainSpaces(costsHeadline({ ...view, ...change }, 'da').headline);

describe('costsHeadline', () => {
  it('says rose or fell with amount, share, years and prices', () => {
    expect(headline({})).toBe(
      'Udgifterne i Gladsaxe steg 12 mio. kr. (3,4 %) fra 2019 til 2025 i faste 2026-priser.',
    );
    expect(headline({ changeDkk: { value: -12e6 }, changeShare: { value: -0.034 }, prices: 'current' })).toBe(
      'Udgifterne i Gladsaxe faldt 12 mio. kr. (3,4 %) fra 2019 til 2025 i løbende priser.',
    );
  });

  it('claims no change under the materiality floor or within the uncertainty', () => {
    expect(headline({ changeShare: { value: 0.004 } })).toBe(
      'Udgifterne i Gladsaxe er stort set uændrede fra 2019 til 2025 i faste 2026-priser.',
    );
    expect(headline({ changeShare: { value: 0.034 }, floor: 0.05 })).toContain('stort set uændrede');
    expect(headline({ changeDkk: { value: 12e6, lo: -1e6, hi: 25e6 } })).toBe(
      'Udgifterne i Gladsaxe: ingen sikker ændring fra 2019 til 2025 i faste 2026-priser.',
    );
  });

  it('names what amounts are divided by', () => {
    expect(headline({ per: 'pr. indbygger', changeDkk: { value: 450 } })).toBe(
      'Udgifterne pr. indbygger i Gladsaxe steg 450 kr. (3,4 %) fra 2019 til 2025 i faste 2026-priser.',
    );
  });

  it('leaves out a share that contradicts the amount', () => {
    expect(headline({ changeShare: { value: -0.034 } })).toBe(
      'Udgifterne i Gladsaxe steg 12 mio. kr. fra 2019 til 2025 i faste 2026-priser.',
    );
  });

  it('gives levels and peers in the summary', () => {
    const { summary } = costsHeadline(
      {
        ...view,
        firstDkk: { value: 353e6 },
        lastDkk: { value: 365e6 },
        perInhabitantDkk: { value: 9120 },
        peers: { place: 'Region Hovedstaden', perInhabitantDkk: { value: 8700 } },
      },
      'da',
    );
    expect(summary.map(plainSpaces).slice(2)).toEqual([
      'Udgiften var 353 mio. kr. i 2019 og 365 mio. kr. i 2025.',
      'Det er 9.120 kr. pr. indbygger; 8.700 kr. i Region Hovedstaden.',
    ]);
  });
});

describe('decompositionHeadline', () => {
  const effects = [
    { effect: 'population', amountDkk: { value: 1_000_000 } },
    { effect: 'volume', amountDkk: { value: 8_000_000 } },
    { effect: 'real-price', amountDkk: { value: 3_000_000 } },
    { effect: 'mix', amountDkk: { missing: 'too-short' } },
  ] as const;

  it('names recipients and cost of each, in a shorter sentence where room is short, as arithmetic and not as causes', () => {
    const current = { ...view, prices: 'current', effects } as const;
    expect(plainSpaces(decompositionHeadline(current, 'en').headline)).toBe(
      'Expenditure in Gladsaxe rose by DKK 12 million from 2019 to 2025. ' +
        'More recipients: DKK +8.0 million; higher expenditure per recipient: DKK +3.0 million.',
    );
    const { changeShare: _share, priceYear: _year, ...short } = { ...view, place: 'Ishøj', effects };
    expect(plainSpaces(decompositionHeadline(short, 'da').headline)).toBe(
      'Udgifterne i Ishøj steg 12 mio. kr. fra 2019 til 2025 i faste priser. ' +
        'Flere modtagere svarer til +8,0 mio. kr., højere udgift pr. modtager til +3,0 mio. kr.',
    );
  });

  it('names both even where another term is larger, and the others in the summary', () => {
    const larger = [...effects, { effect: 'general-price', amountDkk: { value: 20e6 } }] as const;
    const { headline: said, summary } = decompositionHeadline({ ...view, effects: larger }, 'da');
    expect(plainSpaces(said)).toBe(
      'Udgifterne i Gladsaxe steg 12 mio. kr. fra 2019 til 2025. ' +
        'Flere modtagere svarer til +8,0 mio. kr., højere udgift pr. modtager til +3,0 mio. kr.',
    );
    expect(summary.map(plainSpaces).slice(3)).toEqual([
      'Pris- og lønregulering svarer til +20 mio. kr.',
      'Flere indbyggere svarer til +1,0 mio. kr.',
    ]);
  });

  it('names the largest term when only one fits', () => {
    const place = 'Kommunerne i det meget lange samarbejde';
    expect(plainSpaces(decompositionHeadline({ ...view, place, effects }, 'da').headline)).toContain(
      'i faste 2026-priser. Flere modtagere svarer til +8,0 mio. kr.',
    );
  });

  it('names a term by its sign and skips one too small to matter', () => {
    const fewer = [
      { effect: 'volume', amountDkk: { value: -8_000_000 } },
      { effect: 'age', amountDkk: { value: 100_000 } },
    ] as const;
    const { summary } = decompositionHeadline({ ...view, effects: fewer }, 'da');
    expect(plainSpaces(summary[2]!)).toBe('Færre modtagere svarer til −8,0 mio. kr.');
  });
});
