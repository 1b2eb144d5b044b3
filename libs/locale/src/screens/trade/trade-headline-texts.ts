import type { Topic } from '../../texts/topic.ts';

/** Sentences of Køb og salg that are made from figures. */
export const tradeHeadlines = {
  'tradeHeadline.extent': {
    da: 'Køb og salg af pladser {place} i {quarter}.',
    en: 'Places bought and sold {place} in {quarter}.',
  },
  'tradeHeadline.closureExtent': {
    da: 'Købere af pladser i {service} i {quarter}.',
    en: 'Buyers of places in {service} in {quarter}.',
  },
  'tradeHeadline.outside': {
    da: '{place} køber {share, number, share} af sine pladser hos andre',
    en: '{place} buys {share, number, share} of its places from others',
  },
  'tradeHeadline.outsidePeer': {
    da: '({area}: {peer, number, share})',
    en: '({area}: {peer, number, share})',
  },
  'tradeHeadline.outsideWhat': {
    da: 'Andelen af pladser købt hos andre {place}',
    en: 'The share of places bought from others {place}',
  },
  'tradeHeadline.seller': {
    da: 'Største viste sælger er {partner} med {n, plural, =1 {1 plads} other {{n, number} pladser}}.',
    en: 'The largest seller shown is {partner} with {n, plural, =1 {1 place} other {{n, number} places}}.',
  },
  'tradeHeadline.balance': {
    da: '{place} køber {bought, number} pladser af andre og sælger {sold, number} til andre.',
    en: '{place} buys {bought, number} places from others and sells {sold, number} to others.',
  },
  'tradeHeadline.boughtOnly': {
    da: '{place} køber {bought, number} pladser af andre.',
    en: '{place} buys {bought, number} places from others.',
  },
  'tradeHeadline.balanceWhat': { da: 'Købte pladser {place}', en: 'Places bought {place}' },
  'tradeHeadline.area': {
    da: 'Kommunerne i {area} køber {share, number, share} af deres pladser hos andre end sig selv.',
    en: 'The municipalities of {area} buy {share, number, share} of their places from others than themselves.',
  },
  'tradeHeadline.areaWhat': {
    da: 'Andelen af pladser købt hos andre i {area}',
    en: 'The share of places bought from others in {area}',
  },
  'tradeHeadline.span': {
    da: 'Mest {highest} med {most, number, share}, mindst {lowest} med {least, number, share}.',
    en: 'Most {highest} with {most, number, share}, least {lowest} with {least, number, share}.',
  },
  'tradeHeadline.pairs': {
    da: '{n, plural, =1 {1 handel} other {{n, number} handler}} i {area} er store nok til at blive vist hver for sig.',
    en: '{n, plural, =1 {1 trade} other {{n, number} trades}} in {area} {n, plural, =1 {is} other {are}} large enough to be shown one by one.',
  },
  'tradeHeadline.pairsNone': {
    da: 'Ingen handel i {area} er stor nok til at blive vist for sig.',
    en: 'No trade in {area} is large enough to be shown on its own.',
  },
  'tradeHeadline.pairsMost': {
    da: 'Størst: {buyer} køber {most, number} pladser af {seller}.',
    en: 'Largest: {buyer} buys {most, number} places from {seller}.',
  },
  'tradeHeadline.reach': {
    da: '{n, plural, =1 {1 kommune} other {{n, number} kommuner}} i {area} køber så meget af {place}, at tallet kan vises.',
    en: '{n, plural, =1 {1 municipality} other {{n, number} municipalities}} in {area} buy so much from {place} that the number can be shown.',
  },
  'tradeHeadline.reachNone': {
    da: 'Ingen kommune i {area} køber så meget af {place}, at tallet kan vises.',
    en: 'No municipality in {area} buys so much from {place} that the number can be shown.',
  },
  'tradeHeadline.reachMost': {
    da: 'Størst er andelen i {name}: {most, number, share}.',
    en: 'The share is largest in {name}: {most, number, share}.',
  },
  'tradeHeadline.closure': {
    da: 'Lukker {service}, kan højst {found, number} af {sold, number} pladser findes andre steder i {area}.',
    en: 'If {service} closes, at most {found, number} of {sold, number} places can be found elsewhere in {area}.',
  },
  'tradeHeadline.closureEnough': {
    da: 'Lukker {service}, er der ledige pladser nok i {area} til de {sold, number} i brug, hvis de passer.',
    en: 'If {service} closes, there are enough free places in {area} for the {sold, number} in use, if they suit.',
  },
  'tradeHeadline.closureWhat': {
    da: 'Hvor mange pladser i {service} der kan findes andre steder',
    en: 'How many places of {service} can be found elsewhere',
  },
  'tradeHeadline.closureBuyer': {
    da: 'Størst køber er {name} med {n, number}.',
    en: 'The largest buyer is {name} with {n, number}.',
  },
  'tradeHeadline.closureHidden': {
    da: '{n, plural, =1 {1 køber} other {{n, number} købere}} har for få borgere til at blive vist.',
    en: '{n, plural, =1 {1 buyer has} other {{n, number} buyers have}} too few citizens to be shown.',
  },
} as const satisfies Topic;
