import type { ReactElement, ReactNode } from 'react';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { Modal } from './modal.tsx';

/** A question before a step. */
export interface ConfirmModalProps {
  readonly title: string;
  /** What will happen. */
  readonly children: ReactNode;
  /** Words of the button that takes the step. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Confirm modal — says what will happen and asks; both answers close it. */
export function ConfirmModal(props: ConfirmModalProps): ReactElement {
  const { title, children, confirm, onConfirm, onClose } = props;
  const texts = useWorkTexts();
  const take = (): void => {
    onClose();
    onConfirm();
  };
  return (
    <Modal title={title} onClose={onClose}>
      <div className="modal-text">{children}</div>
      <div className="actions">
        <button type="button" className="button primary" onClick={take}>
          {confirm}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {texts('work.cancel')}
        </button>
      </div>
    </Modal>
  );
}
