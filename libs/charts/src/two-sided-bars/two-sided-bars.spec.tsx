/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import { TwoSidedBarsSvg } from './two-sided-bars-svg.tsx';
import { TwoSidedBars } from './two-sided-bars.tsx';
import { sideLengths } from './two-sided-bars.layout.ts';
import type { TwoSidedBarsModel } from './two-sided-bars-props.ts';

const model: TwoSidedBarsModel = {
  label: 'Hvem Gladsaxe handler med',
  rowHeading: 'Partner',
  leftHeading: 'Køber af',
  rightHeading: 'Sælger til',
  netHeading: 'Netto',
  rows: [
    {
      key: '0101',
      label: 'København',
      left: { value: { value: 10 }, text: '10' },
      right: { value: { value: 40 }, text: '40' },
      net: '+30',
    },
    {
      key: 'others',
      label: 'Øvrige (skjult antal pr. kommune)',
      left: { value: { value: 20 }, text: '20' },
      right: { value: { missing: 'withheld' }, text: '..' },
      net: '..',
      pooled: true,
    },
  ],
  more: (count) => `og ${count} flere`,
};

describe('sideLengths', () => {
  it('puts both sides on one scale from the middle', () => {
    expect(sideLengths(model.rows)).toEqual([
      { left: 0.25, right: 1 },
      { left: 0.5, right: undefined },
    ]);
  });

  it('never divides by nothing', () => {
    const none = { value: { value: 0 }, text: '0' };
    expect(sideLengths([{ key: 'a', label: 'A', left: none, right: none, net: '0' }])).toEqual([
      { left: 0, right: 0 },
    ]);
  });
});

describe('TwoSidedBars', () => {
  it('is a table with bought, sold and net of every partner', () => {
    render(<TwoSidedBars {...model} />);
    expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual([
      'PartnerKøber afSælger tilNetto',
      'København1040+30',
      'Øvrige (skjult antal pr. kommune)20....',
    ]);
  });

  it('draws bought to the left of the middle and sold to the right of it', () => {
    const { container } = render(<TwoSidedBars {...model} />);
    const [left, right] = [...container.querySelectorAll('rect')];
    // A quarter of the left half ends in the middle: from 37.5 % to 50 %.
    expect([left?.getAttribute('x'), left?.getAttribute('width')]).toEqual(['37.5%', '12.5%']);
    expect([right?.getAttribute('x'), right?.getAttribute('width')]).toEqual(['50%', '50%']);
  });
});

describe('TwoSidedBarsSvg', () => {
  it('carries every number into a well-formed document', () => {
    const svg = renderToStaticMarkup(framed((body) => <TwoSidedBarsSvg {...model} {...body} />));
    expect(isWellFormed(svg)).toBe(true);
    for (const text of ['København', '+30', 'Køber af', 'Sælger til']) expect(svg).toContain(text);
    expect(svg).not.toContain('var(');
  });

  it('counts the rows it has no room for', () => {
    const rows = Array.from({ length: 30 }, (_, i) => ({ ...model.rows[0]!, key: String(i) }));
    const svg = renderToStaticMarkup(<TwoSidedBarsSvg {...model} rows={rows} width={700} height={264} />);
    // 264 − 24 leaves room for ten lines: nine rows of two bars and the sentence.
    expect(svg.match(/<rect/g)).toHaveLength(18);
    expect(svg).toContain('og 21 flere');
  });
});
