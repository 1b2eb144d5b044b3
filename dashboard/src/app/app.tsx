import { useState } from 'react';
import type { ReactElement } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createQueryClient } from '../lib/queries/query-client.ts';
import { createAppRouter } from './create-app-router.tsx';
import type { RouterStart } from './create-app-router.tsx';

/** The whole dashboard: cache of answers and pages. */
export function App(start: RouterStart): ReactElement {
  const [client] = useState(createQueryClient);
  const [router] = useState(() => createAppRouter(start));
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
