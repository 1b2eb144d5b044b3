import { groupGapsHeadline, shortageOf } from './group-gaps-headline.ts';

const told = {
  area: 'Region Hovedstaden',
  year: 2025,
  totals: { unmet: { value: 46 }, surplus: { value: 4 } },
};

describe('shortageOf', () => {
  it('counts among those that are known, and names the largest shortage', () => {
    const largest = { name: 'Autisme', gap: { value: -27 } };
    const gaps = [{ name: 'ADHD', gap: { value: -3 } }, largest, { name: 'Døvblinde', gap: { value: 2 } }];
    expect(shortageOf([...gaps, { name: 'Blinde', gap: { missing: 'withheld' } }])).toEqual({
      known: 3,
      short: 2,
      largest,
    });
  });

  it('names none when none is short', () => {
    expect(shortageOf([{ name: 'ADHD', gap: { value: 0 } }])).toEqual({ known: 1, short: 0 });
  });
});

describe('groupGapsHeadline', () => {
  it('says how many groups are short, and of which most places are missing', () => {
    const gaps = [
      { name: 'Autisme', gap: { value: -27 } },
      { name: 'ADHD', gap: { value: 3 } },
    ];
    expect(groupGapsHeadline(gaps, told, 'da').headline).toBe(
      '1 af 2 målgrupper mangler pladser i Region Hovedstaden i 2025. Flest mangler til autisme: 27 pladser.',
    );
  });

  it('does not count zero groups as none short when no gap can be shown', () => {
    const { headline } = groupGapsHeadline([{ name: 'ADHD', gap: { missing: 'not-reported' } }], told, 'da');
    expect(headline).not.toMatch(/\d+ af|[Ii]ngen/);
  });
});
