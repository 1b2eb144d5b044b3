import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Section } from '../../components/page/section.tsx';
import { WorkPage } from '../../components/work-page/work-page.tsx';
import type { Schema } from '../../lib/api.ts';
import { workKey } from '../../lib/queries/use-work.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { EditionTable } from './edition-table.tsx';
import { NewEdition } from './new-edition.tsx';
import { PublicationOutcome } from './publication-outcome.tsx';
import { RunningPublication } from './running-publication.tsx';
import { editionsKey, useEditionList, usePublications } from './use-publications.ts';

type Publication = Schema<'PublicationItem'>;

/** The publication that runs, or that ended while the page was open. */
function useWatched(publications: readonly Publication[]): Publication | undefined {
  const [id, setId] = useState<string>();
  const running = publications.find(({ state }) => state === 'running');
  if (running && running.id !== id) setId(running.id);
  return running ?? publications.find((each) => each.id === id);
}

/** Once a publication has ended, the editions and the checklist are other ones. */
function useFreshAfter(ended: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!ended) return;
    void client.invalidateQueries({ queryKey: editionsKey });
    void client.invalidateQueries({ queryKey: [workKey, 'publications', 'preview'] });
  }, [client, ended]);
}

function Publishing({ publications }: { readonly publications: readonly Publication[] }): ReactElement {
  const watched = useWatched(publications);
  const ended = watched !== undefined && watched.state !== 'running';
  useFreshAfter(ended);
  const running = watched !== undefined && !ended;
  return (
    <>
      {running && <RunningPublication publication={watched} />}
      {ended && <PublicationOutcome publication={watched} />}
      {/* Hidden and not gone: what somebody is typing survives another's publication. */}
      <div className="section" hidden={running}>
        <NewEdition />
      </div>
    </>
  );
}

function Publications(): ReactElement {
  const texts = useWorkTexts();
  const publications = usePublications();
  return (
    <>
      <p>
        {texts('statbank.seeHelp')} <PageLink to="/statistikbanken">{texts('statbank.see')}</PageLink>
      </p>
      <Section title={texts('publications.new')}>
        <AnswerState query={publications} height="list">
          {(answer) => <Publishing publications={answer.publications} />}
        </AnswerState>
      </Section>
      <Section title={texts('publications.editions')}>
        <AnswerState query={useEditionList()} height="list">
          {({ editions }) => (
            <EditionTable editions={editions} publications={publications.data?.publications ?? []} />
          )}
        </AnswerState>
      </Section>
    </>
  );
}

/** Udgivelser — publishing an edition, and the editions there are. */
export function PublicationsPage(): ReactElement {
  const texts = useWorkTexts();
  return (
    <WorkPage title={texts('publications.title')} lead={texts('publications.lead')} roles={['secretariat']}>
      {() => <Publications />}
    </WorkPage>
  );
}
