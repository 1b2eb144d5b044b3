import type { QueryClient } from '@tanstack/react-query';
import { createQueryClient } from '../lib/queries/query-client.ts';
import { editionsQuery } from '../lib/queries/use-edition.ts';
import { sessionQuery } from '../lib/queries/use-session.ts';

const PATIENCE_MS = 400;

/**
 * Cache of answers with what the frame of every page shows, which the page itself asked for before this script was
 * there: bars above the page must not push it down when they come. Whoever is slower than that sees the page first.
 */
export async function startCache(): Promise<QueryClient> {
  const client = createQueryClient();
  const came = Promise.all([client.prefetchQuery(editionsQuery), client.prefetchQuery(sessionQuery)]);
  const patience = new Promise((resolve) => void setTimeout(resolve, PATIENCE_MS));
  await Promise.race([came, patience]);
  return client;
}
