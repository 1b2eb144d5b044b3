import type { Topic } from '../../texts/topic.ts';

/** The sentences that central notifications open with. */
export const notificationHeadlines = {
  'notification.headline.extent': {
    da: 'Central udmelding om {group}, {area}.',
    en: 'Central notification about {group}, {area}.',
  },
  'notification.headline.due': {
    da: 'Svaret om {group} skal sendes senest {date}.',
    en: 'The answer about {group} is due by {date}.',
  },
  'notification.headline.late': {
    da: 'Svaret om {group} er ikke sendt; fristen var {date}.',
    en: 'The answer about {group} is not sent; the deadline was {date}.',
  },
  'notification.headline.open': {
    da: 'Svaret om {group} har ingen frist endnu.',
    en: 'The answer about {group} has no deadline yet.',
  },
  'notification.headline.sent': {
    da: 'Svaret om {group} blev sendt {date}.',
    en: 'The answer about {group} was sent on {date}.',
  },
  'notification.headline.silent': {
    da: '{n, plural, =4 {Ingen af de 4 emner har tekst endnu} =1 {1 af 4 emner mangler tekst} other {{n, number} af 4 emner mangler tekst}}.',
    en: '{n, plural, =4 {None of the 4 questions is answered in words yet} =1 {1 of 4 questions lacks words} other {{n, number} of 4 questions lack words}}.',
  },
  'notification.headline.ready': {
    da: 'Alle 4 emner har tekst.',
    en: 'All 4 questions are answered in words.',
  },
  'notification.headline.listNone': { da: 'Der er ingen udmeldinger.', en: 'There are no notifications.' },
  'notification.headline.listDone': {
    da: '{n, plural, =1 {Udmeldingen er besvaret} other {Alle {n, number} udmeldinger er besvaret}}.',
    en: '{n, plural, =1 {The notification is answered} other {All {n, number} notifications are answered}}.',
  },
  'notification.headline.listOpen': {
    da: '{n, plural, =1 {1 udmelding mangler et svar} other {{n, number} udmeldinger mangler et svar}}.',
    en: '{n, plural, =1 {1 notification lacks an answer} other {{n, number} notifications lack an answer}}.',
  },
  'notification.headline.listFirst': {
    da: 'Den første frist er {date}: {group}.',
    en: 'The first deadline is {date}: {group}.',
  },
} as const satisfies Topic;
