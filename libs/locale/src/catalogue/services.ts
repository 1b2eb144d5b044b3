import type { Topic } from '../texts/topic.ts';

/** The register of services: search, facets, rows. */
export const services = {
  'services.title': { da: 'Find tilbud', en: 'Find services' },
  'services.search': {
    da: 'Søg på navn, driftsherre eller målgruppe',
    en: 'Search by name, operator or target group',
  },
  'services.results': {
    da: '{n, plural, =0 {Ingen tilbud matcher} other {# tilbud matcher}}',
    en: '{n, plural, =0 {No services match} =1 {1 service matches} other {# services match}}',
  },
  'services.shown': { da: 'Viser {n, number} af {N, number}', en: 'Showing {n, number} of {N, number}' },
  'services.facets': { da: 'Afgræns', en: 'Narrow down' },
  'services.activeFilters': { da: 'Valgte filtre', en: 'Chosen filters' },
  'services.removeFilter': { da: 'Fjern filteret {filter}', en: 'Remove the filter {filter}' },
  'services.facetLabel': { da: '{name} ({n, number})', en: '{name} ({n, number})' },
  'services.targetGroup': { da: 'Målgruppe', en: 'Target group' },
  'services.law': { da: 'Paragraf', en: 'Legal basis' },
  'services.type': { da: 'Tilbudstype', en: 'Type of service' },
  'services.operator': { da: 'Driftsherre', en: 'Operator' },
  'services.operatorType': { da: 'Type af driftsherre', en: 'Type of operator' },
  'services.host': { da: 'Beliggenhed', en: 'Location' },
  'services.level': { da: 'Specialisering', en: 'Specialisation' },
  'services.distance': { da: 'Afstand', en: 'Distance' },
  'services.distanceFrom': {
    da: '{km, number} km fra {municipality}',
    en: '{km, number} km from {municipality}',
  },
  'services.freePlaces': { da: 'Ledige pladser', en: 'Free places' },
  'services.onlyFree': { da: 'Kun tilbud med ledige pladser', en: 'Only services with free places' },
  'services.price': { da: 'Takst', en: 'Rate' },
  'services.priceBand': { da: 'Takst pr. døgn', en: 'Rate per day' },
  'services.name': { da: 'Navn', en: 'Name' },
  'services.sortDistance': { da: 'Afstand', en: 'Distance' },
  'services.sortFree': { da: 'Ledige pladser', en: 'Free places' },
  'services.sortPrice': { da: 'Takst', en: 'Rate' },
  'services.sortName': { da: 'Navn', en: 'Name' },
  'services.reportedOn': { da: 'Indberettet {date, date, short}', en: 'Reported {date, date, short}' },
  'services.stale': {
    da: 'Ikke opdateret i {n, plural, =1 {1 uge} other {# uger}}',
    en: 'Not updated for {n, plural, =1 {1 week} other {# weeks}}',
  },
  'services.neverReported': { da: 'Pladser er ikke indberettet', en: 'Places have not been reported' },
  'services.sharedPlaces': {
    da: 'Pladserne deles af {n, number} målgrupper',
    en: 'The places are shared by {n, number} target groups',
  },
  'services.closed': { da: 'Lukket {date, date, long}', en: 'Closed {date, date, long}' },
  'services.planned': { da: 'Åbner {date, date, long}', en: 'Opens {date, date, long}' },
  'services.noneHelp': {
    da: 'Fjern et filter, eller søg i et større område.',
    en: 'Remove a filter, or search a larger area.',
  },
} as const satisfies Topic;
