import type { Topic } from '../texts/topic.ts';

/** Tilbudsvifte: the matrix of target groups and service types. */
export const range = {
  'range.title': { da: 'Tilbudsvifte', en: 'Range of services' },
  'range.question': {
    da: 'Hvilke tilbud findes, og hvor er der huller?',
    en: 'Which services exist, and where are there holes?',
  },
  'range.matrixTitle': { da: 'Målgrupper og tilbudstyper', en: 'Target groups and types of service' },
  'range.matrixSub': {
    da: 'Antal tilbud i {area}. Tomme cirkler betyder, at der ingen tilbud er.',
    en: 'Number of services in {area}. Empty circles mean that there are none.',
  },
  'range.services': { da: 'Tilbud', en: 'Services' },
  'range.places': { da: 'Pladser', en: 'Places' },
  'range.operators': { da: 'Driftsherrer', en: 'Operators' },
  'range.singleSource': { da: 'Kun ét tilbud eller én driftsherre', en: 'Only one service or one operator' },
  'range.noService': { da: 'Ingen tilbud i {area}', en: 'No services in {area}' },
  'range.reach': {
    da: 'Andel af behovet inden for {km, number} km',
    en: 'Share of need within {km, number} km',
  },
  'range.assurance': { da: 'Chance for en ledig plads', en: 'Chance of a free place' },
  'range.existence': { da: 'Målgrupper med mindst ét tilbud', en: 'Target groups with at least one service' },
  'range.cellLabel': {
    da: '{targetGroup}, {serviceType}: {n, plural, =0 {ingen tilbud} other {# tilbud}}',
    en: '{targetGroup}, {serviceType}: {n, plural, =0 {no services} =1 {1 service} other {# services}}',
  },
  'range.showServices': { da: 'Vis tilbuddene', en: 'Show the services' },
  'range.noNeed': { da: 'Intet indberettet behov', en: 'No need reported' },
} as const satisfies Topic;
