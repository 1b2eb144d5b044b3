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
  'range.cellLabel': {
    da: '{targetGroup}, {serviceType}: {n, plural, =0 {ingen tilbud} other {# tilbud}}',
    en: '{targetGroup}, {serviceType}: {n, plural, =0 {no services} =1 {1 service} other {# services}}',
  },
  'range.showServices': { da: 'Vis tilbuddene', en: 'Show the services' },
  'range.matrixLabel': {
    da: 'Antal tilbud efter målgruppe og tilbudstype',
    en: 'Number of services by target group and type of service',
  },
  'range.unit': { da: 'tilbud', en: 'services' },
  'range.legendTitle': { da: 'Antal tilbud', en: 'Number of services' },
  'range.legendNone': { da: 'ingen', en: 'none' },
  'range.freePlaces': { da: 'Ledige pladser', en: 'Free places' },
  'range.source': { da: 'Kilder', en: 'Sources' },
  'range.source.none': { da: 'Ingen tilbud', en: 'No services' },
  'range.source.single-service': { da: 'Kun ét tilbud', en: 'One service only' },
  'range.source.single-operator': { da: 'Kun én driftsherre', en: 'One operator only' },
  'range.source.several': { da: 'Flere driftsherrer', en: 'Several operators' },
  'range.allTypes': { da: 'Alle tilbudstyper', en: 'All types of service' },
  'range.detail': {
    da: '{n, plural, =0 {Ingen tilbud} other {# tilbud}} hos {operators, plural, =0 {ingen driftsherrer} =1 {én driftsherre} other {# driftsherrer}}.',
    en: '{n, plural, =0 {No services} =1 {1 service} other {# services}} with {operators, plural, =0 {no operators} =1 {one operator} other {# operators}}.',
  },
  'range.detailPlaces': { da: 'Pladser: {places}. Ledige: {free}.', en: 'Places: {places}. Free: {free}.' },
  'range.read': {
    da: 'Hver cirkel er antallet af tilbud, som målgruppen kan bruge. En tom cirkel betyder, at der ingen er.',
    en: 'Each circle is the number of services the target group can use. An empty circle means that there are none.',
  },
  'range.readSingle': {
    da: 'Målgrupper med ◆ har kun ét tilbud eller én driftsherre: lukker det, er der ingen andre i området.',
    en: 'Target groups with ◆ have only one service or one operator: if it closes, there is no other in the area.',
  },
  'range.definition': {
    da: 'Tilbud i drift ved periodens slutning. Et tilbud for flere målgrupper tæller med i hver af dem.',
    en: 'Services in operation at the end of the period. A service for several target groups counts in each of them.',
  },
  'range.columnsNote': {
    da: 'Kun tilbudstyper med mindst ét tilbud eller et indberettet behov er vist.',
    en: 'Only types with at least one service or a reported need are shown.',
  },
  'range.withoutService': { da: 'Uden tilbud: {groups}', en: 'Without a service: {groups}' },
  'range.singleSourceGroups': {
    da: 'Kun ét tilbud eller én driftsherre: {groups}',
    en: 'Only one service or one operator: {groups}',
  },
} as const satisfies Topic;
