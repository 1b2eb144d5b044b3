import type { Topic } from '../../texts/topic.ts';

/** Sentences that the figures of location open with. */
export const locationHeadlineWords = {
  'location.mapExtent': {
    da: 'Afstand fra {n, plural, =1 {1 kommune} other {{n, number} kommuner}} til {sites, plural, =1 {1 sted} other {{sites, number} steder}}.',
    en: 'Distance from {n, plural, =1 {1 municipality} other {{n, number} municipalities}} to {sites, plural, =1 {1 site} other {{sites, number} sites}}.',
  },
  'location.mapShorter': {
    da: 'Med {sites, plural, =1 {1 sted} other {{sites, number} steder}} er der i gennemsnit {after} km til nærmeste sted mod {before} km før.',
    en: 'With {sites, plural, =1 {1 site} other {{sites, number} sites}} the nearest site is {after} km away on average, against {before} km before.',
  },
  'location.mapSame': {
    da: 'Med {sites, plural, =1 {1 sted} other {{sites, number} steder}} er der i gennemsnit {after} km til nærmeste sted; det er stort set uændret.',
    en: 'With {sites, plural, =1 {1 site} other {{sites, number} sites}} the nearest site is {after} km away on average; much the same as before.',
  },
  'location.mapUncertain': {
    da: 'Med {sites, plural, =1 {1 sted} other {{sites, number} steder}} er der i gennemsnit {after} km til nærmeste sted; ingen sikker ændring.',
    en: 'With {sites, plural, =1 {1 site} other {{sites, number} sites}} the nearest site is {after} km away on average; no certain change.',
  },
  'location.mapWhat': { da: 'Afstanden til nærmeste sted', en: 'The distance to the nearest site' },
  'location.mapFarthest': { da: 'Længst har {name}: {km} km.', en: '{name} has the longest way: {km} km.' },
  'location.mapSites': { da: 'Stederne er {names}.', en: 'The sites are {names}.' },
  'location.sitesExtent': {
    da: 'Pladser på {n, plural, =1 {1 sted} other {{n, number} steder}}.',
    en: 'Places at {n, plural, =1 {1 site} other {{n, number} sites}}.',
  },
  'location.sitesMain': {
    da: '{n, plural, =1 {Ét sted skal} other {De {n, number} steder skal tilsammen}} have {places} pladser{extra, plural, =0 {} =1 {; det er 1 plads mere end i én pulje} other {; det er {extra, number} flere end i én pulje}}.',
    en: '{n, plural, =1 {One site needs} other {The {n, number} sites together need}} {places} places{extra, plural, =0 {} =1 {; 1 more than in one pool} other {; {extra, number} more than in one pool}}.',
  },
  'location.sitesBelowMass': {
    da: '{n, plural, =1 {Ét af dem er} other {{n, number} af dem er}} under kritisk masse.',
    en: '{n, plural, =1 {One of them is} other {{n, number} of them are}} below critical mass.',
  },
  'location.sitesWhat': { da: 'Pladser på stederne', en: 'Places at the sites' },
  'location.tradeExtent': {
    da: 'Afstand og ekstra pladser for {n, plural, =1 {ét antal steder} other {{n, number} antal steder}}.',
    en: 'Distance and extra places for {n, plural, =1 {one number of sites} other {{n, number} numbers of sites}}.',
  },
  'location.tradeMain': {
    da: 'Fra {first, number} til {last, plural, =1 {1 sted} other {{last, number} steder}} går afstanden fra {before} til {after} km i gennemsnit.',
    en: 'From {first, number} to {last, plural, =1 {1 site} other {{last, number} sites}} the mean distance goes from {before} to {after} km.',
  },
  'location.tradeOne': {
    da: 'Der kan kun være {n, plural, =1 {1 sted} other {{n, number} steder}}: {km} km i gennemsnit.',
    en: 'There can only be {n, plural, =1 {1 site} other {{n, number} sites}}: {km} km on average.',
  },
  'location.tradePlaces': {
    da: '{n, plural, =1 {Det koster 1 plads} other {Det koster {n, number} pladser}}.',
    en: '{n, plural, =1 {It costs 1 place} other {It costs {n, number} places}}.',
  },
  'location.tradeNoPlaces': { da: 'Det koster ingen pladser.', en: 'It costs no places.' },
  'location.tradeWhat': { da: 'Afstanden efter antal steder', en: 'The distance by number of sites' },
} as const satisfies Topic;
