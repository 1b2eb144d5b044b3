import type { Schema } from './api.ts';

// A figure's model copies the basis of its answer; the edition within is always the answer's own object.
const requests = new WeakMap<object, string>();

const hasEdition = (answer: unknown): answer is { basis: Pick<Schema<'Basis'>, 'edition'> } =>
  typeof (answer as { basis?: { edition?: unknown } } | undefined)?.basis?.edition === 'object';

/** Notes by which request an answer with figures came. */
export function noteRequest(answer: unknown, address: string): void {
  if (!hasEdition(answer)) return;
  const { pathname, search } = new URL(address, 'http://localhost');
  requests.set(answer.basis.edition, pathname + search);
}

/** Address by which an answer came; undefined for what has no basis. */
export function addressOf(answer: unknown): string | undefined {
  return hasEdition(answer) ? requests.get(answer.basis.edition) : undefined;
}

/** Request by which the figures of a basis came, as `/api/analyses/…?…`; undefined where they are no answer of an analysis. */
export function requestOf({ edition }: Pick<Schema<'Basis'>, 'edition'>): string | undefined {
  const request = requests.get(edition);
  return request?.startsWith('/api/analyses/') ? request : undefined;
}
