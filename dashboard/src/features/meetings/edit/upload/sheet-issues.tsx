import { useId } from 'react';
import type { ReactElement } from 'react';
import { importIssueText } from '@tilbudsvifte/locale/imports';
import type { ImportIssueCode } from '@tilbudsvifte/locale/imports';
import { meetingEditTexts } from '@tilbudsvifte/locale/screens/meetings';
import type { Schema } from '../../../../lib/api.ts';
import { issueParams } from '../../../../lib/issue-params.ts';
import { useTextsOf } from '../../../../lib/use-texts-of.ts';
import { useLanguage } from '../../../../lib/use-texts.ts';

type Issue = Schema<'MeetingFileIssue'>;

const most = 100;

/** Where an issue is, as a spreadsheet says it; nothing for the whole file. @example sheetCell({ row: 4, column: 'E' }) // 'E4' */
export function sheetCell({ sheet, row, column }: Pick<Issue, 'sheet' | 'row' | 'column'>): string {
  const cell = row === undefined ? '' : `${column ?? ''}${row}`;
  return [sheet ?? '', cell].filter(Boolean).join('!');
}

function Row({ issue }: { readonly issue: Issue }): ReactElement {
  const texts = useTextsOf(meetingEditTexts);
  const language = useLanguage();
  const { code, field, raw } = issue;
  return (
    <tr>
      <th scope="row">{sheetCell(issue) || texts('meetingEdit.upload.wholeFile')}</th>
      <td>{field}</td>
      <td className="found">{raw}</td>
      <td className="wide">{importIssueText(code as ImportIssueCode, issueParams(issue), language)}</td>
    </tr>
  );
}

/** Issues of a sheet, each at its cell with what was found and what is expected. */
export function SheetIssues({ issues }: { readonly issues: readonly Issue[] }): ReactElement {
  const texts = useTextsOf(meetingEditTexts);
  const id = useId();
  return (
    <div className="table-region" role="region" tabIndex={0} aria-labelledby={id}>
      <table className="data-table issue-table">
        <caption id={id}>{texts('meetingEdit.upload.issues', { n: issues.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{texts('meetingEdit.upload.at')}</th>
            <th scope="col">{texts('meetingEdit.upload.column')}</th>
            <th scope="col">{texts('meetingEdit.upload.found')}</th>
            <th scope="col">{texts('meetingEdit.upload.expected')}</th>
          </tr>
        </thead>
        <tbody>
          {issues.slice(0, most).map((issue, at) => (
            <Row key={at} issue={issue} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
