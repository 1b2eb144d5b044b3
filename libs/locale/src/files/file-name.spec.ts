import { fileName } from './file-name.ts';
import { slug } from './slug.ts';

describe('fileName', () => {
  it('joins figure, choices and edition', () => {
    const parts = ['Høje-Taastrup', 'Autisme', '2025', 'Udgave 2026-03'];
    expect(fileName('mangler', parts, 'xlsx')).toBe(
      'mangler_hoeje-taastrup_autisme_2025_udgave-2026-03.xlsx',
    );
  });

  it('leaves out empty parts and cannot name another folder', () => {
    expect(fileName('mangler', ['', '../../etc/passwd', '2025'], 'csv')).toBe('mangler_etc-passwd_2025.csv');
  });

  it('stays short enough for deep folders', () => {
    expect(fileName('mangler', ['x'.repeat(500)], 'csv').length).toBeLessThanOrEqual(125);
  });
});

describe('slug', () => {
  it('writes Danish letters out and drops other accents', () => {
    expect(slug('Ærø, Åbenrå & Rødovre')).toBe('aeroe-aabenraa-roedovre');
    expect(slug('A\u030arhus')).toBe('aarhus');
    expect(slug('Café Müller')).toBe('cafe-muller');
  });
});
