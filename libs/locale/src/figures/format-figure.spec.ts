import type { MissingReason } from '@tilbudsvifte/planning';
import { figureWord } from './figure-word.ts';
import { formatFigure } from './format-figure.ts';

const REASONS: readonly MissingReason[] = [
  'not-reported',
  'withheld',
  'not-applicable',
  'no-capacity',
  'no-demand',
  'zero-base',
  'too-short',
  'not-stationary',
  'mixed-price-years',
];

describe('formatFigure', () => {
  it('writes a number by its kind', () => {
    expect(formatFigure({ value: 0 }, 'integer', 'da')).toBe('0');
    expect(formatFigure({ value: 0.62 }, 'share', 'da')).toBe('62\u00a0%');
    expect(formatFigure({ value: -4 }, 'signed', 'da')).toBe('\u22124');
    expect(formatFigure({ value: 4.25 }, 'decimal', 'en')).toBe('4.3');
    expect(formatFigure({ value: 0.021 }, 'points', 'da')).toBe('+2,1\u00a0procentpoint');
    expect(formatFigure({ value: 1234 }, 'money', 'da')).toBe('1.234\u00a0kr.');
  });

  it('keeps not reported, withheld and not applicable apart', () => {
    expect(formatFigure({ missing: 'not-reported' }, 'integer', 'da')).toBe('–');
    expect(formatFigure({ missing: 'withheld' }, 'integer', 'da')).toBe('..');
    expect(formatFigure({ missing: 'not-applicable' }, 'integer', 'da')).toBe('.');
  });

  it('never writes a missing number as zero or blank', () => {
    for (const missing of REASONS) expect(formatFigure({ missing }, 'money', 'en')).toMatch(/^(–|\.\.?)$/);
  });
});

describe('figureWord', () => {
  it('says why there is no number, differently for every reason', () => {
    expect(figureWord({ missing: 'not-reported' }, 'integer', 'da')).toBe('ikke indberettet');
    expect(figureWord({ missing: 'withheld' }, 'integer', 'en')).toBe('withheld');
    for (const language of ['da', 'en'] as const) {
      expect(new Set(REASONS.map((missing) => figureWord({ missing }, 'integer', language))).size).toBe(
        REASONS.length,
      );
    }
  });

  it('writes a number as formatFigure does', () => {
    expect(figureWord({ value: 1234 }, 'integer', 'da')).toBe('1.234');
  });
});
