import type { Block, DocumentModel } from '../document-model.ts';
import { writePdf } from '../pdf/write-pdf.ts';
import { PdfReader } from '../testing/read-pdf.ts';
import { agreementOfAnnex, profileOfAnnex, sampleAnnex } from '../testing/sample-annex.ts';
import { annexDocument } from './annex-document.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** The document as lines, in the order of reading. */
function linesOfModel({ blocks }: DocumentModel): string[] {
  const of = (block: Block): string[] => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return [block.text];
    if (block.kind === 'list') return block.items;
    if (block.kind === 'table') return [block.caption, ...block.rows.map((row) => row.join(' | '))];
    if (block.kind === 'bars')
      return [block.caption, ...block.rows.map(({ label, text }) => `${label}: ${text}`)];
    return block.kind === 'facts' ? block.rows.map((row) => row.join(': ')) : [];
  };
  return blocks.flatMap(of).map(plain);
}

describe('annexDocument', () => {
  const lines = linesOfModel(annexDocument(sampleAnnex));

  it('has the headings of municipal agendas, in their order', () => {
    const headings = annexDocument(sampleAnnex).blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    );
    expect(headings).toEqual([
      'Resumé',
      'Hvad skal kommunalbestyrelsen tage stilling til?',
      'Problemstilling',
      'Økonomi',
      'Hvad er usikkert?',
      'Kilde',
    ]);
  });

  it('answers in the sentences of the profile, and tells its figures beside the area’s', () => {
    expect(lines).toContain(
      'Høje-Taastrup har 12 ledige pladser af 240 (95 % belagt) — over 94 % i Region Hovedstaden.',
    );
    expect(lines).toContain('Ledige døgnpladser | 12 | 140');
    expect(lines).toContain('Andel på venteliste | 10 % | skjult');
    expect(lines).toContain('Ventet behov i 2030 (8 af 10 udfald) | skjult | 2.310–2.480');
    expect(lines).toContain('Autisme: −12');
    expect(lines).toContain('2025: 12.150');
    expect(lines).toContain('Pladser minus nødvendige ved 90 % belægning i Region Hovedstaden');
  });

  it('says what the council is asked and by when, and where it stands', () => {
    expect(lines).toContain(
      'Kommunalbestyrelsen skal tage stilling til Rammeaftale 2027–2028, som gælder 1. januar 2027 til 31. december 2028. Frist for godkendelse: 15. december 2026. Behandling i Høje-Taastrup: på dagsorden 3. december 2026.',
    );
    expect(lines).toContain(
      'Beslutning: Pladser planlægges sammen. Ansvarlig: Sekretariatet. Frist: 1. juni 2027.',
    );
    expect(lines).toContain('Anbefaling: Én takstmodel.');
  });

  it('says so where there is no agreement, or it is decided already', () => {
    const none = linesOfModel(annexDocument({ ...sampleAnnex, agreement: null }));
    expect(none).toContain(
      'Ingen rammeaftale med kommunen som part er i høring, til godkendelse eller vedtaget.',
    );
    const agreement = { ...agreementOfAnnex, status: 'decided' } as const;
    const decided = linesOfModel(annexDocument({ ...sampleAnnex, agreement }));
    expect(decided).toContain('Hvad er besluttet?');
    expect(decided.join(' ')).not.toContain('Frist for godkendelse');
  });

  it('names what is uncertain, who has not reported, and the edition with its fingerprint', () => {
    expect(lines).toContain(
      'Behovet i Region Hovedstaden er summen af 16 af 17 målgrupper; resten er for små til en prognose.',
    );
    expect(lines).toContain('3 tal er skjult af hensyn til personers anonymitet.');
    expect(lines).toContain('Udgave: 2026-3, udgivet 1. marts 2026');
    expect(lines).toContain(`Fingeraftryk (SHA-256): ${'0f'.repeat(32)}`);
    const totals = { ...profileOfAnnex.totals, reported: false };
    const unreported = { ...sampleAnnex, answer: { ...profileOfAnnex, totals } };
    expect(linesOfModel(annexDocument(unreported)).join(' ')).toContain(
      'Høje-Taastrup har ikke indberettet behov for 2025',
    );
  });

  it('marks what is made up, on every page', () => {
    const basis = { ...profileOfAnnex.basis, synthetic: true };
    const { running } = annexDocument({ ...sampleAnnex, answer: { ...profileOfAnnex, basis } });
    expect(running).toMatch(/^Syntetiske demonstrationsdata\. Udgave 2026-3\. Samme tal: https:/);
    expect(annexDocument(sampleAnnex).running).toMatch(/^Udgave 2026-3\. Samme tal: https:/);
  });

  it('is written in English too', () => {
    const model = annexDocument({ ...sampleAnnex, language: 'en' });
    expect(model.title).toBe('Agenda annex: Høje-Taastrup');
    expect(linesOfModel(model)).toContain('Free 24-hour places | 12 | 140');
  });
});

describe('on paper', () => {
  const reader = new PdfReader();
  afterAll(() => reader.close());
  const long =
    'Pladser til borgere med sjældne og sammensatte behov planlægges i fællesskab af alle parter og følges op hvert eneste år';
  const decision = { kind: 'recommendation', title: long, responsible: long, dueOn: '2027-12-31' } as const;
  const many = {
    ...agreementOfAnnex,
    synthetic: true,
    decisions: Array.from({ length: 20 }, () => decision),
  };
  const silent = {
    ...profileOfAnnex,
    basis: { ...profileOfAnnex.basis, synthetic: true },
    totals: { ...profileOfAnnex.totals, reported: false },
    notices: [
      ...profileOfAnnex.notices,
      { code: 'coverage-partial', params: { reported: 27, expected: 29 } },
      { code: 'grouping-not-begun', params: { area: 'x', date: '2027-01-01' } },
    ],
    figures: profileOfAnnex.figures.map((row) => ({ ...row, own: { missing: 'not-reported' } as const })),
  };

  it.each([
    ['the usual', sampleAnnex],
    ['no agreement', { ...sampleAnnex, agreement: null }],
    ['long decisions', { ...sampleAnnex, agreement: many }],
    ['long decisions, in English', { ...sampleAnnex, agreement: many, language: 'en' as const }],
    ['nothing reported', { ...sampleAnnex, answer: silent, agreement: many }],
  ])('it is two pages: %s', async (_, contents) => {
    const { pages } = await reader.read(await writePdf(annexDocument(contents)));
    expect(pages).toHaveLength(2);
  });

  it('says how many decisions there was no room for', () => {
    const lines = linesOfModel(annexDocument({ ...sampleAnnex, agreement: many }));
    const shown = lines.filter((line) => line.startsWith('Anbefaling: '));
    expect(shown.length).toBeGreaterThan(0);
    expect(lines).toContain(`${20 - shown.length} punkter mere står i aftalen.`);
    expect(shown[0]).toContain('…');
  });
});
