import type { Topic } from '../texts/topic.ts';

/** The context bar, the first-visit question and the pickers of municipality, area, target group and period. */
export const contextBar = {
  'context.label': { da: 'Valg for alle figurer på siden', en: 'Choices for every figure on the page' },
  'context.municipality': { da: 'Kommune', en: 'Municipality' },
  'context.area': { da: 'Område', en: 'Area' },
  'context.targetGroup': { da: 'Målgruppe', en: 'Target group' },
  'context.serviceType': { da: 'Tilbudstype', en: 'Type of service' },
  'context.year': { da: 'År', en: 'Year' },
  'context.from': { da: 'Fra', en: 'From' },
  'context.to': { da: 'Til', en: 'To' },
  'context.compareWith': { da: 'Sammenlign med', en: 'Compare with' },
  'context.allTargetGroups': { da: 'Alle målgrupper', en: 'All target groups' },
  'context.wholeRegion': { da: 'Hele regionen', en: 'The whole region' },
  'context.reset': { da: 'Nulstil', en: 'Reset' },
  'context.change': { da: 'Skift', en: 'Change' },
  'context.updated': {
    da: 'Opdateret: {n, plural, =1 {1 figur} other {# figurer}} for {name}',
    en: 'Updated: {n, plural, =1 {1 figure} other {# figures}} for {name}',
  },
  'context.firstVisit': {
    da: 'Hvilken kommune vil du se først?',
    en: 'Which municipality would you like to see first?',
  },
  'context.firstVisitRegion': { da: 'Vis hele regionen', en: 'Show the whole region' },
  'context.firstVisitStored': {
    da: 'Dit valg gemmes kun på denne enhed.',
    en: 'Your choice is kept on this device only.',
  },
  'picker.find': { da: 'Skriv navn eller kode', en: 'Type a name or code' },
  'picker.open': { da: 'Vis listen', en: 'Show the list' },
  'picker.noMatch': { da: 'Ingen træffere på “{text}”', en: 'No matches for “{text}”' },
  'picker.own': { da: 'Min kommune', en: 'My municipality' },
  'picker.region': { da: 'Region', en: 'Region' },
  'peers.region': { da: 'Region ({n, number})', en: 'Region ({n, number})' },
  'peers.neighbours': { da: 'Nærmeste ({n, number})', en: 'Nearest ({n, number})' },
  'peers.similar': { da: 'Lignende ({n, number})', en: 'Similar ({n, number})' },
  'peers.oestdanmark': { da: 'Østdanmark ({n, number})', en: 'Eastern Denmark ({n, number})' },
  'peers.country': { da: 'Hele landet ({n, number})', en: 'The whole country ({n, number})' },
  'peers.none': { da: 'Ingen sammenligning', en: 'No comparison' },
} as const satisfies Topic;
