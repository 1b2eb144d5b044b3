import type { ReactElement } from 'react';
import { ApiProblem } from '../../lib/api-problem.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { LoadError } from './load-error.tsx';

/** The edition of the address does not exist — which one, and the way to the newest. */
export function UnknownEdition({ onRetry }: { readonly onRetry: () => void }): ReactElement {
  const texts = useTexts();
  const [{ dv = '' }, change] = useSearchState();
  const newest = (
    <button type="button" className="button" onClick={() => change({ dv: undefined })}>
      {texts('banner.showLatest')}
    </button>
  );
  const error = new ApiProblem(404, 'unknown-edition', '');
  return <LoadError error={error} onRetry={onRetry} params={{ edition: dv }} action={newest} />;
}
