import { houseFormatters } from './house-formatters.ts';

const { getNumberFormat, getDateTimeFormat, getPluralRules } = houseFormatters('da');

describe('houseFormatters', () => {
  it('writes a number, a share and a signed number each by its own rule, however often they are asked for', () => {
    const written = (): string[] => [
      getNumberFormat('da').format(-1234.5),
      getNumberFormat('da', { style: 'percent' }).format(0.25),
      getNumberFormat('da', { signDisplay: 'exceptZero' }).format(3),
    ];
    expect(written()).toEqual(['−1.234,5', '25\u00a0%', '+3']);
    expect(written()).toEqual(['−1.234,5', '25\u00a0%', '+3']);
  });

  it('counts by amount and by order apart', () => {
    const english = houseFormatters('en');
    expect(english.getPluralRules('en', { type: 'cardinal' }).select(2)).toBe('other');
    expect(english.getPluralRules('en', { type: 'ordinal' }).select(2)).toBe('two');
  });

  it('makes each of the slow objects of Intl once', () => {
    expect(getNumberFormat('da', { style: 'percent' })).toBe(getNumberFormat('da', { style: 'percent' }));
    expect(getDateTimeFormat('da', { month: 'long' })).toBe(getDateTimeFormat('da', { month: 'long' }));
    expect(getPluralRules('da', { type: 'cardinal' })).toBe(getPluralRules('da', { type: 'cardinal' }));
    expect(getNumberFormat('da', { style: 'percent' })).not.toBe(getNumberFormat('da'));
  });
});
