import type { ReactElement } from 'react';
import { figureWord } from '@tilbudsvifte/locale';
import {
  differenceInWords,
  figureInWords,
  outcomeInWords,
  unitInWords,
  whenInWords,
} from '@tilbudsvifte/locale/screens/scenarios';
import { Notices } from '../../../components/notices/notices.tsx';
import { ProblemNotice } from '../../../components/problem-notice/problem-notice.tsx';
import { codeOf } from '../../../lib/api-problem.ts';
import type { ScenarioAnswer, ScenarioOutcome } from '../../../lib/scenario-answers.ts';
import { rowKind } from '../outcome-rows.ts';
import type { ScenarioWords } from '../use-scenario-words.ts';
import { useAnnounced } from './use-announced.ts';
import type { Preview } from './use-preview.ts';

/** The result beside the form. */
export interface LivePanelProps {
  readonly preview: Preview;
  readonly words: ScenarioWords;
  /** The fields do not make a document that can be calculated. */
  readonly halted: boolean;
  /** Every change as a sentence. */
  readonly said: readonly string[];
  /** Frame assumptions that differ from the starting point, as sentences. */
  readonly saidFrame: readonly string[];
}

function announcement(answer: ScenarioAnswer | undefined, { texts, language }: ScenarioWords): string {
  const [first] = answer?.outcomes ?? [];
  if (!answer || !first) return '';
  return texts('editor.announce', {
    outcome: outcomeInWords(answer.kind, first.outcome, language),
    scenario: figureInWords(first.scenario, first.unit, language),
    difference: differenceInWords(first.difference, first.unit, language),
  });
}

function OutcomeRow({
  row,
  kind,
  words,
}: {
  readonly row: ScenarioOutcome;
  readonly kind: string;
  readonly words: ScenarioWords;
}): ReactElement {
  const { language } = words;
  const { outcome, unit, year, base, scenario, difference } = row;
  const written = rowKind(unit, [base, scenario]);
  // In a narrow column the unit may go to the next line.
  const told = differenceInWords(difference, unit, language).replaceAll('\u00a0', ' ');
  return (
    <tr>
      <th scope="row">
        {outcomeInWords(kind, outcome, language)}{' '}
        <span className="hint">{`${whenInWords(year, language)}, ${unitInWords(unit, language)}`}</span>
      </th>
      <td className="number">{figureWord(base, written, language)}</td>
      <td className="number">{figureWord(scenario, written, language)}</td>
      <td className="number live-difference">{told}</td>
    </tr>
  );
}

interface LiveTableProps {
  readonly answer: ScenarioAnswer;
  readonly words: ScenarioWords;
}

function LiveTable({ answer, words }: LiveTableProps): ReactElement {
  const { texts } = words;
  return (
    <div className="table-region" role="region" tabIndex={0} aria-label={texts('editor.result')}>
      <table className="data-table live-table">
        <caption className="visually-hidden">{texts('editor.result')}</caption>
        <thead>
          <tr>
            <th scope="col">{texts('scenario.outcome')}</th>
            <th scope="col" className="number">
              {texts('scenario.base')}
            </th>
            <th scope="col" className="number">
              {texts('scenario.scenario')}
            </th>
            <th scope="col" className="number">
              {texts('scenario.difference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {answer.outcomes.map((row) => (
            <OutcomeRow key={`${row.outcome} ${row.year}`} row={row} kind={answer.kind} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Said({
  title,
  said,
}: {
  readonly title: string;
  readonly said: readonly string[];
}): ReactElement | null {
  if (said.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ol className="said-list">
        {said.map((sentence, i) => (
          <li key={`${i} ${sentence}`}>{sentence}</li>
        ))}
      </ol>
    </>
  );
}

/** What must be known of the figures; folded away, for it is the same for every try. */
function Reservations({ answer, words }: LiveTableProps): ReactElement | null {
  const { notices } = answer;
  const shown = notices.filter(({ code }) => code !== 'synthetic');
  if (shown.length === 0) return null;
  return (
    <details>
      <summary>{words.texts('editor.reservations', { n: shown.length })}</summary>
      <Notices notices={shown} />
    </details>
  );
}

/** Live panel — what the scenario gives against the base while it is typed, and every change in words. */
export function LivePanel({ preview, words, halted, said, saidFrame }: LivePanelProps): ReactElement {
  const { texts } = words;
  const { answer, error, isPending } = preview;
  const older = halted && answer !== undefined;
  const announced = useAnnounced(isPending || halted ? '' : announcement(answer, words));
  const fieldsAreWrong = codeOf(error) === 'document-refused' || codeOf(error) === 'validation';
  return (
    <aside className="live-panel" aria-labelledby="live-heading">
      <h2 id="live-heading">{texts('editor.result')}</h2>
      {answer && (
        <div className={older || error ? 'live-older' : undefined} aria-busy={isPending}>
          <LiveTable answer={answer} words={words} />
        </div>
      )}
      {halted || fieldsAreWrong ? (
        <p className="hint">
          {`${texts('editor.resultHalts')} ${answer ? texts('editor.resultOlder') : ''}`.trim()}
        </p>
      ) : (
        <>
          <ProblemNotice error={error} />
          <p className="hint">{texts(answer ? 'editor.resultQuick' : 'editor.resultWait')}</p>
        </>
      )}
      <Said title={texts('editor.said')} said={said} />
      <Said title={texts('editor.saidFrame')} said={saidFrame} />
      {answer && <Reservations answer={answer} words={words} />}
      <p className="visually-hidden" role="status">
        {announced}
      </p>
    </aside>
  );
}
