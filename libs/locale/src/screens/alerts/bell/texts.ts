import type { Topic } from '../../../texts/topic.ts';

/** The way to Beskeder in the account menu, with how many are new. */
export const alertsBell = {
  'alertsBell.link': { da: 'Beskeder', en: 'Alerts' },
  'alertsBell.new': {
    da: '{n, plural, =1 {1 ny besked} other {{n, number} nye beskeder}}',
    en: '{n, plural, =1 {1 new alert} other {{n, number} new alerts}}',
  },
} as const satisfies Topic;
