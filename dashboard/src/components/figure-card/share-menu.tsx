import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTexts } from '../../lib/use-texts.ts';
import type { ShareLinks } from './share-links.ts';

/** What the share menu offers. */
export interface ShareMenuProps extends ShareLinks {
  /** Day the frozen figures were published, ISO. */
  readonly publishedAt: string | null;
  readonly group: string;
}

/** Del — two links named by consequence: one follows new figures, one never changes. */
export function ShareMenu({ live, frozen, publishedAt, group }: ShareMenuProps): ReactElement {
  const texts = useTexts();
  const [status, setStatus] = useState('');
  const copy = async (link: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setStatus(texts('card.copied'));
    } catch {
      setStatus(texts('card.copyFailed', { link }));
    }
  };
  return (
    <details className="menu" name={group}>
      <summary className="button">{texts('card.share')}</summary>
      <ul className="menu-list">
        <li>
          <button type="button" className="menu-item" onClick={() => void copy(live)}>
            {texts('card.copyLive')}
          </button>
        </li>
        {frozen !== undefined && publishedAt !== null && (
          <li>
            <button type="button" className="menu-item" onClick={() => void copy(frozen)}>
              {texts('card.copyFrozen', { date: publishedAt })}
            </button>
          </li>
        )}
      </ul>
      <p role="status" className="menu-status">
        {status}
      </p>
    </details>
  );
}
