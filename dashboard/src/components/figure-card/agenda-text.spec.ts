import fc from 'fast-check';
import { createTexts } from '@tilbudsvifte/locale';
import { sampleFigure } from '../testing/sample-figure.ts';
import { agendaHtml, agendaPlain, agendaText } from './agenda-text.ts';
import type { Cell, FigureModel } from './figure-model.ts';

const danish = {
  texts: createTexts('da'),
  language: 'da',
  link: 'http://localhost/mangler?dv=2026-03',
} as const;
const english = { ...danish, texts: createTexts('en'), language: 'en' } as const;
const plain = (model: FigureModel): string =>
  agendaPlain(agendaText(model, danish)).replaceAll('\u00a0', ' ');

describe('text for an agenda item', () => {
  it('says what the figure says under the headings of an agenda, with money apart and the link that never changes', () => {
    expect(plain(sampleFigure)).toBe(
      [
        'Resumé\nTre af fire målgrupper mangler pladser i 2025.',
        'Problemstilling\nTallene gælder Region Hovedstaden, 2025. Fire kommuner i 2025. Tre målgrupper mangler pladser.',
        'Økonomi\nHøje-Taastrup 2025 – Udgift: 1,2 mio. kr.',
        'Kilde\nKommunernes indberetning · Opgjort pr. 15. februar 2026 · 2 af 3 indberettet · faste 2025-priser · ' +
          'Udgave 2026-03 · Syntetiske demonstrationsdata. Tallene kan ses på http://localhost/mangler?dv=2026-03',
      ].join('\n\n'),
    );
  });

  it('says every sentence once, also where the line under the headline holds several', () => {
    const model = {
      ...sampleFigure,
      subline: 'Region Hovedstaden, 2025. 38 borgere venter.',
      summary: ['Matrix over 2 målgrupper.', '38 borgere venter.'],
    };
    expect(plain(model)).toContain(
      'Problemstilling\nTallene gælder Region Hovedstaden, 2025. 38 borgere venter. Matrix over 2 målgrupper.\n',
    );
  });

  it('takes the newest year that has an amount', () => {
    const year = (when: number, cost: Cell) => ({ key: String(when), cells: [when, cost] });
    const model = {
      ...sampleFigure,
      columns: [
        { key: 'year', label: 'År', kind: 'year' },
        { key: 'cost', label: 'Regnskab, Høje-Taastrup', kind: 'money' },
      ] as const,
      rows: [
        year(2024, { value: 1e6 }),
        year(2025, { value: 2e6 }),
        year(2026, { missing: 'not-applicable' }),
      ],
    };
    expect(plain(model)).toContain('2025 – Regnskab, Høje-Taastrup: 2,0 mio. kr.');
  });

  it('has no part about money where the figure holds none', () => {
    const columns = sampleFigure.columns.slice(0, 4);
    expect(plain({ ...sampleFigure, columns })).not.toContain('Økonomi');
  });

  it('says why an amount is missing instead of leaving it out or writing 0', () => {
    const rows = sampleFigure.rows.filter(({ key }) => key === 'total');
    expect(plain({ ...sampleFigure, rows })).toContain('I alt 2025 – Udgift: ikke indberettet.');
  });

  it('follows the language of the page', () => {
    expect(agendaText(sampleFigure, english).map(({ title }) => title)).toEqual([
      'Summary',
      'Issue',
      'Finances',
      'Source',
    ]);
  });

  it('is text in HTML too: nothing a figure says becomes markup', () => {
    const model = { ...sampleFigure, headline: 'A < B & "C" <img src=x>' };
    const html = agendaHtml(agendaText(model, danish));
    expect(html).toContain('<p>A &lt; B &amp; &quot;C&quot; &lt;img src=x&gt;.</p>');
    expect(html.match(/<(?!\/?(h2|p)>)/g)).toBeNull();
  });

  it('is three to six sentences before the source, whatever the figure says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Et.', 'To.', 'Tre.', 'Fire', ''), { maxLength: 8 }),
        (summary) => {
          const parts = agendaText({ ...sampleFigure, summary }, danish);
          const sentences = parts.slice(0, -1).flatMap((part) => part.sentences);
          expect(new Set(sentences).size).toBe(sentences.length);
          expect(sentences.length).toBeGreaterThanOrEqual(3);
          expect(sentences.length).toBeLessThanOrEqual(6);
          for (const sentence of sentences) expect(sentence).toMatch(/[^.]\.$/);
        },
      ),
    );
  });
});
