import { createTexts } from '@tilbudsvifte/locale';
import { sampleFigure } from '../../testing/sample-figure.ts';
import { jsonStatOf } from './json-stat-file.ts';

const cube = jsonStatOf(
  sampleFigure,
  { definition: 'Pladser minus behov.', frozenLink: 'http://localhost/mangler?dv=2026-03' },
  createTexts('da'),
);

/** What stands at a place of the cube: by the rule of the format, the last dimension runs fastest. */
function at(municipality: string, metric: string): { value: number | undefined; status: string | undefined } {
  const asked: Record<string, string> = { municipality, year: '2025', metric };
  const place = cube.id.reduce((sum, name, n) => {
    const category = cube.dimension[name]!.category.index.indexOf(asked[name]!);
    return sum * cube.size[n]! + category;
  }, 0);
  return { value: (cube.value as Readonly<Record<string, number>>)[place], status: cube.status?.[place] };
}

describe('the figure as JSON-stat', () => {
  it('holds the rows of the card: negative numbers as numbers, withheld cells without a value', () => {
    expect(at('Høje-Taastrup', 'gap')).toMatchObject({ value: -4 });
    expect(at('Høje-Taastrup', 'gap_lo')).toMatchObject({ value: -9 });
    expect(at('København', 'gap')).toMatchObject({ value: 0 });
    expect(at('København', 'occupancy')).toMatchObject({ value: undefined, status: 'withheld' });
    expect(at('København', 'cost')).toMatchObject({ value: undefined, status: 'not-reported' });
    expect(at('=Frederiksberg', 'gap')).toMatchObject({ value: 12 });
  });

  it('says what it is, where it comes from and what one must know', () => {
    expect(cube).toMatchObject({
      version: '2.0',
      class: 'dataset',
      label: 'Tre af fire målgrupper mangler pladser i 2025.',
      source: 'Kommunernes indberetning',
      updated: '2026-03-01T10:00:00Z',
      href: 'http://localhost/mangler?dv=2026-03',
      extension: { filters: ['Høje-Taastrup', 'Autisme', '2025'], synthetic: true },
    });
    expect(cube.note).toContain('Pladser minus behov.');
    expect(cube.note?.join(' ')).toContain('1 tal er skjult');
  });
});
