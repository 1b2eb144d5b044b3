import type { Topic } from '../texts/topic.ts';

/** Pieces of the source line and the note line under a figure. */
export const sourceLine = {
  'source.assumptions': {
    da: 'Kilde: scenariets egne antagelser',
    en: 'Source: the scenario’s own assumptions',
  },
  'source.source': { da: 'Kilde: {source}', en: 'Source: {source}' },
  'source.asOf': { da: 'Opgjort pr. {date, date, long}', en: 'As of {date, date, long}' },
  'source.reported': {
    da: '{reported, number} af {expected, number} indberettet',
    en: '{reported, number} of {expected, number} reported',
  },
  'source.edition': { da: 'Udgave {edition}', en: 'Edition {edition}' },
  'source.period': { da: 'Periode: {period}', en: 'Period: {period}' },
  'source.fixedPrices': { da: 'faste {year}-priser', en: 'fixed {year} prices' },
  'source.currentPrices': { da: 'løbende priser', en: 'current prices' },
  'source.membership': { da: '{area} pr. {date, date, long}', en: '{area} as of {date, date, long}' },
  'source.method': { da: 'Metode: {method}', en: 'Method: {method}' },
  'source.frozenLink': { da: 'Fastlåst link: {link}', en: 'Frozen link: {link}' },
  'note.missing': {
    da: '{n, plural, =1 {1 tal mangler} other {# tal mangler}}',
    en: '{n, plural, =1 {1 figure is missing} other {# figures are missing}}',
  },
  'note.withheld': {
    da: '{n, plural, =1 {1 tal er skjult} other {# tal er skjult}} af hensyn til anonymitet',
    en: '{n, plural, =1 {1 figure is withheld} other {# figures are withheld}} to protect anonymity',
  },
  'note.symbols': {
    da: '– ikke indberettet · .. skjult · . ikke relevant eller kan ikke beregnes · * foreløbigt',
    en: '– not reported · .. withheld · . not applicable or cannot be calculated · * provisional',
  },
} as const satisfies Topic;
