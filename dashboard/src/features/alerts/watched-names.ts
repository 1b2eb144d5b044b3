import type { Language } from '@tilbudsvifte/locale';
import { alertsTexts, watchedName, watchedNumber } from '@tilbudsvifte/locale/screens/alerts';
import type { Schema } from '../../lib/api.ts';
import { nameOf } from '../../lib/name-of.ts';

/** A subscription in words. */
export interface SubscriptionWords {
  readonly what: string;
  readonly when: string;
  /** The last number; empty where none is watched. */
  readonly now: string;
}

/** Names of codes; a code without a name stands for itself. */
export interface Lists {
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  readonly groupings: readonly { readonly code: string; readonly name: string; readonly nameEn: string }[];
  readonly targetGroups: readonly { readonly code: string; readonly name: string; readonly nameEn: string }[];
}

type Item = Schema<'SubscriptionItem'>;
type Texts = ReturnType<typeof alertsTexts>;

/** What is watched, when it is told of, and what it is now. */
export function subscriptionWords(
  item: Item,
  {
    lists,
    isRegional,
    language,
  }: { readonly lists: Lists; readonly isRegional: boolean; readonly language: Language },
): SubscriptionWords {
  const texts = alertsTexts(language);
  if (item.kind === 'threshold') return thresholdWords(item, lists, language);
  const when = texts(`alerts.when.${item.kind}`);
  const what =
    item.kind === 'overdue' ? overdueWhat(item, { lists, isRegional, texts }) : revisionsWhat(item, texts);
  return { what, when, now: '' };
}

function overdueWhat(
  { municipality }: Item,
  {
    lists,
    isRegional,
    texts,
  }: { readonly lists: Lists; readonly isRegional: boolean; readonly texts: Texts },
): string {
  if (municipality === undefined) return texts(`alerts.what.overdue${isRegional ? 'All' : 'Own'}`);
  const place = lists.municipalities.find(({ code }) => code === municipality)?.name ?? municipality;
  return texts('alerts.what.overdue', { place });
}

function revisionsWhat({ folder, folderTitle }: Item, texts: Texts): string {
  if (folder === undefined) return texts('alerts.what.revisionsAll');
  return folderTitle === undefined
    ? texts('alerts.what.revisionsGone')
    : texts('alerts.what.revisions', { folder: folderTitle });
}

function thresholdWords(item: Item, lists: Lists, language: Language): SubscriptionWords {
  const texts = alertsTexts(language);
  const { indicator = 'occupancy', unit = 'share', limit = 0, direction = 'above', known } = item;
  const named = (list: Lists['groupings'], code: string): string => {
    const found = list.find((one) => one.code === code);
    return found ? nameOf(found, language) : code;
  };
  const place =
    item.municipality === undefined
      ? named(lists.groupings, item.area ?? '')
      : (lists.municipalities.find(({ code }) => code === item.municipality)?.name ?? item.municipality);
  const figure = watchedName(indicator, language);
  const number = (value: number): string => watchedNumber({ indicator, unit }, value, language);
  const now = known && { value: number(known.value), period: known.period };
  return {
    what:
      item.targetGroup === undefined
        ? texts('alerts.what.threshold', { figure, place })
        : texts('alerts.what.thresholdOfGroup', {
            figure,
            place,
            group: named(lists.targetGroups, item.targetGroup),
          }),
    when: texts(`alerts.when.${direction}`, { limit: number(limit) }),
    now: now
      ? texts(item.beyond ? 'alerts.subscriptions.beyond' : 'alerts.subscriptions.known', now)
      : texts('alerts.subscriptions.unknown'),
  };
}
