import { glossary } from '@tilbudsvifte/locale/screens/glossary';
import fc from 'fast-check';
import { markTerms } from './mark-terms.ts';

const entries = glossary('da');
const marked = (text: string): string[] =>
  markTerms(text, entries).flatMap((part) => (typeof part === 'string' ? [] : [part.word]));

describe('markTerms', () => {
  it('marks whole words once, the longest first', () => {
    expect(marked('En normeret plads er en plads. Plads til én.')).toEqual(['normeret plads', 'plads']);
    expect(marked('Takst og takst')).toEqual(['Takst']);
  });

  it('leaves words alone that only begin like a term', () => {
    expect(marked('Pladserne og målgruppernes takster')).toEqual([]);
    expect(marked('pladsbudget')).toEqual([]);
  });

  it('keeps the text', () => {
    const word = fc.constantFrom('Belægning', 'plads', ' ', '. ', 'og', 'Pris- og lønindeks (PL)', 'takst');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join('');
        const parts = markTerms(text, entries).map((part) => (typeof part === 'string' ? part : part.word));
        return parts.join('') === text;
      }),
    );
  });
});
