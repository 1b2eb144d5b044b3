import type { Topic } from '../texts/topic.ts';

/** Bars above the page: synthetic data, frozen edition, unpublished data, partial coverage, lost connection. */
export const banners = {
  'banner.synthetic': { da: 'Syntetiske demonstrationsdata', en: 'Synthetic demonstration data' },
  'banner.syntheticExplain': {
    da: 'Tallene er opdigtede og beskriver ingen virkelige kommuner, tilbud eller borgere.',
    en: 'The figures are made up and describe no real municipalities, services or citizens.',
  },
  'banner.frozen': {
    da: 'Du ser tal fra udgave {edition} ({date, date, long}).',
    en: 'You are seeing figures from edition {edition} ({date, date, long}).',
  },
  'banner.frozenNewer': { da: 'Der findes nyere tal.', en: 'There are newer figures.' },
  'banner.showLatest': { da: 'Vis nyeste', en: 'Show the latest' },
  'banner.partial': {
    da: 'Foreløbige tal: {reported, number} af {expected, number} kommuner',
    en: 'Provisional figures: {reported, number} of {expected, number} municipalities',
  },
  'banner.offline': {
    da: 'Ingen forbindelse. Du ser gemte tal fra {date, date, long} {time, time, short}.',
    en: 'No connection. You are seeing saved figures from {date, date, long} {time, time, short}.',
  },
  'banner.offlineBare': {
    da: 'Ingen forbindelse. Du ser tal, der er hentet tidligere.',
    en: 'No connection. You are seeing figures that were fetched earlier.',
  },
  'banner.offlineSending': {
    da: 'Intet kan sendes, før der er forbindelse igen.',
    en: 'Nothing can be sent until the connection is back.',
  },
  'banner.newVersion': { da: 'Ny version er klar.', en: 'A new version is ready.' },
  'banner.reload': { da: 'Genindlæs', en: 'Reload' },
  'banner.dropped': {
    da: '“{parameter}” kendes ikke og er ikke brugt.',
    en: '“{parameter}” is not known and has not been used.',
  },
  'banner.remove': { da: 'Fjern', en: 'Remove' },
} as const satisfies Topic;
