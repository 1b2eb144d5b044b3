import { missing } from '@tilbudsvifte/planning';
import type { AnnexRow } from '../../agreements/annexes/annexes.answer.ts';
import type { AgreementDetail } from '../../agreements/agreements.answer.ts';
import type { Block } from '../document-model.ts';
import { profileOfAnnex } from '../testing/sample-annex.ts';
import type { AgreementContents } from './agreement-contents.ts';
import { agreementDocument } from './agreement-document.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const party = { memberFrom: '2027-01-01', memberTo: null, link: '', version: 1 };
const edition = { id: '7', label: '2026-3', hash: '0f' };

const detail: AgreementDetail = {
  id: 'a1',
  version: 3,
  label: 'Rammeaftale 2027–2028',
  area: '1084',
  startsOn: '2027-01-01',
  endsOn: '2028-12-31',
  status: 'approval',
  approved: { done: 1, of: 3 },
  approvedMunicipalities: { done: 1, of: 2 },
  approvalDueOn: '2026-12-15',
  decidedOn: null,
  synthetic: false,
  changedAt: '2026-11-20T10:00:00Z',
  goalsBasis: null,
  development: 'Første linje.\n\nAnden linje.',
  steering: '',
  themes: [{ id: 't1', part: 'steering', title: 'Takster', text: 'Én model.' }],
  goals: [
    {
      ...{ id: 'g1', theme: 't1', title: 'Ned på 92 procent', indicator: 'occupancy', unit: 'share' },
      ...{ targetValue: 0.92, direction: 'down', values: [], status: 'off-track', previous: null },
      latest: { year: 2025, value: { value: 0.94 } },
    },
  ],
  decisions: [
    {
      ...{ id: 'd1', theme: 't1', kind: 'decision', title: 'Mangler gøres op', text: 'Hvert år.' },
      ...{ responsible: 'Sekretariatet', dueOn: '2027-06-01', followUp: '' },
      evidence: [
        {
          ...{ id: 'e1', request: '/api/analyses/supply-gaps?area=1084', note: 'Manglerne', edition },
          ...{ sha256: 'ab'.repeat(32), addedAt: '2026-11-20T10:00:00Z' },
        },
      ],
    },
  ],
  dueDates: [],
  approvals: [
    {
      ...party,
      party: '1084',
      kind: 'region',
      name: 'Region Hovedstaden',
      nameEn: '',
      state: 'not-treated',
      on: null,
      remark: '',
    },
    {
      ...party,
      party: '0169',
      kind: 'municipality',
      name: 'Ålbæk',
      nameEn: '',
      state: 'not-treated',
      on: null,
      remark: '',
    },
    {
      ...{ ...party, party: '0101', kind: 'municipality', name: 'Ærø', nameEn: '' },
      ...{ state: 'approved-with-remark', on: '2026-12-03', remark: 'Status hvert år' },
    },
  ],
  edition,
  steps: [],
  mayChange: false,
  mayChangeDates: false,
  mayApprove: [],
  mayComment: [],
};
const row: AnnexRow = {
  ...{ serviceType: 'ABL105', service: 'T1', serviceName: 'Birkehuset', municipality: '0169' },
  ...{ operatorType: 'municipal', operatorCode: '0101', unit: 'day', rateYear: 2026 },
  services: { value: 1 },
  approvedPlaces: { value: 1200 },
  staffedPlaces: missing('not-reported'),
  vacantPlaces: missing('not-reported'),
  occupancyRate: { value: 0.95 },
  rateDkk: { value: 2345 },
};
const names = { '0101': 'Ærø', '0169': 'Ålbæk', '1084': 'Region Hovedstaden', ABL105: 'Botilbud' };
const nameOf = (code: string): string => Object.entries(names).find(([one]) => one === code)?.[1] ?? code;
const contents: AgreementContents = {
  detail,
  comments: [{ id: 'c1', party: '0101', about: 'd1', text: 'Vi er enige.', at: '2026-10-01T08:00:00Z' }],
  versions: [{ no: 1, status: 'hearing', sha256: 'cd'.repeat(32), madeAt: '2026-09-01T08:00:00Z' }],
  annexes: [{ name: 'services', basis: profileOfAnnex.basis, rows: [row] }],
  names: { municipality: nameOf, targetGroup: nameOf, serviceType: nameOf, area: nameOf },
  language: 'da',
};

const rowsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' || block.kind === 'facts'
      ? block.rows.map((cells) => plain(cells.join(' | ')))
      : [],
  );

describe('agreementDocument', () => {
  const model = agreementDocument(contents);
  const rows = rowsOf(model.blocks);

  it('has its chapters in the order in which a council reads', () => {
    const chapters = model.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    );
    expect(chapters).toEqual([
      'Parter og godkendelser',
      'Udviklingsdel',
      'Styringsdel',
      'Mål',
      'Beslutninger og anbefalinger',
      'Frister og møder',
      'Høringssvar',
      'Bilag 1: Tilbud og takster',
      'Versioner',
    ]);
  });

  it('lists municipalities by name as Danes sort them, and the region last', () => {
    expect(rows.filter((line) => /godkendt|behandlet/i.test(line))).toEqual([
      'Ærø | Godkendt med bemærkning | 3. december 2026 | Status hvert år',
      'Ålbæk | Ikke behandlet |  | ',
      'Region Hovedstaden | Ikke behandlet |  | ',
    ]);
  });

  it('tells goals as the page does, and decisions with who, when and the fingerprint of their figures', () => {
    expect(rows).toContain(
      'Ned på 92 procent (Belægning, af tilgængelige døgn) | højst 92 % | – | 94 % i 2025 | Ikke på vej',
    );
    expect(rows).toContain('Ansvarlig | Sekretariatet');
    expect(rows).toContain('Frist | 1. juni 2027');
    expect(rows).toContain(`Fingeraftryk (SHA-256) | ${'ab'.repeat(32)}`);
    // What nobody wrote is not there.
    expect(rows.some((line) => line.startsWith('Opfølgning'))).toBe(false);
  });

  it('has what was said in the hearing, and its versions', () => {
    expect(rows).toContain('Ærø | 1. oktober 2026 | Mangler gøres op | Vi er enige.');
    expect(rows).toContain(`1 | I høring | 1. september 2026 | ${'cd'.repeat(32)}`);
  });

  it('says in the annexes what is not reported', () => {
    expect(rows).toContain('Birkehuset | Ålbæk | Ærø | Botilbud | 1.200 | ikke indberettet | 2.345 kr.');
  });

  it('names its state and the edition of its figures on every page', () => {
    expect(plain(model.running)).toBe(
      'Rammeaftale 2027–2028, til godkendelse, ændret 20. november 2026. Tal fra udgave 2026-3',
    );
    const paragraphs = model.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    expect(paragraphs.filter((text) => text.endsWith('linje.'))).toEqual(['Første linje.', 'Anden linje.']);
  });

  it('can be written before anything is published', () => {
    const bare = agreementDocument({
      ...contents,
      annexes: [],
      names: null,
      detail: { ...detail, edition: null },
    });
    expect(bare.running).not.toContain('udgave');
    expect(JSON.stringify(bare.blocks)).toContain('Der er ingen udgivne tal at lave bilag af.');
  });
});
