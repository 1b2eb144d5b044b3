/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import { bulletKey } from './bullet-key.ts';
import { bulletLayout } from './bullet-rows.layout.ts';
import { BulletRowsSvg } from './bullet-rows-svg.tsx';
import { BulletRows } from './bullet-rows.tsx';
import type { BulletRowsModel } from './bullet-rows-props.ts';

const model: BulletRowsModel = {
  label: 'Belægning pr. tilbudstype',
  rowHeading: 'Tilbudstype',
  valueHeading: 'Belagte pladser',
  rows: [
    {
      key: 'a',
      label: 'Botilbud',
      note: 'højst 59 %',
      value: { value: 0.94 },
      text: '47 af 50 · 94 %',
      reach: 0.59,
    },
    { key: 'b', label: 'Aflastning', value: { value: 1.25 }, text: '5 af 4 · 125 %', marker: 1.2 },
    { key: 'c', label: 'Opholdssted', value: { missing: 'not-reported' }, text: 'ikke indberettet' },
  ],
  band: { from: 0.9, to: 0.98 },
  words: {
    bar: 'Belagt',
    beyond: 'Over 100 %',
    band: 'Normalt',
    full: 'Alle pladser i drift',
    marker: 'Godkendte pladser',
    reach: 'Højst ved 5 % afvist',
  },
  more: (n) => `og ${n} flere`,
};

describe('bulletLayout', () => {
  it('puts all rows on one scale, a little wider than the fullest of them', () => {
    // 125 per cent and a fiftieth more: the scale ends at 1.275.
    const { marks, band, full } = bulletLayout(model);
    expect(full).toBeCloseTo(1 / 1.275, 12);
    expect(band.from).toBeCloseTo(0.9 / 1.275, 12);
    expect(marks[0]?.bar).toBeCloseTo(0.94 / 1.275, 12);
    expect(marks[0]?.reach).toBeCloseTo(0.59 / 1.275, 12);
    expect(marks[0]).not.toHaveProperty('beyond');
  });

  it('goes on past full use and never cuts it off', () => {
    const { marks, full } = bulletLayout(model);
    expect(marks[1]?.bar).toBe(full);
    expect(marks[1]?.beyond).toBeCloseTo(1.25 / 1.275, 12);
    expect(marks[1]?.marker).toBeCloseTo(1.2 / 1.275, 12);
  });

  it('draws nothing for what is missing, and has room after full use without any over it', () => {
    const { marks, full } = bulletLayout({ ...model, rows: model.rows.slice(2) });
    expect(marks).toEqual([undefined]);
    expect(full).toBeCloseTo(1 / 1.08, 12);
  });
});

describe('bulletKey', () => {
  it('names only the marks that occur', () => {
    expect(bulletKey(model).map(({ key }) => key)).toEqual([
      'bar',
      'beyond',
      'band',
      'full',
      'marker',
      'reach',
    ]);
    const calm = bulletKey({ ...model, rows: model.rows.slice(2) });
    expect(calm.map(({ key }) => key)).toEqual(['bar', 'band', 'full']);
  });
});

describe('BulletRows', () => {
  it('print every number, with the note under the name', () => {
    render(<BulletRows {...model} />);
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      'Botilbudhøjst 59 %47 af 50 · 94 %',
      'Aflastning5 af 4 · 125 %',
      'Opholdsstedikke indberettet',
    ]);
    expect(screen.getByRole('region', { name: model.label })).toBeTruthy();
  });

  it('hatches only the part above full use, and marks a missing value', () => {
    render(<BulletRows {...model} />);
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => row.querySelectorAll('.chart-bullet-beyond').length)).toEqual([0, 1, 0]);
    expect(rows[2]?.querySelector('.chart-dashed')).not.toBeNull();
  });

  it('lets the page draw the names, such as links', () => {
    render(<BulletRows {...model} renderLabel={({ key, label }) => <a href={`#${key}`}>{label}</a>} />);
    expect(screen.getByRole('link', { name: 'Botilbud' }).getAttribute('href')).toBe('#a');
  });

  it('gives two drawings on a page a hatch of their own', () => {
    const { container } = render(
      <>
        <BulletRows {...model} />
        <BulletRows {...model} label="En til" />
      </>,
    );
    const ids = [...container.querySelectorAll('pattern')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('BulletRowsSvg', () => {
  it('carries rows and key into a well-formed document', () => {
    const svg = renderToStaticMarkup(framed((body) => <BulletRowsSvg {...model} {...body} />));
    expect(isWellFormed(svg)).toBe(true);
    for (const text of ['Botilbud', '47 af 50 · 94 %', 'Højst ved 5 % afvist']) expect(svg).toContain(text);
    expect(svg).not.toContain('var(');
    expect(svg).not.toContain('flere');
  });

  it('counts the rows it has no room for', () => {
    const rows = Array.from({ length: 40 }, (_, i) => ({ ...model.rows[0]!, key: String(i) }));
    // Key of two lines and 8 px is 44 px high: 316 − 44 leaves room for eleven lines, ten rows and the sentence.
    const svg = renderToStaticMarkup(<BulletRowsSvg {...model} rows={rows} width={700} height={316} />);
    expect(svg.match(/47 af 50/g)).toHaveLength(10);
    expect(svg).toContain('og 30 flere');
  });
});
