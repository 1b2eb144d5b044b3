import type { Difference } from '../../components/conflict-notice/conflict-notice.tsx';
import { useMunicipalityName } from '../../lib/queries/use-work-lists.ts';
import { rightText } from '../../lib/right-text.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import type { UserFields } from './user-fields.ts';

/** Words about accounts in the language in use. */
export interface UserWords {
  readonly rightsText: (rights: UserFields['rights']) => string;
  /** What holds now beside what was typed, for every field that was typed. */
  readonly differences: (now: UserFields, typed: Partial<UserFields>) => readonly Difference[];
}

/** Words about accounts, with the names of municipalities. */
export function useUserWords(): UserWords {
  const texts = useTexts();
  const words = useWorkTexts();
  const nameOf = useMunicipalityName();
  const rightsText = (rights: UserFields['rights']): string =>
    rights.length === 0
      ? words('users.noRights')
      : rights.map((right) => rightText(right, texts, nameOf)).join(', ');
  const differences = (now: UserFields, typed: Partial<UserFields>): readonly Difference[] => [
    ...(['displayName', 'email'] as const).flatMap((name) => {
      const mine = typed[name];
      return mine === undefined ? [] : [{ label: words(`users.${name}`), theirs: now[name], mine }];
    }),
    ...(typed.rights
      ? [
          {
            label: words('users.rights'),
            theirs: rightsText(now.rights),
            mine: rightsText(typed.rights),
          },
        ]
      : []),
  ];
  return { rightsText, differences };
}
