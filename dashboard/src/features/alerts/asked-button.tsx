import { useState } from 'react';
import type { ReactElement } from 'react';
import { ConfirmModal } from '../../components/confirm-dialog/confirm-modal.tsx';

/** A step that is asked about first. */
export interface AskedButtonProps {
  readonly label: string;
  /** The same with what it is about, for screen readers. */
  readonly about: string;
  readonly title: string;
  /** What will happen. */
  readonly text: string;
  readonly disabled: boolean;
  readonly onConfirm: () => void;
}

/** Button — asks before it does what cannot be taken back. */
export function AskedButton({
  label,
  about,
  title,
  text,
  disabled,
  onConfirm,
}: AskedButtonProps): ReactElement {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={about}
        disabled={disabled}
        onClick={() => setIsAsking(true)}
      >
        {label}
      </button>
      {isAsking && (
        <ConfirmModal title={title} confirm={label} onConfirm={onConfirm} onClose={() => setIsAsking(false)}>
          <p>{text}</p>
        </ConfirmModal>
      )}
    </>
  );
}
