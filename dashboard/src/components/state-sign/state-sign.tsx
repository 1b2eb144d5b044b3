import type { ReactElement } from 'react';

// Drawn, not written: not every font has these signs. On a field of 16 × 16.
const drawings = {
  empty: <circle cx="8" cy="8" r="5.5" className="sign-line" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" className="sign-line" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" className="sign-fill" />
    </>
  ),
  full: <circle cx="8" cy="8" r="6" className="sign-fill" />,
  pen: <path d="M3 13l1-3.5L11 2.5l2.5 2.5L6.5 12z" className="sign-line" />,
  arrow: <path d="M2.5 8h10M8.5 3.5L13 8l-4.5 4.5" className="sign-line" />,
  diamond: <path d="M8 1.5L14.5 8L8 14.5L1.5 8z" className="sign-fill" />,
  check: <path d="M2.5 8.5l4 4l7-9" className="sign-line" />,
  back: <path d="M6.5 3L2.5 7l4 4M2.5 7h7a4 4 0 0 1 0 7.5h-1" className="sign-line" />,
  cross: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" className="sign-line" />,
  dots: (
    <>
      <circle cx="3" cy="8" r="1.5" className="sign-fill" />
      <circle cx="8" cy="8" r="1.5" className="sign-fill" />
      <circle cx="13" cy="8" r="1.5" className="sign-fill" />
    </>
  ),
} as const;

/** Name of a sign. */
export type SignName = keyof typeof drawings;

/** State sign — a shape beside the word of a state, so that nothing is said by colour alone. */
export function StateSign({ name }: { readonly name: SignName }): ReactElement {
  return (
    <svg
      className="state-sign"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
}
