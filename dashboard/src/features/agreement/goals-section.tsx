import { useId } from 'react';
import type { ReactElement } from 'react';
import { sourceLine } from '@tilbudsvifte/locale';
import {
  agreementTexts,
  goalsHeadline,
  goalTargetText,
  goalValueText,
} from '@tilbudsvifte/locale/screens/agreement';
import { indicatorTexts } from '@tilbudsvifte/locale/screens/indicators';
import { Section } from '../../components/page/section.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { StateSign } from '../../components/state-sign/state-sign.tsx';
import type { SignName } from '../../components/state-sign/state-sign.tsx';
import type { Schema } from '../../lib/api.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { GoalBar } from './goal-bar.tsx';

type Goal = Schema<'GoalItem'>;
type Agreement = Schema<'AgreementDetail'>;

const signs: Record<Goal['status'], SignName> = {
  'on-track': 'check',
  'off-track': 'cross',
  undecidable: 'half',
};

function Value({ at, goal }: { readonly at: Schema<'GoalValue'> | null; readonly goal: Goal }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const language = useLanguage();
  if (at === null) return <td>{texts('agreement.empty')}</td>;
  return <td>{goalValueText(at, goal, language)}</td>;
}

function Row({ goal }: { readonly goal: Goal }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const measures = useTextsOf(indicatorTexts);
  const language = useLanguage();
  const { title, indicator, latest, previous, status } = goal;
  return (
    <tr>
      <th scope="row">
        {title}
        <span className="hint goal-measure">
          <PageLink to="/indikator/$id" params={{ id: indicator }}>
            {measures(`measure.${indicator}`)}
          </PageLink>{' '}
          ({measures(`measure.${indicator}.unit`)})
        </span>
      </th>
      <td>{goalTargetText(goal, language)}</td>
      <Value at={previous} goal={goal} />
      <Value at={latest} goal={goal} />
      <td aria-hidden="true" className="goal-plot">
        <GoalBar goal={goal} />
      </td>
      <td>
        <span className={`form-state goal-${status}`}>
          <StateSign name={signs[status]} />
          {texts(`agreement.goal.status.${status}`)}
        </span>
      </td>
    </tr>
  );
}

/** Goals as bullet rows: target, figures of two years, and a status in words. */
export function GoalTable({ goals }: { readonly goals: readonly Goal[] }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const id = useId();
  return (
    <div className="table-region" role="region" tabIndex={0} aria-labelledby={id}>
      <table className="data-table goal-table">
        <caption id={id}>{texts('agreement.goals.caption', { n: goals.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{texts('agreement.goal')}</th>
            <th scope="col">{texts('agreement.goal.target')}</th>
            <th scope="col">{texts('agreement.goal.previous')}</th>
            <th scope="col">{texts('agreement.goal.latest')}</th>
            <td aria-hidden="true" />
            <th scope="col">{texts('agreement.goal.status')}</th>
          </tr>
        </thead>
        <tbody>
          {goals.map((goal) => (
            <Row key={goal.id} goal={goal} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Lever vi op til målene? — bullet rows: target, figures, and a status once there are two of them. */
export function GoalsSection({ agreement }: { readonly agreement: Agreement }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const language = useLanguage();
  const everybodys = useTexts();
  const { goals, label, synthetic, edition, goalsBasis } = agreement;
  const countOf = (status: Goal['status']): number => goals.filter((goal) => goal.status === status).length;
  if (goals.length === 0)
    return (
      <Section title={texts('agreement.goals')}>
        <p>{texts('agreement.goals.none')}</p>
      </Section>
    );
  const view = { agreement: label, goals: goals.length, onTrack: countOf('on-track'), synthetic };
  return (
    <Section title={texts('agreement.goals')}>
      <p>{goalsHeadline({ ...view, undecided: countOf('undecidable') }, language).headline}</p>
      <GoalTable goals={goals} />
      <p className="hint">
        {texts('agreement.goal.bar')} {texts('agreement.goals.method')}{' '}
        {edition && texts('agreement.goals.edition', { edition: edition.label })}
      </p>
      {goalsBasis && <p className="figure-source">{sourceLine(goalsBasis, everybodys)}</p>}
    </Section>
  );
}
