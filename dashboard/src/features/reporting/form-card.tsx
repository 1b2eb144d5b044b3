import type { ReactElement } from 'react';
import { PageLink } from '../../components/page-link/page-link.tsx';
import type { Schema } from '../../lib/api.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { useDelivery } from './delivery/use-delivery.ts';
import { mayDeliver, stateWords } from './form-state.ts';
import { StateChip } from './state-chip.tsx';
import { Ways } from './ways/ways.tsx';

/** One form of the checklist. */
export interface FormCardProps {
  readonly round: Schema<'RoundItem'>;
  readonly form: Schema<'RoundForm'>;
  /** Whether the person reports for the municipality. */
  readonly reports: boolean;
}

function OpenLink({ form }: Pick<FormCardProps, 'form'>): ReactElement | null {
  const texts = useWorkTexts();
  const words = useTexts();
  if (form.deliveryId === undefined) return null;
  const turn = form.state === 'draft' || form.state === 'refused' || form.state === 'returned';
  return (
    <PageLink
      to="/indberetning/$delivery"
      params={{ delivery: form.deliveryId }}
      className={turn ? 'button primary' : 'button'}
    >
      {texts(stateWords(form.state).see)}
      <span className="visually-hidden">: {words(`kind.${form.kind}`)}</span>
    </PageLink>
  );
}

function ReturnComment({ delivery }: { readonly delivery: string }): ReactElement | null {
  const texts = useWorkTexts();
  const comment = useDelivery(delivery).data?.returnComment ?? '';
  if (comment === '') return null;
  return (
    <div className="notice returned">
      <p>{texts('delivery.returned')}:</p>
      <blockquote>{comment}</blockquote>
    </div>
  );
}

/** Form card — where a form stands, what to do next, and the ways to do it. */
export function FormCard({ round, form, reports }: FormCardProps): ReactElement {
  const texts = useWorkTexts();
  const words = useTexts();
  const delivers = reports && mayDeliver(form, round, new Date().toISOString());
  const ways = <Ways round={round} municipality={form.municipality} kind={form.kind} />;
  return (
    <li className="form-card">
      <div className="form-card-head">
        <h3>{words(`kind.${form.kind}`)}</h3>
        <StateChip state={form.state} />
        {form.late && <span className="state-chip bad">{texts('reporting.late')}</span>}
      </div>
      <p>{texts(stateWords(form.state).next)}</p>
      {form.state === 'returned' && form.deliveryId !== undefined && (
        <ReturnComment delivery={form.deliveryId} />
      )}
      <OpenLink form={form} />
      {delivers && form.state === 'accepted' && <p className="hint">{texts('reporting.againHelp')}</p>}
      {delivers && ways}
    </li>
  );
}
