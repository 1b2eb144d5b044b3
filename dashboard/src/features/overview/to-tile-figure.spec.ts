import { indicatorView } from './indicator-view.ts';
import type { IndicatorKey, IndicatorView } from './indicator-view.ts';
import { overviewBasis, sampleOverview, sampleWords } from './testing/sample-overview.ts';
import { toTileFigure } from './to-tile-figure.ts';
import type { TileFigure } from './to-tile-figure.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function tileFigure(indicator: IndicatorKey, own?: string): TileFigure {
  const words = sampleWords(own);
  const view = indicatorView(sampleOverview, indicator, words) as IndicatorView;
  return toTileFigure(view, overviewBasis, words);
}

describe('toTileFigure', () => {
  it('prints the number in the tile and says name, value and class to a screen reader', () => {
    const [, own, copenhagen] = tileFigure('vacant-places', '0169').tiles;
    expect(copenhagen).toMatchObject({ abbreviation: 'KBH', text: '23', status: 'value', colour: 'seq-5' });
    expect(copenhagen?.name).toBe('København: 23, højeste gruppe');
    expect(own).toMatchObject({ own: true, text: '1', name: 'Høje-Taastrup: 1, laveste gruppe' });
  });

  it('leaves the unit of amounts to the legend, where there is room', () => {
    const { tiles, legend } = tileFigure('expenditure-per-adult');
    expect(tiles[1]?.text).toBe('12.760');
    expect(plain(tiles[1]?.name ?? '')).toContain('12.760 kr.');
    expect(legend.title).toBe('Udgift pr. 18-64-årig (i faste 2025-priser)');
    expect(legend.classes).toHaveLength(5);
    expect(legend.classes[0]?.text).toMatch(/^under /);
    expect(legend.classes[4]?.text).toMatch(/ og derover$/);
  });

  it('marks withheld and not reported apart, and lists only the marks that occur', () => {
    const withheld = tileFigure('bought-outside');
    expect(withheld.tiles[2]).toMatchObject({ status: 'withheld', text: '..', name: 'København: skjult' });
    expect(withheld.legend.statuses).toEqual([{ status: 'withheld', text: 'skjult' }]);
    const missing = tileFigure('expected-growth');
    expect(missing.tiles[2]).toMatchObject({ status: 'not-reported', text: '–' });
    expect(tileFigure('vacant-places').legend.statuses).toEqual([]);
  });

  it('says the span and both ends from the rows of its table', () => {
    const { model } = tileFigure('vacant-places');
    expect(model.headline).toBe('Kommunerne spænder fra 1 til 23. Medianen i Region Hovedstaden er 4.');
    expect(model.summary.at(-1)).toBe('Højest: København. Lavest: Høje-Taastrup.');
    expect(model.rows).toHaveLength(5);
    expect(tileFigure('vacant-places', '0147').model.headline).toBe(
      'Frederiksberg har 4 ledige døgnpladser i 2025. Medianen i Region Hovedstaden er 4.',
    );
  });

  it('sorts the list with the highest first and those without a figure last', () => {
    expect(tileFigure('expected-growth').sorted.map(({ code }) => code)).toEqual(['0147', '0169', '0101']);
  });
});
