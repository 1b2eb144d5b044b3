import type { ReactElement } from 'react';
import { importIssueText } from '@tilbudsvifte/locale/imports';
import type { ImportIssueCode } from '@tilbudsvifte/locale/imports';
import type { Schema } from '../../lib/api.ts';
import { issueParams } from '../../lib/issue-params.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';

type Issue = Schema<'FetchIssue'>;

const most = 10;

function IssueLine({ issue }: { readonly issue: Issue }): ReactElement {
  const words = useWorkTexts();
  const language = useLanguage();
  const { code, row } = issue;
  const text = importIssueText(code as ImportIssueCode, issueParams(issue), language);
  if (row === undefined) return <>{text}</>;
  return <>{words('statbank.issueAt', { place: words('statbank.issueRow', { row: String(row) }), text })}</>;
}

/** What the check of a fetched table found: what is wrong and what to do; the first ones of many alike. */
export function FetchIssues({ issues }: { readonly issues: readonly Issue[] }): ReactElement {
  const words = useWorkTexts();
  const more = issues.length - most;
  return (
    <ul className="issue-list">
      {issues.slice(0, most).map((issue, at) => (
        <li key={at}>
          <IssueLine issue={issue} />
        </li>
      ))}
      {more > 0 && <li>{words('statbank.issuesMore', { n: more })}</li>}
    </ul>
  );
}
