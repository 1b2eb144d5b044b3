import { useState } from 'react';
import type { ReactElement } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { ConfirmButton } from '../../components/confirm-dialog/confirm-button.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { freshKey } from '../../lib/fresh-key.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import type { ScenarioItem } from '../../lib/scenario-answers.ts';
import { send } from '../../lib/send.ts';
import { Downloads } from './downloads.tsx';
import { ShareScenario } from './share-scenario.tsx';
import { startRun } from './start-run.ts';
import type { ScenarioWords } from './use-scenario-words.ts';

/** What can be done with a scenario. */
export interface ScenarioActionsProps {
  readonly item: ScenarioItem;
  readonly words: ScenarioWords;
  readonly maker: boolean;
  /** Names of the tables of its result; none before it is calculated. */
  readonly tables: readonly string[];
}

function useCopy({ item, words }: ScenarioActionsProps) {
  const client = useQueryClient();
  const router = useRouter();
  const [key, setKey] = useState(freshKey);
  return useChange({
    make: async () => {
      const name = words.texts('scenario.copyName', { name: item.document.name }).slice(0, 120);
      const made = await send<ScenarioItem>({
        method: 'POST',
        path: `/scenarios/${item.id}/copies`,
        body: { name },
        key,
      });
      await startRun(client, made.id).catch(() => undefined);
      return made;
    },
    onDone: ({ id }) => {
      setKey(freshKey());
      void router.navigate({ to: '/scenarier/$scenarie' as '/', params: { scenarie: id } as never });
    },
  });
}

function Decide({ item, words }: ScenarioActionsProps): ReactElement {
  const { texts } = words;
  const { run, isPending, error } = useChange({
    make: () =>
      send({
        method: 'PATCH',
        path: `/scenarios/${item.id}`,
        version: item.version,
        body: { status: 'decided' },
      }),
  });
  return (
    <>
      <ConfirmButton
        label={texts('scenario.decide')}
        title={texts('scenario.decideTitle')}
        confirm={texts('scenario.decide')}
        disabled={isPending}
        onConfirm={() => run(undefined)}
      >
        <p>{texts('scenario.decideHelp')}</p>
      </ConfirmButton>
      <ProblemNotice error={error} />
    </>
  );
}

function Remove({ item, words }: ScenarioActionsProps): ReactElement {
  const { texts } = words;
  const router = useRouter();
  const { run, isPending, error } = useChange({
    make: () => send({ method: 'DELETE', path: `/scenarios/${item.id}`, version: item.version }),
    onDone: () => void router.navigate({ to: '/scenarier' as '/' }),
  });
  return (
    <>
      <ConfirmButton
        label={texts('scenario.delete')}
        title={texts('scenario.deleteTitle')}
        confirm={texts('scenario.delete')}
        disabled={isPending}
        onConfirm={() => run(undefined)}
      >
        <p>{texts('scenario.deleteHelp', { name: item.document.name })}</p>
      </ConfirmButton>
      <ProblemNotice error={error} />
    </>
  );
}

function MakersActions(props: ScenarioActionsProps): ReactElement {
  const { item, words } = props;
  const { texts } = words;
  const copy = useCopy(props);
  return (
    <>
      <div className="actions">
        {item.mayChange && (
          <PageLink to="/scenarier/$scenarie/ret" params={{ scenarie: item.id }} className="button primary">
            {texts('scenario.edit')}
          </PageLink>
        )}
        <button
          type="button"
          className="button"
          disabled={copy.isPending}
          onClick={() => copy.run(undefined)}
        >
          {texts('scenario.copy')}
        </button>
        {item.mayDecide && <Decide {...props} />}
        {item.mayChange && <Remove {...props} />}
      </div>
      <ProblemNotice error={copy.error} />
      {item.status === 'decided' && <p className="hint">{texts('scenario.decidedNote')}</p>}
      {item.mayChange && <ShareScenario key={item.version} item={item} words={words} />}
    </>
  );
}

/** Actions — what anybody may take away, and what those who make scenarios may do. */
export function ScenarioActions(props: ScenarioActionsProps): ReactElement {
  const { item, words, maker } = props;
  return (
    <div className="stack">
      {maker && <MakersActions {...props} />}
      <Downloads {...props} />
      <p>
        <PageLink to="/scenarier" search={{ sc: [item.id], slags: item.document.kind }}>
          {words.texts('scenario.compareWith')}
        </PageLink>
      </p>
    </div>
  );
}
