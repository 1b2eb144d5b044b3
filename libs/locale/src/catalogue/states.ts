import type { Topic } from '../texts/topic.ts';

/** The six empty states of a figure: what, why, what to do. */
export const states = {
  'state.noRows': { da: 'Ingen pladser passer til valget.', en: 'No places match the choice.' },
  'state.noRowsHelp': {
    da: 'Prøv en bredere målgruppe, eller nulstil filtre.',
    en: 'Try a broader target group, or reset the filters.',
  },
  'state.resetFilters': { da: 'Nulstil filtre', en: 'Reset filters' },
  'state.notReported': {
    da: 'Ikke indberettet af {municipality} for {period}.',
    en: 'Not reported by {municipality} for {period}.',
  },
  'state.lastReported': { da: 'Senest indberettet: {period}.', en: 'Last reported: {period}.' },
  'state.notApplicable': {
    da: 'Ikke relevant: kommunen har ingen borgere i målgruppen.',
    en: 'Not applicable: the municipality has no citizens in the target group.',
  },
  'state.withheld': {
    da: 'Skjult af hensyn til personers anonymitet (færre end {threshold, number}).',
    en: 'Withheld to protect people’s anonymity (fewer than {threshold, number}).',
  },
  'state.notPublished': {
    da: 'Tallene for {period} kommer {date, date, long}.',
    en: 'The figures for {period} will come on {date, date, long}.',
  },
  'state.notPublishedNoDate': {
    da: 'Tallene for {period} er ikke offentliggjort endnu.',
    en: 'The figures for {period} have not been published yet.',
  },
  'state.error': { da: 'Tallene kunne ikke hentes.', en: 'The figures could not be fetched.' },
  'state.errorOlder': {
    da: 'Tabellen nedenfor er fra {date, date, long}.',
    en: 'The table below is from {date, date, long}.',
  },
} as const satisfies Topic;
