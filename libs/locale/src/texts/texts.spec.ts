import { createTexts } from './create-texts.ts';
import { importIssueText } from '../imports/index.ts';
import { noticeText } from './notice-text.ts';
import { problemText } from './problem-text.ts';

const danish = createTexts('da');
const english = createTexts('en');

describe('createTexts', () => {
  it('inflects Danish and English', () => {
    expect(danish('unit.places', { n: 0 })).toBe('ingen pladser');
    expect(danish('unit.places', { n: 1 })).toBe('én plads');
    expect(danish('unit.places', { n: 1234 })).toBe('1.234 pladser');
    expect(english('unit.places', { n: 1 })).toBe('one place');
    expect(danish('context.updated', { n: 6, name: 'Høje-Taastrup' })).toBe(
      'Opdateret: 6 figurer for Høje-Taastrup',
    );
  });

  it('does not call one and a half place one place', () => {
    expect(danish('unit.places', { n: 1.5 })).toBe('1,5 pladser');
  });

  it('writes numbers, shares, money and dates inside messages by our rules', () => {
    expect(danish('unit.occupied', { occupied: 47, places: 50, occupancy: 0.94 })).toBe(
      '47 af 50 · 94\u00a0%',
    );
    expect(danish('card.copyFrozen', { date: '2026-03-01' })).toBe(
      'Kopiér fastlåst link (tal pr. 1. marts 2026)',
    );
    expect(danish('banner.offline', { date: '2026-11-22', time: '2026-11-22T13:05:00Z' })).toBe(
      'Ingen forbindelse. Du ser gemte tal fra 22. november 2026 kl.\u00a014.05.',
    );
  });

  it('fails on a placeholder without a value instead of showing a hole', () => {
    expect(() => danish('unit.places')).toThrow();
  });

  it('shows markup in a value as text', () => {
    expect(danish('picker.noMatch', { text: '<b>{x}</b>' })).toBe('Ingen træffere på “<b>{x}</b>”');
  });
});

describe('texts by code', () => {
  it('fills an import issue', () => {
    expect(importIssueText('row-ragged', { found: 9, expected: 11 }, 'da')).toBe(
      'Rækken har 9 felter, men der er 11 kolonner. Kontrollér skilletegn og anførselstegn i rækken.',
    );
    expect(importIssueText('file-too-large', { limitBytes: 67_108_864 }, 'en')).toBe(
      'The file is too large. It may be at most 67\u00a0MB. Split it, or save it as CSV.',
    );
    expect(importIssueText('format-mismatch', { found: 'html', name: 'xls' }, 'da')).toMatch(
      /^Filens navn ender på \.xls, men indholdet er en webside\./,
    );
  });

  it('names the one wrong code of a cell that holds several', () => {
    const several = { value: 'AD_AUT|AD_NN', code: 'AD_NN' };
    expect(importIssueText('target-group-unknown', several, 'en')).toMatch(/^The target group “AD_NN” /);
    expect(importIssueText('target-group-unknown', { value: 'AD_NN' }, 'en')).toMatch(
      /^The target group “AD_NN” /,
    );
  });

  it('stands a parameter that was not sent in, because an error report must not fail', () => {
    expect(importIssueText('row-ragged', undefined, 'da')).toBe(
      'Rækken har – felter, men der er – kolonner. Kontrollér skilletegn og anførselstegn i rækken.',
    );
    expect(importIssueText('number-out-of-range', { field: 'antal', value: '-1' }, 'en')).toBe(
      '“antal” is “-1”, but must be between – and –. Correct the number.',
    );
  });

  it.each(['constructor', 'of-a-later-version', ''])(
    'names the unknown code "%s" instead of failing',
    (code) => {
      expect(importIssueText(code as never, undefined, 'da')).toBe(
        `Denne version har ingen forklaring på “issue.${code}”. Opdatér programmet, eller oplys koden til sekretariatet.`,
      );
      expect(noticeText(code as never, { value: 1 }, 'en')).toContain(`“notice.${code}”`);
      expect(problemText(code as never, undefined, 'en').title).toContain(`“problem.${code}.title”`);
    },
  );

  it('fills notices and problems', () => {
    expect(noticeText('coverage-partial', { reported: 18, expected: 29 }, 'da')).toBe(
      '18 af 29 kommuner har indberettet. Resten mangler i tallene.',
    );
    expect(noticeText('withheld-cells', { count: 1 }, 'en')).toBe(
      '1 figure is withheld to protect people’s anonymity.',
    );
    expect(problemText('unknown-parameter', { parameter: 'aar' }, 'da')).toEqual({
      title: 'Ukendt valg i adressen',
      detail: '“aar” kendes ikke. Fjern det fra adressen.',
    });
  });
});
