import { useId } from 'react';
import type { ReactElement } from 'react';
import { formatDate, formatTime } from '@tilbudsvifte/locale';
import { PageLink } from '../../components/page-link/page-link.tsx';
import type { Schema } from '../../lib/api.ts';
import { auditDetails } from './audit-details.ts';
import { objectText } from './object-text.ts';
import { useAuditWords } from './use-audit-words.ts';

type Event = Schema<'AuditItem'>;

function What({ event }: { readonly event: Event }): ReactElement {
  const all = useAuditWords();
  const { words } = all;
  const { action, object } = event;
  // A delivery has no name; its identity leads to it.
  if (!action.startsWith('delivery-')) return <>{objectText(event, all)}</>;
  return (
    <PageLink to="/indberetning/$delivery" params={{ delivery: object }}>
      {words('audit.delivery')} <span className="visually-hidden">{object.slice(0, 8)}</span>
    </PageLink>
  );
}

function Details({ event }: { readonly event: Event }): ReactElement | null {
  const words = useAuditWords();
  const details = auditDetails(event, words);
  if (details.length === 0) return null;
  return (
    <dl className="log-details">
      {details.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="as-typed">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function EventRow({ event }: { readonly event: Event }): ReactElement {
  const { words, language, nameOf } = useAuditWords();
  const { at, user, action, municipality } = event;
  return (
    <tr>
      <td className="log-time">
        <time dateTime={at}>{`${formatDate(at, language, 'short')} ${formatTime(at, language)}`}</time>
      </td>
      <td className="log-time">{user === '' ? words('audit.nobody') : user}</td>
      <th scope="row">{words(`audit.action.${action}`)}</th>
      <td>{municipality === '' ? '' : nameOf(municipality)}</td>
      <td className="file-name">
        <What event={event} />
      </td>
      <td>
        <Details event={event} />
      </td>
    </tr>
  );
}

/** Events of the log as a table, newest first. */
export function AuditEvents({ events }: { readonly events: readonly Event[] }): ReactElement {
  const { words } = useAuditWords();
  const id = useId();
  const heads = ['at', 'user', 'action', 'municipality', 'object', 'details'] as const;
  return (
    <div className="table-region" role="region" tabIndex={0} aria-labelledby={id}>
      <table className="data-table log-table">
        <caption id={id}>{words('audit.caption', { n: events.length })}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {words(`audit.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <EventRow key={event.id} event={event} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
