import {
  documentIssueCodes,
  importErrorCodes,
  importNoticeCodes,
  missingReasons,
  noticeCodes,
  problemCodes,
} from '@tilbudsvifte/contract';
import { codesWithTexts, noticeText } from '@tilbudsvifte/locale';
import type { NoticeCode } from '@tilbudsvifte/locale';
import { importIssueCodes, importIssueText } from '@tilbudsvifte/locale/imports';
import type { ImportIssueCode } from '@tilbudsvifte/locale/imports';
import { documentIssueText, guardText } from '@tilbudsvifte/locale/screens/scenarios';
import { workProblemCodes, workProblemText } from '@tilbudsvifte/locale/work';
import type { WorkProblemCode } from '@tilbudsvifte/locale/work';
import type { MissingReason } from '@tilbudsvifte/planning';
import { read } from '../support/source-files.ts';

// The API sends the contract's codes and nothing else (its types say so), so the locale must explain just these.
const importCodes = [...importErrorCodes, ...importNoticeCodes];
const sorted = (codes: readonly string[]): string[] => [...codes].sort();

// A reason that planning gains fails to compile here until the list has it.
const everyReason: Record<MissingReason, true> = {
  'not-reported': true,
  withheld: true,
  'not-applicable': true,
  'no-capacity': true,
  'no-demand': true,
  'zero-base': true,
  'too-short': true,
  'not-stationary': true,
  'mixed-price-years': true,
};

/** Guard codes of comparisons, as the API describes them. */
function guardCodes(): readonly string[] {
  const { components } = JSON.parse(read('libs/contract/openapi.json')) as {
    components: { schemas: { GuardItem: { properties: { code: { enum: readonly string[] } } } } };
  };
  return components.schemas.GuardItem.properties.code.enum;
}

describe('the closed lists of codes', () => {
  it.each([
    ['issue', importIssueCodes(), importCodes],
    ['notice', codesWithTexts('notice'), noticeCodes],
    ['problem', workProblemCodes(), problemCodes],
    ['missing', codesWithTexts('missing'), missingReasons],
  ] as const)('the locale explains exactly the codes of the contract: %s', (_kind, explained, codes) => {
    expect(sorted(explained)).toEqual(sorted(codes));
  });

  it('are free of repetitions, also between errors and notices of an import', () => {
    for (const codes of [importCodes, noticeCodes, problemCodes, missingReasons, documentIssueCodes]) {
      expect(new Set<string>(codes).size).toBe(codes.length);
    }
  });

  it('hold every reason planning can give for a missing figure', () => {
    expect(sorted(missingReasons)).toEqual(sorted(Object.keys(everyReason)));
  });

  it('are made of codes the locale takes, and its sentences end', () => {
    // A code of the contract without a text does not compile here.
    const issues: readonly ImportIssueCode[] = importCodes;
    const notices: readonly NoticeCode[] = noticeCodes;
    const problems: readonly WorkProblemCode[] = problemCodes;
    for (const code of issues) expect(importIssueText(code, undefined, 'da')).toMatch(/\.$/);
    for (const code of notices) expect(noticeText(code, undefined, 'en')).toMatch(/\.$/);
    for (const code of problems) expect(workProblemText(code, undefined, 'en').detail).toMatch(/\.$/);
  });

  it('say of every fault of a scenario what to do, each in its own words', () => {
    const said = documentIssueCodes.map((code) => documentIssueText({ kind: 'supply', code }, 'da'));
    expect(new Set(said).size).toBe(documentIssueCodes.length);
    for (const text of said) expect(text).toMatch(/\.$/);
  });

  it('say of everything that stands between scenarios what it means', () => {
    const codes = guardCodes();
    expect(codes.length).toBeGreaterThan(5);
    for (const code of codes) expect(guardText(code, {}, 'en')).toMatch(/\.$/);
  });

  it('say of every import error what to do next: at least two sentences', () => {
    const short = importErrorCodes.filter(
      (code) => !/\. \p{Lu}/u.test(importIssueText(code, { value: 'x' }, 'da')),
    );
    expect(short).toEqual([]);
  });
});
