/** @jest-environment jsdom */
import { answers, asked } from '../../lib/testing/small-network.ts';
import { screen, within } from '@testing-library/react';
import { indicatorKeys } from '@tilbudsvifte/locale/screens/indicators';
import type { Schema } from '../../lib/api.ts';
import { measuredWidth } from '../../components/testing/measured-width.ts';
import { renderAt } from '../../components/testing/render-at.ts';
import { sampleIndicator, sampleRow } from '../../components/testing/sample-compare.ts';
import { sampleFigure } from '../../components/testing/sample-figure.ts';
import { municipalities } from '../../components/testing/sample-lists.ts';
import { DataPage } from './data.page.tsx';
import type { IndicatorAnswer, IndicatorNames } from './indicator-names.ts';
import { AboutIndicator } from './parts/about-indicator.tsx';
import { toMapFigure } from './to-map-figure.ts';
import { toSeriesFigure } from './to-series-figure.ts';

const none = { missing: 'not-applicable' } as const;
const row = (year: number, municipality: string, value: number, rank?: number): Schema<'CompareRow'> => ({
  ...sampleRow('occupancy', municipality, [{ value }, none, rank === undefined ? none : { value: rank }]),
  year,
});
const answer: Schema<'CompareAnswer'> = {
  basis: sampleFigure.basis,
  notices: [],
  figures: [
    row(2018, '0101', 0.9),
    row(2018, '0169', 0.9),
    row(2018, 'area', 0.9),
    row(2018, 'median', 0.9),
    row(2025, '0101', 0.95, 1),
    row(2025, '0169', 0.93, 2),
    { ...row(2025, '0147', 0), value: { missing: 'withheld' } },
    row(2025, 'area', 0.94),
    row(2025, 'median', 0.94),
  ],
  totals: {
    municipalities: ['0169'],
    peers: { rule: 'region', municipalities: ['0101', '0147', '0169'] },
    years: [2018, 2025],
    indicators: [sampleIndicator({ breaks: ['law-break-2024'] })],
  },
};
const of: IndicatorAnswer = { answer, indicator: answer.totals.indicators[0]! };
const names: IndicatorNames = {
  language: 'da',
  areaName: 'Region Hovedstaden',
  municipalities: new Map(municipalities.map((one) => [one.code, one])),
  own: '0169',
};
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the figures of an indicator', () => {
  it('tell the own municipality over the years, and the area where none is chosen', () => {
    const { model, line } = toSeriesFigure(of, names);
    expect(plain(model.headline)).toContain(
      'Belægning i Høje-Taastrup: 93 % i 2025. Det er en stigning fra 90 % i 2018. Medianen er 94 %.',
    );
    expect(line.series.map(({ key, role }) => [key, role])).toEqual([
      ['0169', 'own'],
      ['area', 'area'],
      ['median', 'median'],
    ]);
    expect(model.rows.map(({ cells }) => cells)).toEqual([
      [2018, { value: 0.9 }, { value: 0.9 }, { value: 0.9 }],
      [2025, { value: 0.93 }, { value: 0.94 }, { value: 0.94 }],
    ]);
    expect(toSeriesFigure(of, { ...names, own: undefined }).model.headline).toContain('Region Hovedstaden');
  });

  it('rank the municipalities, and hold every year of all of them for download', () => {
    const { model, sorted, tiles } = toMapFigure(of, names);
    expect(sorted.map(({ code }) => code)).toEqual(['0101', '0169', '0147']);
    expect(plain(model.headline)).toBe(
      'Kommunerne spænder fra 93 % til 95 % i 2025. Høje-Taastrup er nr. 2 af 3.',
    );
    expect(model.columns.map(({ label }) => label)).toEqual(['Kommune', '2018', '2025']);
    expect(model.rows.map(({ key }) => key)).toEqual(['0101', '0169', '0147', 'area', 'median']);
    expect(model.rows[2]?.cells).toEqual([
      'Frederiksberg',
      { missing: 'not-reported' },
      { missing: 'withheld' },
    ]);
    expect(tiles[2]).toMatchObject({ code: '0147', status: 'withheld', text: '..' });
  });
});

describe('Om indikatoren', () => {
  it('tells all one must know, explains words in place, and gives the command', async () => {
    await renderAt('/indikator/occupancy', <AboutIndicator asked={of} />);
    const text = document.body.textContent ?? '';
    for (const part of [
      'Tæller: belagte døgn',
      'Barnets lov afløste',
      'Ingen dato er fastsat',
      '3 af 3 har et tal',
    ])
      expect(text).toContain(part);
    expect(text).toContain(
      '/api/analyses/compare?area=1084&indicators=occupancy&series=all&edition=2&format=csv',
    );
    const term = screen.getByRole('button', { name: 'belægning' });
    const popover = document.getElementById(term.getAttribute('popovertarget') ?? '');
    expect(popover?.textContent).toContain('Den andel af pladsernes døgn, der er brugt.');
    expect(within(popover!).getByRole('link', { hidden: true }).getAttribute('href')).toBe(
      '/ordbog#belaegning',
    );
  });
});

describe('Datakatalog', () => {
  it('lists every indicator of the answer with coverage and quality', async () => {
    measuredWidth(800);
    answers.clear();
    asked.length = 0;
    const note = sampleIndicator();
    answers.set('/api/analyses/indicators', {
      basis: sampleFigure.basis,
      notices: [],
      figures: [
        {
          indicator: 'occupancy',
          period: '2025',
          area: { value: 0.94 },
          median: { value: 0.93 },
          lowest: { value: 0.89 },
          highest: { value: 0.98 },
        },
      ],
      totals: {
        indicators: [
          note,
          {
            ...note,
            indicator: 'expected-growth',
            theme: 'future',
            quality: 'C',
            qualityReason: 'estimate',
            withheld: 2,
          },
        ],
      },
    });
    await renderAt('/data?k=0169', <DataPage />);
    const link = await screen.findByRole('link', { name: 'Belægning' });
    expect(link.getAttribute('href')).toBe('/indikator/occupancy?k=0169');
    const [first, second] = screen.getAllByRole('row').filter((one) => within(one).queryByRole('link'));
    expect(plain(first!.textContent ?? '')).toContain(
      '94 %93 %89 % – 98 %2018–20253 af 3 har et talB Indberettet',
    );
    expect(second!.textContent).toContain('heraf 2 skjult');
    expect(second!.textContent).toContain('C Et skøn, ikke en opgørelse.');
    expect(asked.filter((address) => address.includes('/analyses/'))).toEqual([
      '/api/analyses/indicators?area=1084&edition=2',
    ]);
    expect(screen.getByText(/2 indikatorer kan sammenlignes i Region Hovedstaden; 1 af dem/)).toBeTruthy();
  });

  it('has words for at least twelve indicators', () => {
    expect(indicatorKeys.length).toBeGreaterThanOrEqual(12);
  });
});
