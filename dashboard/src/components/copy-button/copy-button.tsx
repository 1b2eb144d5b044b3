import { useState } from 'react';
import type { ReactElement } from 'react';
import { useWorkTexts } from '../../lib/use-work-texts.ts';

/** Text to take to another program. */
export interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** Name for screen readers where several buttons have the same label; begins with the label. */
  readonly name?: string;
}

/** Copy button — puts a text on the clipboard and says how that went, which a browser may refuse. */
export function CopyButton({ text, label, name }: CopyButtonProps): ReactElement {
  const texts = useWorkTexts();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('copyFailed');
    }
  };
  return (
    <span className="copy">
      <button type="button" className="button" aria-label={name} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{outcome && texts(`copy.${outcome}`)}</span>
    </span>
  );
}
