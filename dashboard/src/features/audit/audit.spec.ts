import { auditActions } from '@tilbudsvifte/contract';
import { createTexts, toCsv } from '@tilbudsvifte/locale';
import { workTexts } from '@tilbudsvifte/locale/work';
import type { Schema } from '../../lib/api.ts';
import { auditDetails } from './audit-details.ts';
import type { AuditWords } from './audit-details.ts';
import { auditTable } from './audit-table.ts';
import { objectText } from './object-text.ts';

const words = (language: 'da' | 'en'): AuditWords => ({
  texts: createTexts(language),
  words: workTexts(language),
  language,
  nameOf: (code) => (code === '0169' ? 'Høje-Taastrup' : code),
  areaOf: (code) => (code === '1084' ? 'Region Hovedstaden' : code),
});
const event = (detail: Record<string, unknown>): Schema<'AuditItem'> => ({
  id: '7',
  at: '2026-11-22T07:14:03.120Z',
  user: 'sekretariat',
  action: 'deadline-extended',
  municipality: '0169',
  object: 'Indberetning 2026',
  detail,
  requestId: 'r-1',
});
const told = (detail: Record<string, unknown>, language: 'da' | 'en' = 'da') =>
  auditDetails(event(detail), words(language)).map(({ label, value }) =>
    `${label}: ${value}`.replaceAll('\u00a0', ' '),
  );

describe('details of the log', () => {
  it('names every action in both languages', () => {
    for (const action of auditActions) {
      const [da, en] = [
        words('da').words(`audit.action.${action}`),
        words('en').words(`audit.action.${action}`),
      ];
      expect([da, en]).not.toContain('');
      expect(en).not.toBe(da);
    }
  });

  it('says times, municipalities, forms and roles in words', () => {
    expect(told({ municipality: '0169', deadlineAt: '2026-12-04T12:00', reason: 'Sygdom' })).toEqual([
      'Kommune: Høje-Taastrup',
      'Frist: 4. december 2026 kl. 12.00',
      'Begrundelse: Sygdom',
    ]);
    expect(told({ kinds: ['need', 'rates'], note: '', area: '1084', period: '2027K1' })).toEqual([
      'Skemaer: Behov, Takster',
      'Område: Region Hovedstaden',
      'Periode: 1. kvartal 2027',
    ]);
    expect(told({ scenario: 's-1', status: 'shared', sharedWith: ['committee', 'public'] })).toEqual([
      'Scenariets id: s-1',
      'Status: delt',
      'Delt med: udvalg, alle',
    ]);
    expect(told({ kind: 'places', way: 'unchanged', fileName: '' }, 'en')).toEqual([
      'Form: Places and occupancy',
      'Way: Unchanged',
    ]);
    const rights = [{ role: 'reporter', municipality: '0169', onBehalf: true }];
    expect(told({ before: [], rights, active: false })).toEqual([
      'Roller før: Ingen roller',
      'Roller: Indberetter på vegne af Høje-Taastrup',
      'Konto: Lukket',
    ]);
    expect(told({ counts: 12345, withheld: 0, provider: true })).toEqual([
      'Små tal undersøgt: 12.345',
      'Skjulte tal: 0',
      'Gennem kommunens login: ja',
    ]);
  });

  it('says what was fetched, exempted and exported', () => {
    expect(
      told({ years: [2023, 2024], area: '1084', updated: '2025-05-01T08:00:00', result: 'stored' }),
    ).toEqual([
      'År: 2023, 2024',
      'Område: Region Hovedstaden',
      'Opdateret af Statistikbanken: 1. maj 2025',
      'Resultat: gemt',
    ]);
    expect(told({ years: [], area: '', rows: 1234, batch: null })).toEqual(['År: Alle år', 'Rækker: 1.234']);
    expect(told({ reason: 'Nyt botilbud', expiresOn: '2027-06-30' }, 'en')).toEqual([
      'Reason: Nyt botilbud',
      'Last day: 30 June 2027',
    ]);
    const exempted = { ...event({}), action: 'rule-exempted' as const, object: 'need served' };
    expect(objectText(exempted, words('da'))).toBe('Behov: Borgere, der får tilbuddet');
    expect(objectText({ ...exempted, object: 'need new' }, words('da'))).toBe('need new');
    expect(objectText(event({}), words('da'))).toBe('Indberetning 2026');
    expect(told({ edition: '2026-11' })).toEqual(['Udgave: 2026-11']);
  });

  it('shows what a newer server writes as it is', () => {
    expect(told({ newThing: { a: 1 } })).toEqual(['newThing: {"a":1}']);
  });

  it('becomes a file with the words of the screen, harmless to a spreadsheet', () => {
    const csv = toCsv(auditTable([event({ reason: '=1+1; "x"' })], words('da')), 'da');
    expect(csv).toBe(
      '\ufeffTidspunkt;Bruger;Handling;Kommune;Hvad;Detaljer;Forespørgsel\r\n' +
        '2026-11-22 08:14;sekretariat;Udsatte frist;Høje-Taastrup;Indberetning 2026;"Begrundelse: =1+1; ""x""";r-1\r\n',
    );
  });
});
