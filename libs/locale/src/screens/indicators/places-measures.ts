import type { Topic } from '../../texts/topic.ts';

/** Indicators of places: name, unit, and what a reader must know to use them. */
export const placesMeasures = {
  'measure.vacant-places': { da: 'Ledige pladser', en: 'Free places' },
  'measure.vacant-places.unit': { da: 'døgnpladser', en: '24-hour places' },
  'measure.vacant-places.definition': {
    da: 'Døgnpladser i tilbud, der ligger i kommunen, og som hverken er belagt eller reserveret.',
    en: 'Places in 24-hour services located in the municipality that are neither occupied nor reserved.',
  },
  'measure.vacant-places.why': {
    da: 'Ledige pladser viser, om en borger kan få plads nu, og hvor.',
    en: 'Free places show whether a citizen can get a place now, and where.',
  },
  'measure.vacant-places.how': {
    da: 'Summen af de ledige pladser, som hvert tilbud i kommunen har indberettet senest i året.',
    en: 'The sum of the free places each service in the municipality last reported in the year.',
  },
  'measure.vacant-places.parts': {
    da: 'Et antal, ingen brøk. Pladser tæller i den kommune, hvor tilbuddet ligger.',
    en: 'A number, not a ratio. Places count in the municipality where the service is located.',
  },
  'measure.vacant-places.pitfalls': {
    da: 'En ledig plads passer ikke til alle målgrupper. Tilbud, der ikke har indberettet ledige pladser, tæller ikke med.',
    en: 'A free place does not suit every target group. Services that did not report free places are not counted.',
  },
  'measure.occupancy': { da: 'Belægning', en: 'Occupancy' },
  'measure.occupancy.unit': { da: 'af tilgængelige døgn', en: 'of available days' },
  'measure.occupancy.definition': {
    da: 'Belagte døgn divideret med tilgængelige døgn i de døgntilbud, der ligger i kommunen.',
    en: 'Occupied days divided by available days in the 24-hour services located in the municipality.',
  },
  'measure.occupancy.why': {
    da: 'Høj belægning giver lav udgift pr. plads, men få muligheder for at tage imod nye borgere.',
    en: 'High occupancy gives low cost per place, but little room for new citizens.',
  },
  'measure.occupancy.how': {
    da: 'Årets belagte døgn lagt sammen for alle døgntilbud i kommunen og divideret med årets tilgængelige døgn.',
    en: 'The occupied days of the year added up for all 24-hour services in the municipality and divided by the available days.',
  },
  'measure.occupancy.parts': {
    da: 'Tæller: belagte døgn. Nævner: tilgængelige døgn.',
    en: 'Numerator: occupied days. Denominator: available days.',
  },
  'measure.occupancy.pitfalls': {
    da: 'Kan være over 100\u00a0%. Et lille tilbud må stå tomt oftere end et stort for at afvise lige få.',
    en: 'Can exceed 100%. A small service must stand empty more often than a large one to refuse equally few.',
  },
  'measure.places-per-1000': {
    da: 'Døgnpladser pr. 1.000 indbyggere',
    en: '24-hour places per 1,000 inhabitants',
  },
  'measure.places-per-1000.unit': { da: 'pr. 1.000 indbyggere', en: 'per 1,000 inhabitants' },
  'measure.places-per-1000.definition': {
    da: 'Døgnpladser i tilbud, der ligger i kommunen, pr. 1.000 indbyggere i alle aldre.',
    en: '24-hour places in services located in the municipality, per 1,000 inhabitants of all ages.',
  },
  'measure.places-per-1000.why': {
    da: 'Viser, hvor i området pladserne ligger.',
    en: 'Shows where in the area the places are.',
  },
  'measure.places-per-1000.how': {
    da: 'Pladserne ved årets udgang divideret med indbyggere 1. januar og ganget med 1.000.',
    en: 'Places at the end of the year divided by inhabitants on 1 January, times 1,000.',
  },
  'measure.places-per-1000.parts': {
    da: 'Tæller: normerede døgnpladser. Nævner: indbyggere i alle aldre.',
    en: 'Numerator: staffed 24-hour places. Denominator: inhabitants of all ages.',
  },
  'measure.places-per-1000.pitfalls': {
    da: 'Pladserne bruges også af andre kommuners borgere. Tallet siger ikke, om behovet er dækket.',
    en: 'The places are also used by citizens of other municipalities. The figure does not say whether need is met.',
  },
  'measure.local-coverage': { da: 'Selvforsyning med døgnpladser', en: 'Self-supply of 24-hour places' },
  'measure.local-coverage.unit': { da: 'af egne borgeres behov', en: 'of own citizens’ need' },
  'measure.local-coverage.definition': {
    da: 'Døgnpladser, der ligger i kommunen, divideret med behovet hos kommunens egne borgere.',
    en: '24-hour places located in the municipality divided by the need of its own citizens.',
  },
  'measure.local-coverage.why': {
    da: 'Viser, hvor afhængig kommunen er af pladser i andre kommuner.',
    en: 'Shows how dependent the municipality is on places in other municipalities.',
  },
  'measure.local-coverage.how': {
    da: 'Pladserne ved årets udgang divideret med borgere, der har eller venter på en døgnplads.',
    en: 'Places at the end of the year divided by citizens who have or await a 24-hour place.',
  },
  'measure.local-coverage.parts': {
    da: 'Tæller: normerede døgnpladser i kommunen. Nævner: egne borgere med behov for døgnplads.',
    en: 'Numerator: staffed 24-hour places in the municipality. Denominator: own citizens needing a 24-hour place.',
  },
  'measure.local-coverage.pitfalls': {
    da: 'Over 100\u00a0% betyder, at kommunen er vært for andre. Pladserne passer ikke nødvendigvis til egne borgeres målgrupper.',
    en: 'Above 100% means that the municipality hosts others. The places do not necessarily suit the target groups of its own citizens.',
  },
} as const satisfies Topic;
