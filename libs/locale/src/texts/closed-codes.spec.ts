import { importIssueText } from './import-issue-text.ts';
import type { ImportIssueCode } from './import-issue-text.ts';
import { noticeText } from './notice-text.ts';
import type { NoticeCode } from './notice-text.ts';
import { problemText } from './problem-text.ts';
import type { ProblemCode } from './problem-text.ts';

// Written out once more on purpose: these codes are held on to outside the product and must not vanish by a rename.
const ISSUES: readonly ImportIssueCode[] =
  `encoding-unknown encoding-mixed file-empty not-a-table kind-unknown
kind-mismatch format-unsupported format-mismatch header-missing-column header-unknown-column header-duplicate-column
header-missing row-ragged quote-unclosed nul-character line-too-long too-many-columns file-too-large number-not-number
number-ambiguous number-out-of-range number-not-whole decimal-mark-not-stated date-not-date date-ambiguous
period-not-period year-out-of-range code-unknown-municipality code-unknown-target-group code-unknown-service-type
code-unknown-function code-unknown-service code-unknown-value value-required value-too-long duplicate-row
occupied-over-available free-over-approved valid-period-reversed year-not-stated table-unknown area-missing
period-missing sex-incomplete ages-incomplete areas-nested marital-states-collapsed price-unit-mixed
unit-per-inhabitant municipality-not-in-list workbook-too-large workbook-encrypted workbook-macro workbook-damaged
too-many-issues already-imported`.split(/\s+/) as ImportIssueCode[];

const NOTICES =
  `synthetic coverage-partial withheld-cells account-plan-break-2018 law-break-2024 shared-places-split
grouping-ended price-index-missing no-need-reported missing-use provisional`.split(/\s+/) as NoticeCode[];

const PROBLEMS =
  `validation unknown-parameter repeated-parameter not-found unknown-edition working-edition-forbidden
not-ready internal not-acceptable method-not-allowed too-large database-in-use`.split(/\s+/) as ProblemCode[];

describe('closed codes', () => {
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
