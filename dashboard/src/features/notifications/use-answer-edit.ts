import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Schema } from '../../lib/api.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { workKey } from '../../lib/queries/use-work.ts';
import { send } from '../../lib/send.ts';
import { useEdit } from '../../lib/use-edit.ts';
import { useLeaveWarning } from '../../lib/use-leave-warning.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';

type Detail = Schema<'NotificationDetail'>;
type SectionName = Schema<'NotificationSectionAnswer'>['section'];

/** What the secretariat writes, as it is typed. */
export type Answered = Readonly<Record<'title' | 'dueOn' | 'agreement' | SectionName, string>>;

function answeredOf({ title, dueOn, agreement, sections }: Detail): Answered {
  const textOf = (name: SectionName): string => sections.find(({ section }) => section === name)?.text ?? '';
  return {
    title,
    dueOn: dueOn ?? '',
    agreement: agreement?.id ?? '',
    size: textOf('size'),
    services: textOf('services'),
    challenges: textOf('challenges'),
    coordination: textOf('coordination'),
  };
}

/** What is sent: a day or an agreement that was emptied is none. */
function bodyOf(changes: Partial<Answered>): object {
  const emptied = (['dueOn', 'agreement'] as const).filter((name) => changes[name] === '');
  return { ...changes, ...Object.fromEntries(emptied.map((name) => [name, null])) };
}

/** The answer being written: one edit of the whole, so that saving one text leaves the others as they were typed. */
export function useAnswerEdit(notification: Detail) {
  const { id, version } = notification;
  const work = useWorkTexts();
  const client = useQueryClient();
  const [isSaved, setIsSaved] = useState(false);
  const current = answeredOf(notification);
  const edit = useEdit(current, version);
  useLeaveWarning(edit.dirty, work('work.leave'));
  const saving = useChange({
    make: (from: number) =>
      send<Detail>({
        method: 'PATCH',
        path: `/notifications/${id}`,
        body: bodyOf(edit.changes),
        version: from,
      }),
    stale: [['notifications']],
    onDone: (answer) => {
      client.setQueryData([workKey, 'notifications', id], answer);
      edit.reset();
      setIsSaved(true);
    },
  });
  const save = (from: 'typed' | 'newest' = 'typed'): void =>
    saving.run(from === 'newest' ? version : edit.version);
  return { ...edit, current, saving, isSaved, save };
}

/** The same as a type. */
export type AnswerEdit = ReturnType<typeof useAnswerEdit>;
