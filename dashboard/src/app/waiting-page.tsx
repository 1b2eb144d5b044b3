import type { ReactElement } from 'react';
import { Loading } from '../components/empty-state/loading.tsx';

/** Room for a page whose code is on its way. */
export function WaitingPage(): ReactElement {
  return (
    <div className="container page">
      <Loading height="page" />
    </div>
  );
}
