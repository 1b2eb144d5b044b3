import type { UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api.ts';
import type { Schema } from '../../lib/api.ts';
import { useWork } from '../../lib/queries/use-work.ts';

/** Every account; for administrators. */
export function useUsers(): UseQueryResult<Schema<'UserList'>> {
  return useWork({ key: ['users'], ask: () => answerOf(api.GET('/api/users')) });
}
