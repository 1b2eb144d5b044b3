import { useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import { LineChart, useWidth } from '@tilbudsvifte/charts';
import { figureWord, formatDate } from '@tilbudsvifte/locale';
import { agreementTexts, evidenceTexts } from '@tilbudsvifte/locale/screens/agreement';
import { DataTable } from '../../../components/data-table/data-table.tsx';
import type { Schema } from '../../../lib/api.ts';
import { kindOf } from '../../../lib/indicator-words.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { useLanguage } from '../../../lib/use-texts.ts';
import { toGoalLine } from './to-goal-line.ts';

/** A goal that belongs with a decision. */
export interface GoalLineProps {
  readonly goal: Schema<'GoalItem'>;
  readonly decidedOn: string | null;
}

const widest = 720;

/** What has happened since: the goal's figures year by year with the day of the decision, and the same as a table. */
export function GoalLine({ goal, decidedOn }: GoalLineProps): ReactElement | null {
  const words = useTextsOf(evidenceTexts);
  const texts = useTextsOf(agreementTexts);
  const language = useLanguage();
  const box = useRef<HTMLElement>(null);
  const width = Math.min(widest, useWidth(box));
  const model = useMemo(
    () =>
      toGoalLine(goal, decidedOn, {
        language,
        target: texts('agreement.goal.target'),
        decided: words('decision.agreed'),
      }),
    [goal, decidedOn, language, texts, words],
  );
  if (!model) return null;
  const name =
    decidedOn === null
      ? goal.title
      : words('decision.lineOf', { title: goal.title, date: formatDate(decidedOn, language) });
  return (
    <figure ref={box} className="goal-line">
      <figcaption>{name}</figcaption>
      {width > 0 && (
        <LineChart
          {...model}
          name={name}
          width={width}
          describe={({ series, period, point }) => {
            const value = figureWord(point.figure, kindOf(goal), language);
            return `${series.label ?? period.label}: ${value}`;
          }}
        />
      )}
      <details>
        <summary>{words('decision.asTable')}</summary>
        <DataTable
          caption={name}
          columns={[
            { key: 'year', label: words('decision.year'), kind: 'year' },
            { key: 'value', label: words('decision.value'), kind: kindOf(goal), interval: true },
          ]}
          rows={goal.values.map(({ year, value }) => ({ key: String(year), cells: [year, value] }))}
        />
      </details>
    </figure>
  );
}
