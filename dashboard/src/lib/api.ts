import createClient from 'openapi-fetch';
import { ApiProblem } from './api-problem.ts';
import { noteRequest } from './asked-requests.ts';
import type { components, paths } from '@tilbudsvifte/contract';

/** One object of the API's contract, by its name there. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** Typed client of the API on our own address. */
export const api = createClient<paths>({ baseUrl: globalThis.location?.origin ?? '' });

interface Received<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * Answer of a call — its body.
 * @throws ApiProblem when the API refused, with the code of the problem.
 */
export async function answerOf<T>(call: Promise<Received<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (data === undefined) throw ApiProblem.of(error, response);
  noteRequest(data, response.url);
  return data;
}
