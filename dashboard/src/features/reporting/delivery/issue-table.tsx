import { useId } from 'react';
import type { ReactElement } from 'react';
import { importIssueText } from '@tilbudsvifte/locale/imports';
import type { ImportIssueCode } from '@tilbudsvifte/locale/imports';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { issueParams } from '../../../lib/issue-params.ts';
import { useLanguage } from '../../../lib/use-texts.ts';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import { columnWords } from '../column-names.ts';
import { issueCell, issuePlace } from './issue-place.ts';
import type { Delivery } from './use-delivery.ts';

type Issue = Delivery['issues'][number];

const most = 500;

interface RowProps {
  readonly issue: Issue;
  readonly delivery: Delivery;
  readonly fixable: boolean;
}

function FixLink({ issue, delivery }: Omit<RowProps, 'fixable'>): ReactElement {
  const texts = useWorkTexts();
  const { round, municipality, kind } = delivery;
  const cell = issueCell(issue);
  return (
    <PageLink
      to="/indberetning"
      search={{ ik: municipality, runde: round, skema: kind, ...(cell !== undefined && { celle: cell }) }}
      className="button"
    >
      <span aria-hidden="true">{texts('delivery.issueFix')}</span>
      <span className="visually-hidden">
        {texts('delivery.issueFixAt', { place: issuePlace(issue, texts) })}
      </span>
    </PageLink>
  );
}

function IssueRow({ issue, delivery, fixable }: RowProps): ReactElement {
  const texts = useWorkTexts();
  const language = useLanguage();
  const { code, field, raw } = issue;
  const heading = field === undefined ? '' : columnWords(field, texts);
  // In a file the heading is the column's name; in our own form it is the words above the field.
  const named = delivery.way === 'file' || heading === '' ? {} : { field: heading };
  return (
    <tr>
      <th scope="row">{issuePlace(issue, texts)}</th>
      <td>{heading}</td>
      <td className="found">{raw === undefined || raw === '' ? texts('delivery.issueEmpty') : raw}</td>
      <td className="wide">
        {importIssueText(code as ImportIssueCode, { ...issueParams(issue), ...named }, language)}
      </td>
      {fixable && (
        <td>
          <FixLink issue={issue} delivery={delivery} />
        </td>
      )}
    </tr>
  );
}

/** Issues of one severity as a table. */
export interface IssueTableProps {
  readonly delivery: Delivery;
  readonly issues: readonly Issue[];
  readonly caption: string;
  /** Whether each row leads to its cell in the form. */
  readonly fixable?: boolean;
}

/** Issue table — where, what was found, and what is expected; scrolls sideways within its own region. */
export function IssueTable({ delivery, issues, caption, fixable = false }: IssueTableProps): ReactElement {
  const texts = useWorkTexts();
  const id = useId();
  return (
    <>
      <div className="table-region" role="region" tabIndex={0} aria-labelledby={id}>
        <table className="data-table issue-table">
          <caption id={id}>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts('delivery.issueAt')}</th>
              <th scope="col">{texts('delivery.issueField')}</th>
              <th scope="col">{texts('delivery.issueFound')}</th>
              <th scope="col">{texts('delivery.issueExpected')}</th>
              {fixable && <td />}
            </tr>
          </thead>
          <tbody>
            {issues.map((issue, at) => (
              <IssueRow key={at} issue={issue} delivery={delivery} fixable={fixable} />
            ))}
          </tbody>
        </table>
      </div>
      {issues.length >= most && <p className="hint">{texts('delivery.issuesMost')}</p>}
    </>
  );
}
