import { useDeferredValue } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useEdition } from '../../lib/queries/use-edition.ts';
import { LoadError } from './load-error.tsx';
import { Loading } from './loading.tsx';
import type { ReservedHeight } from './loading.tsx';
import { UnknownEdition } from './unknown-edition.tsx';

/** What an answer's hook returns, as far as its state matters here. */
export interface AnswerQuery<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

/** A part of a page that needs an answer. */
export interface AnswerStateProps<T> {
  readonly query: AnswerQuery<T>;
  readonly height?: ReservedHeight;
  /** Draws the part once the answer is there. */
  readonly children: (answer: T) => ReactNode;
}

/** A whole page's figures: drawn after its sentence, in pieces that a reader's hand can interrupt. */
function Gently({ children }: { readonly children: () => ReactNode }): ReactElement {
  const drawn = useDeferredValue(true, false);
  return drawn ? <>{children()}</> : <Loading height="page" />;
}

/**
 * Answer state — loading, error with retry, or the part itself. An edition that cannot be had is an error of every
 * answer, so parts need not look at it.
 */
export function AnswerState<T>({ query, height, children }: AnswerStateProps<T>): ReactElement {
  const edition = useEdition();
  const { data, error, refetch } = query;
  if (data !== undefined && height === 'page') return <Gently>{() => children(data)}</Gently>;
  if (data !== undefined) return <>{children(data)}</>;
  if (edition.unknown) return <UnknownEdition onRetry={edition.refetch} />;
  if (edition.error) return <LoadError error={edition.error} onRetry={edition.refetch} />;
  if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
  return <Loading {...(height && { height })} />;
}
