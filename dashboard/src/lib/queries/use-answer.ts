import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { paths } from '@tilbudsvifte/contract';
import { useEdition } from './use-edition.ts';

type QueryOf<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Query } } }
  ? NonNullable<Query>
  : never;

/** Parameters of an address of the API without the edition, which every hook adds; undefined ones are not sent. */
export type Asked<Path extends keyof paths> = {
  readonly [Name in keyof Omit<QueryOf<Path>, 'edition'>]?: Omit<QueryOf<Path>, 'edition'>[Name] | undefined;
};

/** One question to the API. */
export interface Question<T> {
  /** Name of the answer, first part of its key in the cache. */
  readonly name: string;
  /** What is asked, the rest of the key. */
  readonly asked?: object;
  readonly ask: (edition: string) => Promise<T>;
}

/** Answer of the page's edition to a question, asked once; the question is its key in the cache. */
export function useAnswer<T>({ name, asked = {}, ask }: Question<T>): UseQueryResult<T> {
  const { edition } = useEdition();
  const id = edition?.id ?? '';
  return useQuery({ queryKey: [name, id, asked], queryFn: () => ask(id), enabled: id !== '' });
}

type Sent<T> = { [Name in keyof T]: Exclude<T[Name], undefined> };

/** Query of a question without the parameters that were left open. */
export function queryOf<T extends object>(asked: T, edition: string): Sent<T> & { edition: string } {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined);
  return { ...(Object.fromEntries(given) as Sent<T>), edition };
}
