import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { scenariosTexts } from '@tilbudsvifte/locale/screens/scenarios';
import { AnswerState } from '../../../components/empty-state/answer-state.tsx';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { ProblemNotice } from '../../../components/problem-notice/problem-notice.tsx';
import { WorkPage } from '../../../components/work-page/work-page.tsx';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { freshKey } from '../../../lib/fresh-key.ts';
import { useChange } from '../../../lib/queries/use-change.ts';
import { useEdition } from '../../../lib/queries/use-edition.ts';
import { useLevers } from '../../../lib/queries/use-scenarios.ts';
import { scenarioKinds } from '../../../lib/scenario-answers.ts';
import type {
  LeversAnswer,
  ScenarioDocument,
  ScenarioItem,
  ScenarioKind,
} from '../../../lib/scenario-answers.ts';
import { send } from '../../../lib/send.ts';
import { useChoices } from '../../../lib/use-choices.ts';
import { useSearchState } from '../../../lib/use-search-state.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { makerRoles } from '../scenario-maker.ts';
import { startRun } from '../start-run.ts';
import { useScenarioWords } from '../use-scenario-words.ts';
import type { ScenarioWords } from '../use-scenario-words.ts';
import { keptAssumption } from './fresh-assumption.ts';
import { freshSeed } from './head-fields.tsx';
import { ScenarioEditor } from './scenario-editor.tsx';
import type { SaveHandlers } from './scenario-editor.tsx';

function ChooseKind(): ReactElement {
  const texts = useTextsOf(scenariosTexts);
  return (
    <ul className="scenario-kinds">
      {scenarioKinds.map((kind) => (
        <li key={kind}>
          <PageLink to="/scenarier/ny" search={{ slags: kind }} className="button">
            {texts(`scenarios.kind.${kind}`)}
          </PageLink>
          <span className="hint">{texts(`scenarios.kindAsks.${kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** A new scenario of a kind: its defaults, and nothing decided. */
export function emptyScenario(levers: LeversAnswer, words: ScenarioWords, seed: number): ScenarioDocument {
  const { kind, edition, area, horizonYear, methods, defaults } = levers;
  const frame = defaults.filter(
    ({ lever }) => levers.levers.find(({ key }) => key === lever)?.role === 'frame',
  );
  return {
    schema: 1,
    kind,
    name: '',
    question: '',
    edition,
    area,
    horizonYear,
    seed,
    methods,
    assumptions: frame.map((one) => keptAssumption(one, words)),
  };
}

interface Sent {
  readonly document: ScenarioDocument;
  readonly handlers: SaveHandlers;
}

/** Makes the scenario, begins its calculation and goes to its page. */
function useSaveNew() {
  const client = useQueryClient();
  const router = useRouter();
  const [key, setKey] = useState(freshKey);
  const { run, isPending, error } = useChange({
    make: async ({ document, handlers }: Sent) => {
      try {
        const item = await send<ScenarioItem>({
          method: 'POST',
          path: '/scenarios',
          body: { document },
          key,
        });
        // A result can be asked for again on the scenario's own page; the scenario itself is kept.
        await startRun(client, item.id).catch(() => undefined);
        return item;
      } catch (failure) {
        if (failure instanceof ApiProblem) setKey(freshKey());
        if (failure instanceof Error) handlers.onRefused(failure);
        throw failure;
      }
    },
    onDone: (item, { handlers }) => {
      handlers.onSaved();
      const params = { scenarie: item.id };
      void router.navigate({ to: '/scenarier/$scenarie' as '/', params: params as never });
    },
  });
  return {
    isPending,
    error,
    save: (document: ScenarioDocument, handlers: SaveHandlers) => run({ document, handlers }),
  };
}

function Form({
  levers,
  words,
}: {
  readonly levers: LeversAnswer;
  readonly words: ScenarioWords;
}): ReactElement {
  const [seed] = useState(freshSeed);
  const start = useMemo(
    () => ({ document: emptyScenario(levers, words, seed), levers, words }),
    [levers, words, seed],
  );
  const saving = useSaveNew();
  const { edition } = useEdition();
  return (
    <>
      {edition && <p className="hint">{words.texts('editor.edition', { edition: edition.label })}</p>}
      <ScenarioEditor start={start} saving={saving} notice={<ProblemNotice error={saving.error} />}>
        <PageLink to="/scenarier" className="button">
          {words.texts('editor.giveUp')}
        </PageLink>
      </ScenarioEditor>
    </>
  );
}

function FormOfKind({ kind }: { readonly kind: ScenarioKind }): ReactElement {
  const words = useScenarioWords();
  const { edition } = useEdition();
  const { areaCode } = useChoices();
  const query = useLevers({ kind, area: areaCode, edition: edition?.id ?? '' });
  return (
    <AnswerState query={{ ...query, data: words && query.data }} height="page">
      {(levers) =>
        words ? <Form key={`${kind} ${levers.edition} ${levers.area}`} levers={levers} words={words} /> : null
      }
    </AnswerState>
  );
}

/** Nyt scenarie — a kind is chosen, then its form filled in. */
export function NewScenarioPage(): ReactElement {
  const texts = useTextsOf(scenariosTexts);
  const [{ slags }] = useSearchState();
  const title =
    slags === undefined
      ? texts('scenarios.new')
      : texts('editor.new', { kind: texts(`scenarios.kind.${slags}`).toLowerCase() });
  return (
    <WorkPage
      title={title}
      lead={slags === undefined ? texts('editor.chooseKind') : texts(`scenarios.kindAsks.${slags}`)}
      roles={makerRoles}
    >
      {() => (slags === undefined ? <ChooseKind /> : <FormOfKind kind={slags} />)}
    </WorkPage>
  );
}
