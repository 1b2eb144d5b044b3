import { ApiProblem } from './api-problem.ts';

/** A change that is sent to the API. */
export interface Change {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Address under `/api`, with its identities written in. */
  readonly path: string;
  readonly body?: object;
  /** Version that the change is made from. */
  readonly version?: number;
  /** A second try with the same key changes nothing more. */
  readonly key?: string;
}

function headersOf({ body, version, key }: Change): Record<string, string> {
  return {
    ...(body && { 'Content-Type': 'application/json' }),
    ...(version !== undefined && { 'If-Match': String(version) }),
    ...(key !== undefined && { 'Idempotency-Key': key }),
  };
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Body of a response. @throws ApiProblem when the API refused, with the code of the problem. */
export async function received<T>(response: Response): Promise<T> {
  const body = await bodyOf(response);
  if (!response.ok) throw ApiProblem.of(body, response);
  return body as T;
}

/**
 * Sends a change and gives the answer's body; the caller names its type from the contract, as in
 * `send<Schema<'DeliveryAnswer'>>({ method: 'POST', path: '/deliveries', body })`.
 * @throws ApiProblem when the API refused; TypeError when there was no connection.
 */
export async function send<T = undefined>(change: Change): Promise<T> {
  const { method, path, body } = change;
  const init = { method, headers: headersOf(change), ...(body && { body: JSON.stringify(body) }) };
  return received<T>(await fetch(`/api${path}`, init));
}
