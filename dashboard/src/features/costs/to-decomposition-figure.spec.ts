import { sampleDecomposition, sampleWords } from './testing/sample-costs.ts';
import { toDecompositionFigure } from './to-decomposition-figure.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const names = { functionNames: new Map([['53842', 'Botilbud']]), yearsChosen: false };
const figure = toDecompositionFigure(sampleDecomposition, sampleWords('0169'), names);
const valueOf = (cell: unknown): number => (cell as { value: number }).value;

describe('toDecompositionFigure', () => {
  it('says the change with recipients and cost of each as arithmetic', () => {
    expect(plain(figure.model.headline)).toBe(
      'Udgifterne i Høje-Taastrup steg 60 mio. kr. fra 2018 til 2025. Færre modtagere svarer til −8,0 mio. kr., højere udgift pr. modtager til +25 mio. kr.',
    );
  });

  it('says which years are shown, as the usual ones only where none were chosen', () => {
    expect(figure.model.subline).toContain('Seneste fem år med indberettet behov, løbende priser');
    const chosen = { ...names, yearsChosen: true };
    const { subline } = toDecompositionFigure(sampleDecomposition, sampleWords('0169'), chosen).model;
    expect(subline).toContain('fra 2018 til 2025. Løbende priser');
  });

  it('leads from the first year through six effects to the last, without a remainder', () => {
    expect(figure.terms.map(({ kind }) => kind)).toEqual(['total', ...Array(6).fill('change'), 'total']);
    const [start, ...rest] = figure.terms.map((term) => valueOf(term.figure));
    const end = rest.pop();
    expect(rest.reduce((sum, amount) => sum + amount, start ?? 0)).toBe(end);
  });

  it('has the same amounts in its table, with shares that add up to the whole change', () => {
    expect(figure.model.rows.map(({ cells }) => cells[1])).toEqual(figure.terms.map((term) => term.figure));
    const shares = figure.model.rows.slice(1, -1).map(({ cells }) => valueOf(cells[2]));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('prints every amount with its sign, and explains it without a cause', () => {
    const volume = figure.terms[3]!;
    expect(plain(volume.text)).toBe('−8,0 mio. kr.');
    expect(plain(figure.describe(volume))).toMatch(/^Antal modtagere: −8,0 mio\. kr\. Svarer til, at /);
    expect(plain(figure.describe(figure.terms[0]!))).toBe('Udgift i 2018: 180 mio. kr.');
  });

  it('notes the functions that are treated together, by name where it is known', () => {
    expect(figure.model.notes).toContain(
      '2 kontofunktioner er regnet samlet inden for deres område, fordi antallet af modtagere er for lille til at blive vist',
    );
    expect(figure.model.howToRead.at(-1)).toBe('Regnet samlet: Botilbud, 53850.');
  });

  it('has no terms to draw where a year is not reported', () => {
    const gone = { missing: 'not-reported' } as const;
    const missing = toDecompositionFigure(
      {
        ...sampleDecomposition,
        figures: sampleDecomposition.figures.map(({ effect }) => ({ effect, amountDkk: gone })),
        totals: { ...sampleDecomposition.totals, startDkk: gone, endDkk: gone, changeDkk: gone },
      },
      sampleWords('0169'),
      names,
    );
    expect(missing.absent).toBe(true);
    expect(missing.model.headline).toBe('Udgifterne i Høje-Taastrup fra 2018 til 2025: ikke indberettet.');
    expect(missing.terms.every(({ text }) => text === 'ikke indberettet')).toBe(true);
  });
});
