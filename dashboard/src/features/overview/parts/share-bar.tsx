import type { ReactElement } from 'react';

/** Share of a whole as a bar; hidden from screen readers, because the words beside it say the same. */
export function ShareBar({ share }: { readonly share: number }): ReactElement {
  const width = `${Math.min(1, Math.max(0, share)) * 100}%`;
  return (
    <svg className="share-bar" width="100%" height={16} aria-hidden="true">
      <rect className="share-bar-whole" width="100%" height={16} />
      <rect className="share-bar-part" width={width} height={16} />
    </svg>
  );
}
