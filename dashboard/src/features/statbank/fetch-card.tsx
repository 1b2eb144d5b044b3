import type { ReactElement } from 'react';
import { formatDate, formatYearRange } from '@tilbudsvifte/locale';
import { momentText } from '@tilbudsvifte/locale/work';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { StateSign } from '../../components/state-sign/state-sign.tsx';
import type { Schema } from '../../lib/api.ts';
import { nameOf } from '../../lib/name-of.ts';
import { useWorkGroupings } from '../../lib/queries/use-work-lists.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { FetchIssues } from './fetch-issues.tsx';
import { tableName } from './table-name.ts';
import { useBeginFetch } from './use-begin-fetch.ts';

type Fetch = Schema<'FetchItem'>;

/** A fetch that has ended. */
export interface FetchCardProps {
  readonly fetch: Fetch;
  /** Whether another one may begin. */
  readonly mayBegin: boolean;
}

function Outcome({ fetch: { state, result, rows } }: { readonly fetch: Fetch }): ReactElement {
  const words = useWorkTexts();
  const well = state === 'done';
  return (
    <p className={`form-state ${well ? 'state-accepted' : 'state-refused'}`}>
      <StateSign name={well ? 'check' : 'cross'} />
      {result === undefined ? words('statbank.failed') : words(`statbank.result.${result}`, { rows })}
    </p>
  );
}

function Asked({ fetch }: { readonly fetch: Fetch }): ReactElement {
  const words = useWorkTexts();
  const language = useLanguage();
  const { data: areas = [] } = useWorkGroupings();
  const { years, startedBy: by, startedAt } = fetch;
  const area = areas.find(({ code }) => code === fetch.area);
  const first = years[0];
  return (
    <p className="hint">
      {words('statbank.asked', {
        years:
          first === undefined ? words('statbank.allYears') : formatYearRange(first, years.at(-1) ?? first),
        area: area ? nameOf(area, language) : fetch.area || words('statbank.allMunicipalities'),
        by,
        at: momentText(startedAt, new Date().toISOString(), language),
      })}
    </p>
  );
}

function Source({ fetch: { table, tableUpdated } }: { readonly fetch: Fetch }): ReactElement {
  const words = useWorkTexts();
  const language = useLanguage();
  const day = /^\d{4}-\d{2}-\d{2}/.exec(tableUpdated ?? '')?.[0];
  const text =
    day === undefined
      ? words('statbank.source', { table })
      : words('statbank.sourceUpdated', { table, date: formatDate(day, language) });
  return <p className="hint">{text}</p>;
}

function Issues({ fetch: { state, issues } }: { readonly fetch: Fetch }): ReactElement | null {
  const words = useWorkTexts();
  if (state === 'failed')
    return issues.length > 0 ? <FetchIssues issues={issues} /> : <p>{words('statbank.failedUnknown')}</p>;
  if (issues.length === 0) return null;
  return (
    <details className="legend">
      <summary>{words('statbank.issues', { n: issues.length })}</summary>
      <FetchIssues issues={issues} />
    </details>
  );
}

function Again({ fetch: { table, years, area }, mayBegin }: FetchCardProps): ReactElement {
  const words = useWorkTexts();
  const { run, isPending, error } = useBeginFetch();
  const order = { table, ...(years.length > 0 && { years }), ...(area !== '' && { area }) };
  return (
    <>
      <ProblemNotice error={error} />
      <div className="actions">
        <button type="button" className="button" disabled={!mayBegin || isPending} onClick={() => run(order)}>
          {isPending ? words('statbank.asking') : words('statbank.again', { table })}
        </button>
      </div>
    </>
  );
}

/** Card of a fetch — how it ended, whose figures they are, what the check found, and what to do next. */
export function FetchCard({ fetch, mayBegin }: FetchCardProps): ReactElement {
  const words = useWorkTexts();
  return (
    <li className="card fetch-card">
      <h3>{tableName(fetch.table, words)}</h3>
      <Outcome fetch={fetch} />
      <Issues fetch={fetch} />
      {fetch.result === 'stored' && (
        <p>
          <PageLink to="/udgivelser">{words('statbank.toPublications')}</PageLink>
        </p>
      )}
      {fetch.state === 'failed' && <Again fetch={fetch} mayBegin={mayBegin} />}
      {fetch.state === 'done' && <Source fetch={fetch} />}
      <Asked fetch={fetch} />
    </li>
  );
}
