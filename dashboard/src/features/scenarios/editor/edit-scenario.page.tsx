import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useParams, useRouter } from '@tanstack/react-router';
import { scenariosTexts } from '@tilbudsvifte/locale/screens/scenarios';
import { ConflictNotice } from '../../../components/conflict-notice/conflict-notice.tsx';
import { AnswerState } from '../../../components/empty-state/answer-state.tsx';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { ProblemNotice } from '../../../components/problem-notice/problem-notice.tsx';
import { WorkPage } from '../../../components/work-page/work-page.tsx';
import { codeOf } from '../../../lib/api-problem.ts';
import { useChange } from '../../../lib/queries/use-change.ts';
import { useLevers, useScenario } from '../../../lib/queries/use-scenarios.ts';
import type { LeversAnswer, ScenarioDocument, ScenarioItem } from '../../../lib/scenario-answers.ts';
import { send } from '../../../lib/send.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { makerRoles } from '../scenario-maker.ts';
import { startRun } from '../start-run.ts';
import { useScenarioWords } from '../use-scenario-words.ts';
import type { ScenarioWords } from '../use-scenario-words.ts';
import { documentDifferences } from './document-differences.ts';
import { ScenarioEditor } from './scenario-editor.tsx';
import type { SaveHandlers } from './scenario-editor.tsx';

interface Sent {
  readonly document: ScenarioDocument;
  readonly version: number;
  readonly handlers: SaveHandlers;
}

interface EditProps {
  readonly item: ScenarioItem;
  readonly levers: LeversAnswer;
  readonly words: ScenarioWords;
  /** Begins the form again with what holds now. */
  readonly onStartOver: () => void;
}

/** Saves over the version that was opened; the last try is kept, so that a conflict can be settled. */
function useSaveOver(id: string) {
  const client = useQueryClient();
  const router = useRouter();
  const [last, setLast] = useState<Sent>();
  const { run, isPending, error, reset } = useChange({
    make: async ({ document, version, handlers }: Sent) => {
      try {
        const path = `/scenarios/${id}`;
        const item = await send<ScenarioItem>({ method: 'PATCH', path, version, body: { document } });
        await startRun(client, id).catch(() => undefined);
        return item;
      } catch (failure) {
        if (failure instanceof Error) handlers.onRefused(failure);
        throw failure;
      }
    },
    onDone: (_item, { handlers }) => {
      handlers.onSaved();
      const params = { scenarie: id };
      void router.navigate({ to: '/scenarier/$scenarie' as '/', params: params as never });
    },
  });
  const save = (sent: Sent): void => {
    setLast(sent);
    run(sent);
  };
  return { save, last, isPending, error, reset };
}

function Edit({ item, levers, words, onStartOver }: EditProps): ReactElement {
  const { texts } = words;
  // What others save meanwhile must not take the form from under the hands of who is typing.
  const [opened] = useState(item);
  const start = useMemo(() => ({ document: opened.document, levers, words }), [opened, levers, words]);
  const { save, last, isPending, error } = useSaveOver(item.id);
  const conflict = codeOf(error) === 'changed-since' && last;
  const notice = conflict ? (
    <ConflictNotice
      lead={texts('editor.changedSince')}
      differences={documentDifferences(item.document, last.document, {
        kind: levers.kind,
        words,
        levers: levers.levers,
      })}
      onKeepMine={() => save({ ...last, version: item.version })}
      onTakeTheirs={onStartOver}
    />
  ) : (
    <ProblemNotice error={error} />
  );
  return (
    <ScenarioEditor
      start={start}
      saving={{
        isPending,
        save: (document, handlers) => save({ document, handlers, version: opened.version }),
      }}
      notice={notice}
    >
      <PageLink to="/scenarier/$scenarie" params={{ scenarie: item.id }} className="button">
        {texts('editor.giveUp')}
      </PageLink>
    </ScenarioEditor>
  );
}

/** The form once the scenario is there, for those who may change it. */
export function EditLoaded({
  item,
  words,
}: {
  readonly item: ScenarioItem;
  readonly words: ScenarioWords;
}): ReactElement {
  const { kind, area, edition } = item.document;
  const query = useLevers({ kind, area, edition });
  const [round, setRound] = useState(0);
  if (!item.mayChange)
    return (
      <div className="empty-state">
        <p className="empty-what">
          {words.texts(item.status === 'decided' ? 'editor.decided' : 'editor.mayNot')}
        </p>
        <PageLink to="/scenarier/$scenarie" params={{ scenarie: item.id }}>
          {item.document.name}
        </PageLink>
      </div>
    );
  return (
    <AnswerState query={query} height="page">
      {(levers) => (
        <Edit
          key={round}
          item={item}
          levers={levers}
          words={words}
          onStartOver={() => setRound((n) => n + 1)}
        />
      )}
    </AnswerState>
  );
}

/** Ret scenariet — the form with what the scenario says now. */
export function EditScenarioPage(): ReactElement {
  const texts = useTextsOf(scenariosTexts);
  const { scenarie = '' }: { scenarie?: string } = useParams({ strict: false });
  const words = useScenarioWords();
  const query = useScenario(scenarie);
  const name = query.data?.document.name;
  return (
    <WorkPage
      title={name === undefined ? texts('scenarios.one') : texts('editor.edit', { name })}
      roles={makerRoles}
    >
      {() => (
        <AnswerState query={{ ...query, data: words && query.data }} height="page">
          {(item) => (words ? <EditLoaded item={item} words={words} /> : null)}
        </AnswerState>
      )}
    </WorkPage>
  );
}
