import { useEffect, useId, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';

/** A window over the page. */
export interface ModalProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Asked for by Escape or by a button of its own. */
  readonly onClose: () => void;
}

/** Modal — a native dialog: keeps focus within, closes by Escape, and gives focus back to what opened it. */
export function Modal({ title, children, onClose }: ModalProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    // Browsers without modal dialogs show it in place, which works as well.
    if (element?.showModal) element.showModal();
    else element?.setAttribute('open', '');
    return () => {
      element?.close?.();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  );
}
