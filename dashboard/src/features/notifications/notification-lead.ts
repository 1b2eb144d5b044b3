import type { Headline } from '@tilbudsvifte/locale';
import { notificationHeadline, notificationsHeadline } from '@tilbudsvifte/locale/screens/notifications';
import type { Schema } from '../../lib/api.ts';
import type { CodeNames } from '../../lib/code-names.ts';
import { copenhagenTime } from '../../lib/copenhagen-time.ts';

type Item = Schema<'NotificationItem'>;

const dayOf = (moment: string): string => copenhagenTime(moment).slice(0, 10);

/** The sentence that a central notification opens with. */
export function notificationLead(item: Item, names: CodeNames, today: string): Headline {
  const { targetGroup, area, dueOn, sentAt, lacks, synthetic } = item;
  return notificationHeadline(
    {
      group: names.targetGroup(targetGroup),
      area: names.area(area),
      dueOn: dueOn ?? undefined,
      sentOn: sentAt === null ? undefined : dayOf(sentAt),
      silent: lacks.filter((one) => one !== 'due-on').length,
      today,
      synthetic,
    },
    names.language,
  );
}

/** The sentence that the list opens with. */
export function notificationsLead(all: readonly Item[], names: CodeNames): Headline {
  const open = all.filter(({ status }) => status === 'draft');
  const [first] = open
    .flatMap(({ dueOn, targetGroup }) =>
      dueOn === null ? [] : [{ dueOn, group: names.targetGroup(targetGroup) }],
    )
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return notificationsHeadline({ all: all.length, open: open.length, first }, names.language);
}

/** Day it was sent, in words of ISO. */
export function sentOn({ sentAt }: Pick<Item, 'sentAt'>): string | undefined {
  return sentAt === null ? undefined : dayOf(sentAt);
}
