import type { Topic } from '../../texts/topic.ts';
import { galleryCharts } from './chart-texts.ts';

/** Gallery of figures: the page and the states; the charts have a file of their own. */
export const galleryPage = {
  'gallery.title': { da: 'Figurerne i alle tilstande', en: 'The figures in every state' },
  'gallery.lead': {
    da: 'Sådan ser hver figur ud, når den er fuld, næsten tom, skjult eller foreløbig. Alle tal er opdigtede.',
    en: 'How each figure looks when it is full, nearly empty, withheld or provisional. All numbers are invented.',
  },
  'gallery.contents': { da: 'Figurer på siden', en: 'Figures on this page' },
  'gallery.words': {
    da: 'Mærkerne er de samme overalt: skraveret og “..” er skjult, stiplet og “–” er ikke indberettet, tomt og “.” er ikke relevant, og “*” er foreløbigt. Et nul er altid et nul.',
    en: 'The marks are the same everywhere: hatched and “..” is withheld, dashed and “–” is not reported, blank and “.” is not applicable, and “*” is provisional. A zero is always a zero.',
  },
  'gallery.figure': { da: '{chart} ({figure})', en: '{chart} ({figure})' },
  'gallery.sampleName': { da: '{chart}: {state}', en: '{chart}: {state}' },
  'gallery.state.full': { da: 'Alle tal er her', en: 'Every number is here' },
  'gallery.state.one': { da: 'Kun én', en: 'Only one' },
  'gallery.state.own': { da: 'Egen kommune fremhævet', en: 'Own municipality marked' },
  'gallery.state.missing': {
    da: 'Nogle tal mangler eller er skjult',
    en: 'Some numbers are missing or withheld',
  },
  'gallery.state.provisional': { da: 'Foreløbige tal', en: 'Provisional numbers' },
  'gallery.state.long-names': { da: 'Lange navne', en: 'Long names' },
  'gallery.state.negative': { da: 'Tal under nul', en: 'Numbers below zero' },
  'gallery.state.nothing': { da: 'Ingenting', en: 'Nothing at all' },
  'gallery.nothingNote': {
    da: 'På siderne står der en sætning i stedet, som siger hvorfor.',
    en: 'On the pages a sentence stands instead, saying why.',
  },
  ...galleryCharts,
} as const satisfies Topic;
