import { matchMunicipalities } from './match-municipalities.ts';

const all = [
  { code: '0101', name: 'København', abbreviation: 'KBH' },
  { code: '0147', name: 'Frederiksberg', abbreviation: 'FRB' },
  { code: '0169', name: 'Høje-Taastrup', abbreviation: 'HTK' },
  { code: '0190', name: 'Furesø', abbreviation: 'FUR' },
  { code: '0219', name: 'Hillerød', abbreviation: 'HIL' },
  { code: '0250', name: 'Frederikssund', abbreviation: 'FRS' },
  { code: '0751', name: 'Aarhus', abbreviation: 'AAR' },
  { code: '0760', name: 'Ringkøbing-Skjern', abbreviation: 'RKS' },
  { code: '0851', name: 'Aalborg', abbreviation: 'AAL' },
];
const names = (text: string): string[] => matchMunicipalities(all, text).map(({ name }) => name);

describe('matchMunicipalities', () => {
  it.each([
    ['århus', ['Aarhus']],
    ['Aarhus', ['Aarhus']],
    ['Ålborg', ['Aalborg']],
    ['aalborg', ['Aalborg']],
    ['Høje Taastrup', ['Høje-Taastrup']],
    ['hoeje-tåstrup', ['Høje-Taastrup']],
    ['hoje', ['Høje-Taastrup']],
    ['KØBENHAVN', ['København']],
    ['kobenhavn', ['København']],
    ['fureso', ['Furesø']],
    ['skjern', ['Ringkøbing-Skjern']],
  ])('finds %s in any spelling', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('finds by official code, with or without its leading zero', () => {
    expect(names('0169')).toEqual(['Høje-Taastrup']);
    expect(names('169')).toEqual(['Høje-Taastrup']);
    expect(names('07')).toEqual(['Aarhus', 'Ringkøbing-Skjern']);
  });

  it('finds by abbreviation', () => {
    expect(names('htk')).toEqual(['Høje-Taastrup']);
  });

  it('puts names that begin with the text before names that hold it', () => {
    expect(names('fr')).toEqual(['Frederiksberg', 'Frederikssund']);
    expect(names('r')[0]).toBe('Ringkøbing-Skjern');
  });

  it('matches all when nothing is typed, and none when nothing fits', () => {
    expect(names('  ')).toHaveLength(all.length);
    expect(names('xyz')).toEqual([]);
    expect(names('!?')).toEqual([]);
  });
});
