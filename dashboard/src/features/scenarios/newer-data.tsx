import { useState } from 'react';
import type { ReactElement } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { differenceInWords, figureInWords, outcomeInWords } from '@tilbudsvifte/locale/screens/scenarios';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { freshKey } from '../../lib/fresh-key.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import type {
  NamedEdition,
  ScenarioAnswer,
  ScenarioItem,
  ScenarioOutcome,
} from '../../lib/scenario-answers.ts';
import { send } from '../../lib/send.ts';
import { outcomeKey } from './outcome-rows.ts';
import { startRun } from './start-run.ts';
import type { ScenarioWords } from './use-scenario-words.ts';

/** A scenario whose data has been overtaken. */
export interface NewerDataProps {
  readonly item: ScenarioItem;
  readonly newest: NamedEdition;
  readonly result: ScenarioAnswer | undefined;
  readonly words: ScenarioWords;
  /** Whether the reader makes scenarios, and so may calculate. */
  readonly maker: boolean;
}

/** Makes a copy on the newest figures, begins its calculation and goes to it. */
function useSaveNewer({ item, newest, words }: NewerDataProps) {
  const client = useQueryClient();
  const router = useRouter();
  const [key] = useState(freshKey);
  const name = words
    .texts('scenario.newerName', { name: item.document.name, edition: newest.label })
    .slice(0, 120);
  return useChange({
    make: async () => {
      const path = `/scenarios/${item.id}/copies`;
      const made = await send<ScenarioItem>({
        method: 'POST',
        path,
        body: { name, edition: newest.id },
        key,
      });
      await startRun(client, made.id).catch(() => undefined);
      return made;
    },
    onDone: ({ id }) => {
      const params = { scenarie: id } as never;
      void router.navigate({ to: '/scenarier/$scenarie' as '/', params });
    },
  });
}

interface BesideProps extends NewerDataProps {
  readonly fresh: ScenarioAnswer;
}

function Cells({
  row,
  words,
}: {
  readonly row: ScenarioOutcome | undefined;
  readonly words: ScenarioWords;
}): ReactElement {
  const { language } = words;
  if (!row) return <td colSpan={2}>–</td>;
  return (
    <>
      <td className="number">{figureInWords(row.scenario, row.unit, language)}</td>
      <td className="number">{differenceInWords(row.difference, row.unit, language)}</td>
    </>
  );
}

function Beside({ item, newest, result, words, fresh }: BesideProps): ReactElement {
  const { texts, language } = words;
  const title = texts('scenario.recomputed');
  const heads = [item.edition.label, newest.label].map((edition) => texts('scenario.onOld', { edition }));
  return (
    <div className="table-region" role="region" tabIndex={0} aria-label={title}>
      <table className="data-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {texts('scenario.outcome')}
            </th>
            {heads.map((head) => (
              <th key={head} scope="colgroup" colSpan={2}>
                {head}
              </th>
            ))}
          </tr>
          <tr>
            {heads.flatMap((head) =>
              (['scenario', 'difference'] as const).map((part) => (
                <th key={`${head} ${part}`} scope="col" className="number">
                  {texts(`scenario.${part}`)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {fresh.outcomes.map((row) => (
            <tr key={outcomeKey(row)}>
              <th scope="row">{outcomeInWords(fresh.kind, row.outcome, language)}</th>
              <Cells
                row={result?.outcomes.find((old) => outcomeKey(old) === outcomeKey(row))}
                words={words}
              />
              <Cells row={row} words={words} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Newer data — says that there is some, calculates the same assumptions on it beside the old result, and saves that as a scenario of its own. */
export function NewerData(props: NewerDataProps): ReactElement {
  const { item, newest, words, maker } = props;
  const { texts } = words;
  const [fresh, setFresh] = useState<ScenarioAnswer>();
  const document = { ...item.document, edition: newest.id };
  const { run, isPending, error } = useChange({
    make: () => send<ScenarioAnswer>({ method: 'POST', path: '/scenarios/previews', body: { document } }),
    stale: [],
    onDone: setFresh,
  });
  const saving = useSaveNewer(props);
  return (
    <div className="newer-data">
      <p className="notice">
        {texts('scenario.newer', { edition: item.edition.label, newest: newest.label })}
      </p>
      {maker && (
        <div className="actions">
          <button type="button" className="button" disabled={isPending} onClick={() => run(undefined)}>
            {texts(isPending ? 'editor.resultWait' : 'scenario.recompute')}
          </button>
        </div>
      )}
      <ProblemNotice error={error} />
      <div role="status">
        {fresh && <Beside {...props} fresh={fresh} />}
        {fresh && (
          <p className="hint">{`${texts('scenario.recomputedHelp')} ${texts('scenario.recomputedQuick')}`}</p>
        )}
      </div>
      {fresh && (
        <button
          type="button"
          className="button"
          disabled={saving.isPending}
          onClick={() => saving.run(undefined)}
        >
          {texts('scenario.saveNewer')}
        </button>
      )}
      <ProblemNotice error={saving.error} />
    </div>
  );
}
