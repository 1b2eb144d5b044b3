import { codesWithTexts } from './codes-with-texts.ts';
import { importIssueCodes, importIssueText } from '../imports/index.ts';
import type { ImportIssueCode } from '../imports/index.ts';
import { noticeText } from './notice-text.ts';
import type { NoticeCode } from './notice-text.ts';
import { problemText } from './problem-text.ts';
import type { ProblemCode } from './problem-text.ts';

// Written out once more on purpose: these codes are held on to outside the product and must not vanish by a rename.
const ISSUES = `file-empty file-too-large format-unknown format-mismatch encoding-unsupported encoding-mixed
encoding-garbled nul-character line-too-long too-many-columns quote-unclosed quote-misplaced no-rows
too-many-issues workbook-encrypted workbook-macro workbook-too-large workbook-unsafe workbook-broken
formula-without-value cell-error kind-unknown column-missing column-unknown column-repeated
row-ragged duplicate-row value-missing number-invalid number-ambiguous number-mark-conflict
number-out-of-range number-not-whole share-not-percent date-invalid date-ambiguous period-invalid
year-invalid word-unknown text-too-long id-invalid code-invalid personal-number municipality-unknown
region-unknown service-unknown service-type-unknown target-group-unknown function-unknown
free-over-approved valid-to-before-valid-from age-to-before-age-from table-unknown table-ambiguous
layout-unknown area-missing area-unknown period-missing year-not-stated sex-incomplete sex-invalid
age-invalid total-missing price-unit-mixed price-unit-missing occupied-over-available
duplicates-unchecked sheets-ignored areas-nested ages-missing ages-not-stated sex-not-stated
detail-skipped functions-skipped values-withheld edition-not-stated`.split(/\s+/) as ImportIssueCode[];

const NOTICES =
  `synthetic coverage-partial withheld-cells account-plan-break-2018 law-break-2024 shared-places-split
grouping-ended grouping-not-begun price-index-missing no-need-reported missing-use provisional`.split(
    /\s+/,
  ) as NoticeCode[];

const PROBLEMS =
  `validation unknown-parameter repeated-parameter not-found unknown-edition working-edition-forbidden
not-ready not-acceptable method-not-allowed too-large internal database-in-use`.split(/\s+/) as ProblemCode[];

describe('closed codes', () => {
  it('all have texts of their own', () => {
    expect(importIssueCodes()).toEqual(expect.arrayContaining(ISSUES));
    expect(codesWithTexts('notice')).toEqual(expect.arrayContaining(NOTICES));
    expect(codesWithTexts('problem')).toEqual(expect.arrayContaining(PROBLEMS));
  });

  it.each(ISSUES)(
    'import issue %s has its own sentence in both languages, even without parameters',
    (code) => {
      expect(importIssueText(code, undefined, 'da')).toMatch(/\.$/);
      expect(importIssueText(code, undefined, 'en')).not.toBe(importIssueText(code, undefined, 'da'));
    },
  );

  it('gives every import issue another sentence', () => {
    expect(new Set(ISSUES.map((code) => importIssueText(code, undefined, 'da'))).size).toBe(ISSUES.length);
  });

  it.each(NOTICES)('notice %s has a sentence, even without parameters', (code) => {
    expect(noticeText(code, undefined, 'da')).toMatch(/\.$/);
  });

  it.each(PROBLEMS)('problem %s says what happened and what to do', (code) => {
    const { title, detail } = problemText(code, undefined, 'da');
    expect(title).not.toMatch(/\.$/);
    expect(detail).toMatch(/\.$/);
  });
});
