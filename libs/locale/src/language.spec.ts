import { languageFrom } from './language.ts';

describe('languageFrom', () => {
  it('takes the first of our languages and falls back to Danish', () => {
    expect(languageFrom('en-US,en;q=0.9,da;q=0.8')).toBe('en');
    expect(languageFrom('de, da;q=0.5, en;q=0.3')).toBe('da');
    expect(languageFrom('de')).toBe('da');
    expect(languageFrom('')).toBe('da');
    expect(languageFrom(undefined)).toBe('da');
  });
});
