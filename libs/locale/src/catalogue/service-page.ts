import type { Topic } from '../texts/topic.ts';

/** The page of one service. */
export const servicePage = {
  'service.facts': { da: 'Fakta', en: 'Facts' },
  'service.operator': { da: 'Driftsherre', en: 'Operator' },
  'service.host': { da: 'Beliggende i', en: 'Located in' },
  'service.type': { da: 'Tilbudstype', en: 'Type of service' },
  'service.legalBasis': { da: 'Lovgrundlag', en: 'Legal basis' },
  'service.legalBasisBefore': { da: 'Lovgrundlag før 2024', en: 'Legal basis before 2024' },
  'service.targetGroups': { da: 'Målgrupper', en: 'Target groups' },
  'service.level': { da: 'Specialisering', en: 'Specialisation' },
  'service.validFrom': {
    da: 'I drift siden {date, date, long}',
    en: 'In operation since {date, date, long}',
  },
  'service.approved': { da: 'Godkendte pladser', en: 'Approved places' },
  'service.staffed': { da: 'Normerede pladser', en: 'Staffed places' },
  'service.reserved': { da: 'Reserverede pladser', en: 'Reserved places' },
  'service.free': { da: 'Ledige pladser', en: 'Free places' },
  'service.occupied': { da: 'Belagte pladser', en: 'Occupied places' },
  'service.waiting': { da: 'Ventende', en: 'Waiting' },
  'service.occupancy': { da: 'Belægning', en: 'Occupancy' },
  'service.budgetedOccupancy': { da: 'Belægning i taksten', en: 'Occupancy in the rate' },
  'service.placesTitle': { da: 'Pladser over tid', en: 'Places over time' },
  'service.buyersTitle': { da: 'Hvem køber pladserne', en: 'Who buys the places' },
  'service.buyers': { da: 'Købere', en: 'Buyers' },
  'service.buyerOwn': { da: 'Egen kommune', en: 'Own municipality' },
  'service.buyerOthers': {
    da: 'Øvrige (skjult antal pr. kommune)',
    en: 'Others (number per municipality withheld)',
  },
  'service.ratesTitle': { da: 'Takst i faste priser', en: 'Rate in fixed prices' },
  'service.rateNow': { da: '{amount} i {year}', en: '{amount} in {year}' },
  'service.trade': { da: 'Andel brugt af andre kommuner', en: 'Share used by other municipalities' },
  'service.risk': { da: 'Risiko for afspecialisering', en: 'Risk of de-specialisation' },
  'service.contact': { da: 'Kontakt', en: 'Contact' },
  'service.portal': { da: 'Se tilbuddet på Tilbudsportalen', en: 'See the service on Tilbudsportalen' },
  'service.notFound': {
    da: 'Tilbuddet findes ikke i udgave {edition}.',
    en: 'The service is not in edition {edition}.',
  },
} as const satisfies Topic;
