import { calculationText } from './calculation-text.ts';

describe('calculationText', () => {
  it('is a sentence for a method that has one, in either language', () => {
    expect(calculationText('p-median', 'da')).toBe(
      'De steder, hvor behov gange afstand til nærmeste sted er mindst.',
    );
    expect(calculationText('p-median', 'en')).toBe(
      'The sites where need times distance to the nearest of them is least.',
    );
  });

  it('is nothing for other methods, and for what every object has', () => {
    expect(calculationText('method-of-tomorrow', 'da')).toBeUndefined();
    expect(calculationText('toString', 'da')).toBeUndefined();
  });
});
