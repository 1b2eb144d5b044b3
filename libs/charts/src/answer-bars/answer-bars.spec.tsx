/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import { AnswerBarsSvg } from './answer-bars-svg.tsx';
import { answerSegments } from './answer-bars.layout.ts';
import { AnswerBars } from './answer-bars.tsx';
import type { AnswerBarsModel } from './answer-bars-props.ts';

const model: AnswerBarsModel = {
  label: 'Enighed i udsagnene',
  rowHeading: 'Udsagn',
  valueHeading: 'Enige',
  scaleHeading: 'Svar',
  parts: [
    { key: 'no', label: 'Uenig', colour: 'div-m2' },
    { key: 'neither', label: 'Hverken eller', colour: 'div-0' },
    { key: 'yes', label: 'Enig', colour: 'div-p2' },
  ],
  rows: [
    {
      key: 's1',
      label: 'Vi planlægger pladser sammen',
      text: '65 %',
      shares: [{ value: 0.25 }, { value: 0.1 }, { value: 0.65 }],
      shareTexts: ['25 %', '10 %', '65 %'],
    },
    {
      key: 's2',
      label: 'Vi klarer os selv',
      text: 'skjult',
      shares: [{ missing: 'withheld' }, { missing: 'withheld' }, { missing: 'withheld' }],
      shareTexts: ['skjult', 'skjult', 'skjult'],
    },
  ],
  more: (n) => `og ${n} flere`,
};

describe('answerSegments', () => {
  it('lie end to end', () => {
    expect(answerSegments([{ value: 0.25 }, { value: 0.5 }, { value: 0.25 }])).toEqual([
      { at: 0, length: 0.25 },
      { at: 0.25, length: 0.5 },
      { at: 0.75, length: 0.25 },
    ]);
  });

  it('are not drawn where a part is missing, or there is none', () => {
    expect(answerSegments([{ value: 0.25 }, { missing: 'withheld' }])).toBeUndefined();
    expect(answerSegments([])).toBeUndefined();
  });

  it('never leave the bar', () => {
    const share = fc.double({ min: -0.5, max: 2, noNaN: true }).map((value) => ({ value }));
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 7 }), (shares) => {
        const last = answerSegments(shares)!.at(-1)!;
        expect(last.at + last.length).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

describe('AnswerBars', () => {
  it('say every share in words, and draw nothing for a statement that is withheld', () => {
    render(<AnswerBars {...model} />);
    const [first, second] = screen.getAllByRole('row').slice(1);
    expect(within(first!).getByText('Uenig: 25 %, Hverken eller: 10 %, Enig: 65 %')).toBeTruthy();
    const widths = [...first!.querySelectorAll('rect')].map((rect) => rect.getAttribute('width'));
    expect(widths).toEqual(['25%', '10%', '65%']);
    // A tenth of a bar has no room for its number.
    expect([...first!.querySelectorAll('text')].map((text) => text.textContent)).toEqual(['25 %', '65 %']);
    expect(second!.textContent).toBe('Vi klarer os selvskjult');
    expect(second!.querySelector('rect')).toBeNull();
    expect(second!.querySelector('.chart-hatch')).not.toBeNull();
  });

  it('name the scale', () => {
    render(<AnswerBars {...model} />);
    const scale = screen.getByRole('list', { name: 'Svar' });
    expect(within(scale).getAllByRole('listitem')).toHaveLength(3);
  });
});

describe('AnswerBarsSvg', () => {
  it('carries every statement and the scale into a well-formed document', () => {
    const svg = renderToStaticMarkup(framed((body) => <AnswerBarsSvg {...model} {...body} />));
    expect(isWellFormed(svg)).toBe(true);
    for (const text of ['Vi klarer os selv', 'skjult', '65 %', 'Hverken eller']) expect(svg).toContain(text);
    expect(svg).not.toContain('var(');
  });

  it('counts the statements it has no room for', () => {
    const rows = Array.from({ length: 20 }, (_, i) => ({ ...model.rows[0]!, key: String(i) }));
    const svg = renderToStaticMarkup(<AnswerBarsSvg {...model} rows={rows} width={700} height={306} />);
    // 306 − 22 − 44 of legend leaves room for six lines of 40: five statements and the sentence.
    expect(svg).toContain('og 15 flere');
  });
});
