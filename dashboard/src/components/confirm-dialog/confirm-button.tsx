import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { ConfirmModal } from './confirm-modal.tsx';

/** A step that is asked about before it is taken. */
export interface ConfirmButtonProps {
  /** Words of the button that opens the question. */
  readonly label: string;
  /** The question. */
  readonly title: string;
  /** What will happen. */
  readonly children: ReactNode;
  /** Words of the button that takes the step. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly primary?: boolean;
  readonly disabled?: boolean;
}

/** Confirm button — opens a question that says what will happen, and takes the step only when that is confirmed. */
export function ConfirmButton(props: ConfirmButtonProps): ReactElement {
  const { label, title, children, confirm, onConfirm, primary = false, disabled = false } = props;
  const [open, setOpen] = useState(false);
  const look = primary ? 'button primary' : 'button';
  return (
    <>
      <button type="button" className={look} disabled={disabled} onClick={() => setOpen(true)}>
        {label}
      </button>
      {open && (
        <ConfirmModal title={title} confirm={confirm} onConfirm={onConfirm} onClose={() => setOpen(false)}>
          {children}
        </ConfirmModal>
      )}
    </>
  );
}
