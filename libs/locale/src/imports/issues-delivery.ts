import type { Topic } from '../texts/topic.ts';

/** Import issues of a municipality's own delivery in a round. */
export const issuesDelivery = {
  'issue.row-not-yours': {
    da: 'Rækken hører ikke til kommune {municipality}: “{value}”. Fjern rækken, eller lad den rette kommune indberette den.',
    en: 'The row does not belong to municipality {municipality}: “{value}”. Remove it, or let the right municipality report it.',
  },
  'issue.period-not-of-round': {
    da: 'Rækken gælder {value}, men runden gælder {period}. Ret perioden, eller fjern rækken.',
    en: 'The row is for {value}, but the round is for {period}. Correct the period or remove the row.',
  },
  'issue.reading-failed': {
    da: 'Læsningen blev afbrudt. Send filen igen.',
    en: 'The reading was interrupted. Send the file again.',
  },
  'issue.storage-full': {
    da: 'Der er ikke plads til filen på serveren; intet af den er gemt. Sig det til driften, og send den igen, når der er plads.',
    en: 'The server has no room for the file; nothing of it was stored. Tell those who run it, and send it again when there is room.',
  },
} as const satisfies Topic;
