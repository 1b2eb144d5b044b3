import type { Figure } from '@tilbudsvifte/planning';
import type { RunningServer } from '../support/server.ts';
import { secretariatOf } from '../support/sign-in.ts';

/** A row of an answer: keys as words, measures as figures. */
export type Row = Readonly<Record<string, unknown>>;

/** As much of an analysis answer as the tests look at. */
export interface Answer {
  readonly basis: {
    readonly coverage: { reported: number; expected: number; missing: string[] };
    readonly edition: { id: string };
  };
  readonly notices: readonly { readonly code: string }[];
  readonly figures: readonly Row[];
  readonly totals: Readonly<Record<string, unknown>>;
}

/** One GET of the API, with its query as an object; the answer as JSON. The working state is asked as the secretariat. */
export async function ask(
  server: RunningServer,
  path: string,
  query: Record<string, string> = {},
): Promise<Answer> {
  const headers = query['edition'] === 'working' ? { cookie: await secretariatOf(server) } : {};
  const response = await fetch(`${server.url}/api/${path}?${new URLSearchParams(query).toString()}`, {
    headers,
  });
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Answer;
}

/** The number of a figure, or the word that says why there is none. */
export function shown(figure: unknown): number | string {
  const measured = figure as Figure;
  return 'value' in measured ? measured.value : measured.missing;
}
