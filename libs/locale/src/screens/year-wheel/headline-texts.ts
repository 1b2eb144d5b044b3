import type { Topic } from '../../texts/topic.ts';

/** The sentences that the wheel of the year opens with. */
export const yearWheelHeadlines = {
  'wheel.headline.next': {
    da: 'Næste dato er {date}: {title}.',
    en: 'The next date is {date}: {title}.',
  },
  'wheel.headline.today': { da: 'I dag: {title}.', en: 'Today: {title}.' },
  'wheel.headline.same': {
    da: 'Samme dag: {n, plural, =1 {1 anden dato} other {{n, number} andre datoer}}.',
    en: 'On the same day: {n, plural, =1 {1 other date} other {{n, number} other dates}}.',
  },
  'wheel.headline.soon': {
    da: '{n, plural, =1 {1 dato ligger} other {{n, number} datoer ligger}} inden for 90 dage.',
    en: '{n, plural, =1 {1 date lies} other {{n, number} dates lie}} within 90 days.',
  },
  'wheel.headline.none': { da: 'Der er ingen kommende datoer.', en: 'There are no coming dates.' },
} as const satisfies Topic;
