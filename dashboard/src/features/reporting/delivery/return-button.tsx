import { useState } from 'react';
import type { ReactElement } from 'react';
import { Modal } from '../../../components/confirm-dialog/modal.tsx';
import { TextField } from '../../../components/text-field/text-field.tsx';
import { useTexts } from '../../../lib/use-texts.ts';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import type { Delivery } from './use-delivery.ts';
import type { StepsState } from './use-steps.ts';

/** Sending a delivery back. */
export interface ReturnButtonProps {
  readonly delivery: Delivery;
  readonly steps: StepsState;
}

/** Return — sends a delivery back to its reporter, who is told in words what to correct. */
export function ReturnButton({ delivery, steps }: ReturnButtonProps): ReactElement {
  const texts = useWorkTexts();
  const words = useTexts();
  const [open, setOpen] = useState(false);
  const [comment, setComment] = useState('');
  const [tried, setTried] = useState(false);
  const empty = comment.trim() === '';
  const take = (): void => {
    setTried(true);
    if (empty) return;
    setOpen(false);
    // The words stay in the field, in case the step fails.
    steps.take({ step: 'return', comment });
  };
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={steps.change.isPending}
        onClick={() => setOpen(true)}
      >
        {texts('delivery.return')}
      </button>
      {open && (
        <Modal
          title={texts('delivery.returnTitle', { form: words(`kind.${delivery.kind}`) })}
          onClose={() => setOpen(false)}
        >
          <p>{texts('delivery.returnText')}</p>
          <TextField
            label={texts('delivery.returnComment')}
            value={comment}
            onChange={setComment}
            lines={4}
            maxLength={2000}
            focusOnAppearing
            {...(tried && empty && { error: texts('delivery.returnMissing') })}
          />
          <div className="actions">
            <button type="button" className="button primary" onClick={take}>
              {texts('delivery.return')}
            </button>
            <button type="button" className="button" onClick={() => setOpen(false)}>
              {texts('work.cancel')}
            </button>
          </div>
        </Modal>
      )}
    </>
  );
}
