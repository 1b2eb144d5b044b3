import type { ReactElement } from 'react';
import { cooperationTexts } from '@tilbudsvifte/locale/screens/cooperation';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { EmptyState } from '../../components/empty-state/empty-state.tsx';
import { Notices } from '../../components/notices/notices.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Page } from '../../components/page/page.tsx';
import { Section } from '../../components/page/section.tsx';
import type { CodeNames } from '../../lib/code-names.ts';
import { useAnalysis } from '../../lib/queries/use-analysis.ts';
import type { Asked } from '../../lib/queries/use-answer.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { useCodeNames } from '../../lib/use-code-names.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { clusterWords } from './to-cluster-figure.ts';
import { toCooperationFigure } from './to-cooperation-figure.ts';
import { ClusterCard, GroupsCard, MassCard, SizeCard } from './cooperation-cards.tsx';
import type { CooperationAnswer } from './cooperation-view.ts';

// The figures count what is withheld, draw the intervals and say that places are shared.
const inFigures = ['coverage-partial', 'withheld-cells', 'shared-places-split', 'withheld-as-interval'];

/** What the page asks the API, whatever its rows are about. */
function useQuestion() {
  const [{ p, bel, afv, klynger }] = useSearchState();
  const { areaCode } = useChoices();
  return {
    area: areaCode,
    year: p?.to,
    clusters: klynger,
    occupancy: bel === undefined ? undefined : bel / 100,
    refusal: afv === undefined ? undefined : afv / 100,
  };
}

/** A year nobody has reported for has no figures yet. */
function Published({
  answer,
  children,
}: {
  readonly answer: CooperationAnswer;
  readonly children: ReactElement;
}): ReactElement {
  const { coverage, period } = answer.basis;
  return coverage.reported > 0 ? (
    children
  ) : (
    <EmptyState reason={{ kind: 'not-published', period: period.to }} />
  );
}

function ClusterSection({ names }: { readonly names: CodeNames | undefined }): ReactElement {
  const texts = useTextsOf(cooperationTexts);
  const { targetGroup } = useChoices();
  const question = useQuestion();
  return (
    <Section title={texts('cooperation.clusterSection')}>
      {targetGroup ? (
        <Clusters question={{ ...question, by: 'cluster', targetGroup: targetGroup.code }} names={names} />
      ) : (
        <p className="hint">{texts('cooperation.chooseGroup')}</p>
      )}
    </Section>
  );
}

function Clusters({
  question,
  names,
}: {
  readonly question: Asked<'/api/analyses/cooperation'>;
  readonly names: CodeNames | undefined;
}): ReactElement {
  const query = useAnalysis('cooperation', question);
  return (
    <AnswerState query={{ ...query, data: names && query.data }}>
      {(answer) => (
        <Published answer={answer}>
          <>{names && <ClusterCard answer={answer} names={names} />}</>
        </Published>
      )}
    </AnswerState>
  );
}

function ForecastLink(): ReactElement {
  const texts = useTextsOf(cooperationTexts);
  return (
    <p>
      <PageLink to="/prognoser" className="action-link">
        {texts('cooperation.toForecasts')}
      </PageLink>
    </p>
  );
}

/** The sentence the page opens with; nothing before there is an answer with figures. */
function leadOf(
  answer: CooperationAnswer | undefined,
  names: CodeNames | undefined,
  group: string | undefined,
): string | undefined {
  if (!answer || !names || answer.basis.coverage.reported === 0) return undefined;
  const row = answer.figures.find(({ targetGroup }) => targetGroup === group);
  if (row) return clusterWords(answer, row, names).headline;
  return toCooperationFigure(answer, names).model.headline;
}

/** Samarbejde — what municipalities win by sharing their places: in all, by cluster, and why size matters. */
export function CooperationPage(): ReactElement {
  const texts = useTextsOf(cooperationTexts);
  const names = useCodeNames();
  const { targetGroup } = useChoices();
  const query = useAnalysis('cooperation', useQuestion());
  const lead = leadOf(query.data, names, targetGroup?.code) ?? texts('cooperation.question');
  return (
    <Page title={texts('cooperation.title')} lead={lead} context={{ targetGroup: true }}>
      <AnswerState query={{ ...query, data: names && query.data }} height="page">
        {(answer) => (
          <>
            {targetGroup && <ClusterSection names={names} />}
            <Section title={texts('cooperation.groupsSection')}>
              <Published answer={answer}>
                <>
                  <Notices notices={answer.notices.filter(({ code }) => !inFigures.includes(code))} />
                  {names && <GroupsCard answer={answer} names={names} />}
                </>
              </Published>
            </Section>
            {!targetGroup && <ClusterSection names={names} />}
            <ForecastLink />
            <Section title={texts('cooperation.sizeSection')}>
              {names && (
                <>
                  <SizeCard answer={answer} names={names} />
                  <MassCard answer={answer} names={names} />
                </>
              )}
            </Section>
          </>
        )}
      </AnswerState>
    </Page>
  );
}
