import { formatDate } from '../../dates/format-date.ts';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { nameInSentence } from '../../headlines/name-in-sentence.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { notificationHeadlines } from './headline-texts.ts';

const textsOf = makeTexts(notificationHeadlines);

/** A central notification and how far its answer is. */
export interface NotificationView extends HeadlineBasis {
  /** Name of its target group. */
  readonly group: string;
  /** Name of the area that answers. */
  readonly area: string;
  /** Day by which the national board wants the answer, ISO; undefined while it is not known. */
  readonly dueOn: string | undefined;
  /** Day it was sent, ISO; undefined while it is a draft. */
  readonly sentOn: string | undefined;
  /** Questions without words, 0 to 4. */
  readonly silent: number;
  /** Today in Denmark, ISO. */
  readonly today: string;
}

/**
 * Headline of a central notification — when its answer is due or was sent, and how much of it is written.
 * @example notificationHeadline({ group: 'Voksne med hjerneskade', area: 'Region Hovedstaden', dueOn: '2027-03-01',
 *   sentOn: undefined, silent: 3, today: '2026-11-22' }, 'da')
 *   .headline // 'Svaret om voksne med hjerneskade skal sendes senest 1. marts 2027. 3 af 4 emner mangler tekst.'
 */
export function notificationHeadline(view: NotificationView, language: Language): Headline {
  const texts = textsOf(language);
  const { area, dueOn, sentOn, silent, today } = view;
  const group = nameInSentence(view.group);
  const key = dueOn === undefined ? 'open' : dueOn < today ? 'late' : 'due';
  const day = sentOn ?? dueOn;
  const date = day === undefined ? '' : formatDate(day, language);
  return composeHeadline(
    {
      extent: texts('notification.headline.extent', { group, area }),
      main: [
        texts(`notification.headline.${sentOn === undefined ? key : 'sent'}`, { group, date }),
        sentOn !== undefined
          ? ''
          : silent > 0
            ? texts('notification.headline.silent', { n: silent })
            : texts('notification.headline.ready'),
      ].filter((sentence) => sentence !== ''),
      basis: view,
    },
    language,
  );
}

/** Notifications of a list, as far as its sentence needs them. */
export interface NotificationsView extends HeadlineBasis {
  /** All that the reader sees. */
  readonly all: number;
  /** Those whose answer is not sent. */
  readonly open: number;
  /** The first deadline of these, and what it is about; undefined where none has one. */
  readonly first: { readonly dueOn: string; readonly group: string } | undefined;
}

/** Headline of the list — how many answers are missing, and which is due first. */
export function notificationsHeadline(view: NotificationsView, language: Language): Headline {
  const texts = textsOf(language);
  const { all, open, first } = view;
  const main =
    all === 0
      ? [texts('notification.headline.listNone')]
      : open === 0
        ? [texts('notification.headline.listDone', { n: all })]
        : [
            texts('notification.headline.listOpen', { n: open }),
            ...(first === undefined
              ? []
              : [
                  texts('notification.headline.listFirst', {
                    date: formatDate(first.dueOn, language),
                    group: nameInSentence(first.group),
                  }),
                ]),
          ];
  return composeHeadline({ extent: '', main, basis: view }, language);
}
