import type { ReactElement } from 'react';
import { LoadError } from '../../components/empty-state/load-error.tsx';
import { Loading } from '../../components/empty-state/loading.tsx';
import { Section } from '../../components/page/section.tsx';
import { SelectField } from '../../components/select-field/select-field.tsx';
import { WorkPage } from '../../components/work-page/work-page.tsx';
import type { Schema } from '../../lib/api.ts';
import { useRounds, useRoundStatus } from '../../lib/queries/use-rounds.ts';
import { municipalitiesOf } from '../../lib/queries/use-session.ts';
import type { Session } from '../../lib/queries/use-session.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { currentRound } from './current-round.ts';
import { FormCard } from './form-card.tsx';
import { RoundHead } from './round-head.tsx';
import { useReportNames } from './use-report-names.ts';
import { WaitingList } from './waiting-list.tsx';
import { WebForm } from './web-form/web-form.tsx';

type Round = Schema<'RoundItem'>;

interface ChecklistProps {
  readonly session: Session;
  readonly round: Round;
  readonly municipality: string;
}

function NotInRound({ round, municipality }: ChecklistProps): ReactElement {
  const texts = useWorkTexts();
  const names = useReportNames(municipality);
  return (
    <div className="empty-state">
      <p className="empty-what">
        {texts('reporting.notIn', { municipality: names.municipality(municipality), round: round.label })}
      </p>
      <p>{texts('reporting.notInHelp')}</p>
    </div>
  );
}

function Checklist(props: ChecklistProps): ReactElement {
  const { session, round, municipality } = props;
  const texts = useWorkTexts();
  const names = useReportNames(municipality);
  const [{ skema }] = useSearchState();
  const { data, error, refetch } = useRoundStatus(round.id);
  if (!data && error) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading height="page" />;
  const forms = data.forms.filter((form) => form.municipality === municipality);
  if (forms.length === 0) return <NotInRound {...props} />;
  const reports = municipalitiesOf(session, ['reporter']).includes(municipality);
  const approves = municipalitiesOf(session, ['approver']).includes(municipality);
  const filled = forms.find(({ kind }) => kind === skema);
  if (filled && reports) return <WebForm round={data.round} form={filled} />;
  return (
    <>
      <RoundHead round={data.round} forms={forms} />
      {approves && <WaitingList forms={forms} />}
      <Section title={texts('reporting.forms', { municipality: names.municipality(municipality) })}>
        <ul className="form-list">
          {forms.map((form) => (
            <FormCard key={form.kind} round={data.round} form={form} reports={reports} />
          ))}
        </ul>
      </Section>
    </>
  );
}

interface ChoiceProps {
  readonly rounds: readonly Round[];
  readonly round: Round;
  readonly own: readonly string[];
  readonly municipality: string;
}

/** Which round, and which municipality, where there are several; nothing to choose is not asked about. */
function Choice({ rounds, round, own, municipality }: ChoiceProps): ReactElement | null {
  const texts = useWorkTexts();
  const names = useReportNames(municipality);
  const [, change] = useSearchState();
  if (rounds.length < 2 && own.length < 2) return null;
  return (
    <div className="actions">
      {own.length > 1 && (
        <SelectField
          label={texts('reporting.municipality')}
          value={municipality}
          options={own.map((value) => ({ value, label: names.municipality(value) }))}
          onChange={(ik) => change({ ik, skema: undefined })}
        />
      )}
      {rounds.length > 1 && (
        <SelectField
          label={texts('reporting.round')}
          value={round.id}
          options={rounds.map(({ id, label }) => ({ value: id, label }))}
          onChange={(runde) => change({ runde, skema: undefined })}
        />
      )}
    </div>
  );
}

function Reporting({ session }: { readonly session: Session }): ReactElement {
  const texts = useWorkTexts();
  const [{ ik, runde, skema }] = useSearchState();
  const { data, error, refetch } = useRounds();
  if (!data && error) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading height="page" />;
  const own = municipalitiesOf(session, ['reporter', 'approver']);
  const municipality = own.find((code) => code === ik) ?? own[0] ?? '';
  const round = currentRound(data.rounds, runde);
  if (!round)
    return (
      <div className="empty-state">
        <p className="empty-what">{texts('reporting.noRound')}</p>
        <p>{texts('reporting.noRoundHelp')}</p>
      </div>
    );
  return (
    <>
      {skema === undefined && (
        <Choice rounds={data.rounds} round={round} own={own} municipality={municipality} />
      )}
      <Checklist session={session} round={round} municipality={municipality} />
    </>
  );
}

/** `/indberetning` — what is missing from one's municipality and by when, and the ways to deliver it. */
export function ReportingPage(): ReactElement {
  const texts = useWorkTexts();
  return (
    <WorkPage
      title={texts('reporting.title')}
      lead={texts('reporting.lead')}
      roles={['reporter', 'approver']}
    >
      {(session) => <Reporting session={session} />}
    </WorkPage>
  );
}
