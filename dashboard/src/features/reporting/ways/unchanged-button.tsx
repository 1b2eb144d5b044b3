import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '@tilbudsvifte/locale';
import type { WorkTexts } from '@tilbudsvifte/locale/work';
import { Modal } from '../../../components/confirm-dialog/modal.tsx';
import { LoadError } from '../../../components/empty-state/load-error.tsx';
import { Loading } from '../../../components/empty-state/loading.tsx';
import { ProblemNotice } from '../../../components/problem-notice/problem-notice.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useLanguage, useTexts } from '../../../lib/use-texts.ts';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import { columnWords } from '../column-names.ts';
import { useBeginDelivery } from '../use-begin-delivery.ts';
import { exactNumber } from '../exact-number.ts';
import { columnAmounts } from './column-amounts.ts';
import type { ColumnAmount } from './column-amounts.ts';
import type { FormPlace } from './form-place.ts';
import { useForm } from './use-form.ts';

function amountWords(amount: ColumnAmount, texts: WorkTexts, language: Language): string {
  const column = columnWords(amount.name, texts);
  const written = (value: number): string => exactNumber(value, language);
  if ('sum' in amount) return texts('unchanged.sum', { column, sum: written(amount.sum) });
  return texts('unchanged.range', { column, low: written(amount.low), high: written(amount.high) });
}

function Confirmed({
  form,
  period,
}: {
  readonly form: Schema<'FormAnswer'>;
  readonly period: string;
}): ReactElement {
  const texts = useWorkTexts();
  const language = useLanguage();
  if (form.rows.length === 0) return <p>{texts('unchanged.none')}</p>;
  return (
    <>
      <p>{texts('unchanged.what', { n: form.rows.length, period })}</p>
      <ul className="plain-list">
        {columnAmounts(form).map((amount) => (
          <li key={amount.name}>{amountWords(amount, texts, language)}</li>
        ))}
      </ul>
      <p>{texts('unchanged.then')}</p>
    </>
  );
}

interface QuestionProps extends FormPlace {
  readonly onClose: () => void;
}

function Question({ onClose, ...place }: QuestionProps): ReactElement {
  const texts = useWorkTexts();
  const words = useTexts();
  const { round, municipality, kind } = place;
  const { data: form, error: failed, refetch } = useForm(place);
  const { run, isPending, error } = useBeginDelivery(onClose);
  const nothing = !form || form.rows.length === 0;
  return (
    <Modal title={texts('unchanged.title', { form: words(`kind.${kind}`) })} onClose={onClose}>
      <div className="modal-text">
        {form && <Confirmed form={form} period={round.period} />}
        {!form && failed && <LoadError error={failed} onRetry={() => void refetch()} />}
        {!form && !failed && <Loading height="card" />}
      </div>
      <ProblemNotice error={error} />
      <div className="actions">
        <button
          type="button"
          className="button primary"
          disabled={nothing || isPending}
          onClick={() => run({ round: round.id, municipality, kind, way: 'unchanged' })}
        >
          {isPending ? texts('work.sending') : texts('unchanged.confirm')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {texts('work.cancel')}
        </button>
      </div>
    </Modal>
  );
}

/** Confirm unchanged — shows what is confirmed, in rows and sums, before last time's figures are delivered anew. */
export function UnchangedButton(place: FormPlace): ReactElement {
  const texts = useWorkTexts();
  const words = useTexts();
  const [open, setOpen] = useState(false);
  const way = texts('reporting.wayUnchanged');
  const name = texts('reporting.wayNamed', { way, form: words(`kind.${place.kind}`) });
  return (
    <>
      <button type="button" className="button" aria-label={name} onClick={() => setOpen(true)}>
        {way}
      </button>
      {open && <Question {...place} onClose={() => setOpen(false)} />}
    </>
  );
}
