import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { ErrorBoundary } from '../components/error-boundary/error-boundary.tsx';
import { signedOutKey } from '../lib/queries/query-client.ts';

const Window = lazy(() =>
  import('../features/sign-in/sign-in-again-window.tsx').then((file) => ({
    default: file.SignInAgainWindow,
  })),
);

/**
 * Sign in again — a window over the page when a request was refused because the session has ended: the page below, and
 * what was typed in it, stays as it is.
 */
export function SignInAgain(): ReactElement | null {
  const client = useQueryClient();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const { data: signedOut = false } = useQuery({
    queryKey: signedOutKey,
    queryFn: () => false,
    enabled: false,
    initialData: false,
  });
  if (!signedOut || path === '/log-ind') return null;
  const close = (): void => void client.setQueryData(signedOutKey, false);
  return (
    <ErrorBoundary fallback={null} resetKey={path}>
      <Suspense>
        <Window onClose={close} />
      </Suspense>
    </ErrorBoundary>
  );
}
