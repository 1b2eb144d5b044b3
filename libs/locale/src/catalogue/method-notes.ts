import type { Topic } from '../texts/topic.ts';

/** How to read each figure of Overblik, Mangler, Tilbudsvifte and Økonomi: two sentences and one worked example. */
export const methodNotes = {
  'method.tile-grid.read': {
    da: 'Hvert felt er en kommune og ligger omtrent som på landkortet. Mørkere farve betyder et højere tal, og tallet står i feltet.',
    en: 'Each tile is a municipality and lies roughly as on the map. A darker colour means a higher figure, and the figure is printed in the tile.',
  },
  'method.cost-waterfall.read': {
    da: 'Første og sidste søjle er udgiften i de to år. Søjlerne imellem er de led, ændringen kan deles i, og de giver tilsammen hele ændringen.',
    en: 'The first and last bars are expenditure in the two years. The bars between are the terms the change can be split into, and they add up to the whole change.',
  },
} as const satisfies Topic;
