import { useId } from 'react';
import type { ReactElement } from 'react';
import { formatDate } from '@tilbudsvifte/locale';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { nameOf } from '../../lib/name-of.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { ApprovalState } from './approval-state.tsx';
import type { Approval } from './approval-look.ts';

/** Link to the agenda or minutes of a party; nothing where none was given. */
export function AgendaLink({ approval }: { readonly approval: Approval }): ReactElement | null {
  const texts = useTextsOf(agreementTexts);
  const language = useLanguage();
  if (approval.link === '') return null;
  return (
    <a href={approval.link} target="_blank" rel="noopener noreferrer">
      {texts('agreement.linkOf', { party: nameOf(approval, language) })}
    </a>
  );
}

function Row({ approval }: { readonly approval: Approval }): ReactElement {
  const language = useLanguage();
  const { state, on, remark } = approval;
  return (
    <tr>
      <th scope="row">{nameOf(approval, language)}</th>
      <td>
        <ApprovalState state={state} />
      </td>
      <td>{on !== null && formatDate(on, language, 'short')}</td>
      <td className="as-typed">{remark}</td>
      <td>
        <AgendaLink approval={approval} />
      </td>
    </tr>
  );
}

const heads = ['party', 'state', 'date', 'remark', 'link'] as const;

/** Every party with state, date, remark and agenda: what the tiles say, for those who look for a name. */
export function ApprovalTable({ approvals }: { readonly approvals: readonly Approval[] }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const id = useId();
  return (
    <div className="table-region" role="region" tabIndex={0} aria-labelledby={id}>
      <table className="data-table approval-table">
        <caption id={id}>{texts('agreement.approvals.table', { n: approvals.length })}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {texts(`agreement.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {approvals.map((approval) => (
            <Row key={approval.party} approval={approval} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
