import type { Topic } from '../../texts/topic.ts';

/** Glossary: services, places and people who decide on them. */
export const glossaryServices = {
  'glossary.tilbud.term': { da: 'Tilbud', en: 'Service' },
  'glossary.tilbud.definition': {
    da: 'En enhed, der giver borgere støtte, for eksempel et botilbud eller et aktivitetscenter.',
    en: 'A unit that supports citizens, for example a residential service or an activity centre.',
  },
  'glossary.plads.term': { da: 'Plads', en: 'Place' },
  'glossary.plads.definition': {
    da: 'Rum til én borger i et tilbud.',
    en: 'Room for one citizen in a service.',
  },
  'glossary.normeret-plads.term': { da: 'Normeret plads', en: 'Staffed place' },
  'glossary.normeret-plads.definition': {
    da: 'En plads, der er personale og budget til.',
    en: 'A place with staff and budget.',
  },
  'glossary.godkendt-plads.term': { da: 'Godkendt plads', en: 'Approved place' },
  'glossary.godkendt-plads.definition': {
    da: 'En plads, som socialtilsynet har godkendt.',
    en: 'A place approved by the social supervision authority.',
  },
  'glossary.tilbudsvifte.term': { da: 'Tilbudsvifte', en: 'Range of services' },
  'glossary.tilbudsvifte.definition': {
    da: 'Alle de tilbud, kommunerne tilsammen har til borgere med særlige behov.',
    en: 'All the services the municipalities together have for citizens with special needs.',
  },
  'glossary.maalgruppe.term': { da: 'Målgruppe', en: 'Target group' },
  'glossary.maalgruppe.definition': {
    da: 'Borgere med samme slags behov. Et tilbud kan have flere målgrupper, og en borger kan høre til flere.',
    en: 'Citizens with the same kind of need. A service can have several target groups, and a citizen can belong to several.',
  },
  'glossary.driftsherre.term': { da: 'Driftsherre', en: 'Operator' },
  'glossary.driftsherre.definition': {
    da: 'Den kommune, region, fond eller virksomhed, der driver et tilbud.',
    en: 'The municipality, region, foundation or company that runs a service.',
  },
  'glossary.koeber.term': { da: 'Køber', en: 'Buyer' },
  'glossary.koeber.definition': {
    da: 'Kommunen, der betaler for en plads.',
    en: 'The municipality that pays for a place.',
  },
  'glossary.saelger.term': { da: 'Sælger', en: 'Seller' },
  'glossary.saelger.definition': {
    da: 'Den, der driver tilbuddet og får taksten.',
    en: 'The one who runs the service and receives the rate.',
  },
  'glossary.handlekommune.term': { da: 'Handlekommune', en: 'Acting municipality' },
  'glossary.handlekommune.definition': {
    da: 'Kommunen, der træffer afgørelse om hjælp til borgeren.',
    en: 'The municipality that decides on help for the citizen.',
  },
  'glossary.betalingskommune.term': { da: 'Betalingskommune', en: 'Paying municipality' },
  'glossary.betalingskommune.definition': {
    da: 'Kommunen, der betaler for hjælpen.',
    en: 'The municipality that pays for the help.',
  },
  'glossary.beliggenhedskommune.term': { da: 'Beliggenhedskommune', en: 'Host municipality' },
  'glossary.beliggenhedskommune.definition': {
    da: 'Kommunen, hvor tilbuddet ligger.',
    en: 'The municipality where the service is located.',
  },
  'glossary.belaegning.term': { da: 'Belægning', en: 'Occupancy' },
  'glossary.belaegning.definition': {
    da: 'Den andel af pladsernes døgn, der er brugt.',
    en: 'The share of the places’ days that is used.',
  },
  'glossary.visitation.term': { da: 'Visitation', en: 'Referral decision' },
  'glossary.visitation.definition': {
    da: 'Afgørelsen af, hvilket tilbud en borger skal have.',
    en: 'The decision on which service a citizen is to have.',
  },
  'glossary.venteliste.term': { da: 'Venteliste', en: 'Waiting list' },
  'glossary.venteliste.definition': {
    da: 'Borgere, der er visiteret til et tilbud, men ikke har fået en plads.',
    en: 'Citizens who have been referred to a service but have no place yet.',
  },
  'glossary.botilbud.term': { da: 'Botilbud', en: 'Residential service' },
  'glossary.botilbud.definition': {
    da: 'Et tilbud, hvor borgeren bor med støtte, midlertidigt (§\u00a0107) eller i længere tid (§\u00a0108).',
    en: 'A service where the citizen lives with support, temporarily (section 107) or for longer (section 108).',
  },
  'glossary.opholdssted.term': { da: 'Opholdssted', en: 'Residential home' },
  'glossary.opholdssted.definition': {
    da: 'Et sted, hvor børn og unge bor uden for hjemmet, som regel privat eller selvejende.',
    en: 'A place where children and young people live outside their home, usually private or self-governing.',
  },
  'glossary.doegninstitution.term': { da: 'Døgninstitution', en: 'Residential institution' },
  'glossary.doegninstitution.definition': {
    da: 'En kommunal eller regional institution, hvor børn og unge bor.',
    en: 'A municipal or regional institution where children and young people live.',
  },
  'glossary.plejefamilie.term': { da: 'Plejefamilie', en: 'Foster family' },
  'glossary.plejefamilie.definition': {
    da: 'En godkendt familie, hvor et barn eller en ung bor.',
    en: 'An approved family where a child or young person lives.',
  },
  'glossary.sikret.term': { da: 'Sikret og delvis lukket', en: 'Secure and partly closed' },
  'glossary.sikret.definition': {
    da: 'Afdelinger, hvor døre og vinduer må være låst hele tiden (sikret) eller en del af tiden (delvis lukket).',
    en: 'Units where doors and windows may be locked all the time (secure) or part of the time (partly closed).',
  },
  'glossary.aflastning.term': { da: 'Aflastning', en: 'Respite' },
  'glossary.aflastning.definition': {
    da: 'Korte ophold, så familien kan få en pause.',
    en: 'Short stays that give the family a break.',
  },
  'glossary.anbringelse.term': { da: 'Anbringelse', en: 'Placement' },
  'glossary.anbringelse.definition': {
    da: 'Når et barn eller en ung bor uden for hjemmet efter barnets lov.',
    en: 'When a child or young person lives outside the home under the Act on the Child.',
  },
  'glossary.saerforanstaltning.term': { da: 'Særforanstaltning', en: 'Single-person arrangement' },
  'glossary.saerforanstaltning.definition': {
    da: 'Et tilbud bygget op om én borger. Kaldes også enkeltmandsprojekt.',
    en: 'A service built around one citizen.',
  },
} as const satisfies Topic;
