import { useState } from 'react';
import type { ReactElement } from 'react';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Section } from '../../components/page/section.tsx';
import { WorkPage } from '../../components/work-page/work-page.tsx';
import type { Schema } from '../../lib/api.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { FetchCard } from './fetch-card.tsx';
import { FetchForm } from './fetch-form.tsx';
import { RunningFetch } from './running-fetch.tsx';
import { tableName } from './table-name.ts';
import { useFetches } from './use-fetches.ts';

type Fetch = Schema<'FetchItem'>;

/** The fetch that was seen running and has ended since; said aloud, as nothing else on the page moves focus to it. */
function useEnded(fetches: readonly Fetch[]): Fetch | undefined {
  const [id, setId] = useState<string>();
  const running = fetches.find(({ state }) => state === 'running');
  if (running && running.id !== id) setId(running.id);
  return running ? undefined : fetches.find((each) => each.id === id);
}

function EndedStatus({ fetches }: { readonly fetches: readonly Fetch[] }): ReactElement {
  const words = useWorkTexts();
  const ended = useEnded(fetches);
  const outcome =
    ended &&
    (ended.result === undefined
      ? words('statbank.failed')
      : words(`statbank.result.${ended.result}`, { rows: ended.rows }));
  return (
    <p role="status" className="visually-hidden">
      {ended && `${tableName(ended.table, words)}: ${outcome}`}
    </p>
  );
}

function Content({ tables, fetches }: Schema<'FetchList'>): ReactElement {
  const words = useWorkTexts();
  const running = fetches.find(({ state }) => state === 'running');
  const ended = fetches.filter(({ state }) => state !== 'running');
  return (
    <>
      <Section title={words('statbank.new')}>
        {running && <RunningFetch fetch={running} />}
        <FetchForm tables={tables} running={running !== undefined} />
      </Section>
      <Section title={words('statbank.fetches')}>
        <EndedStatus fetches={fetches} />
        {ended.length > 0 ? (
          <ul className="fetch-list">
            {ended.map((fetch) => (
              <FetchCard key={fetch.id} fetch={fetch} mayBegin={!running} />
            ))}
          </ul>
        ) : (
          <div className="empty-state">
            <p className="empty-what">{words('statbank.none')}</p>
            <p>{words('statbank.noneHelp')}</p>
          </div>
        )}
      </Section>
    </>
  );
}

function Fetches(): ReactElement {
  const words = useWorkTexts();
  const query = useFetches();
  return (
    <>
      <p>
        <PageLink to="/udgivelser">{words('publications.title')}</PageLink>
      </p>
      <p>{words('statbank.licence')}</p>
      <AnswerState query={query} height="page">
        {(answer) => <Content {...answer} />}
      </AnswerState>
    </>
  );
}

/** Tal fra Statistikbanken — fetching a table, how far it has come, and what came of earlier ones. */
export function StatbankPage(): ReactElement {
  const words = useWorkTexts();
  return (
    <WorkPage title={words('statbank.title')} lead={words('statbank.lead')} roles={['secretariat']}>
      {() => <Fetches />}
    </WorkPage>
  );
}
