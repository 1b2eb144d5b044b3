import type { Topic } from '../../texts/topic.ts';

/** Prevention: the sentences that its headlines are made of. */
export const preventionHeadlineWords = {
  'prevention.worth': {
    da: 'Over {years, number} år er nutidsværdien {npv, number, money}.',
    en: 'Over {years, plural, =1 {1 year} other {{years, number} years}} the net present value is {npv, number, money}.',
  },
  'prevention.worthPaidBack': {
    da: 'Over {years, number} år er nutidsværdien {npv, number, money}, og pengene er tjent hjem efter {months, plural, =1 {1 måned} other {{months, number} måneder}}.',
    en: 'Over {years, plural, =1 {1 year} other {{years, number} years}} the net present value is {npv, number, money}, and the money is paid back after {months, plural, =1 {1 month} other {{months, number} months}}.',
  },
  'prevention.worthAtOnce': {
    da: 'Over {years, number} år er nutidsværdien {npv, number, money}, og der er penge tilovers hele vejen.',
    en: 'Over {years, plural, =1 {1 year} other {{years, number} years}} the net present value is {npv, number, money}, with money left over all the way.',
  },
  'prevention.worthNothing': {
    da: 'Over {years, number} år er nutidsværdien omkring nul.',
    en: 'Over {years, plural, =1 {1 year} other {{years, number} years}} the net present value is about zero.',
  },
  'prevention.breakEven': {
    da: 'Det tjener sig hjem, hvis mindst {share, number, share} af de antagne effekter indtræffer.',
    en: 'It pays if at least {share, number, share} of the assumed effects occur.',
  },
  'prevention.breakEvenWithout': {
    da: 'Det tjener sig hjem, også hvis ingen af de antagne effekter indtræffer.',
    en: 'It pays even if none of the assumed effects occur.',
  },
  'prevention.breakEvenNever': {
    da: 'Det tjener sig ikke hjem, selv om alle antagne effekter indtræffer.',
    en: 'It does not pay, even if all the assumed effects occur.',
  },
  'prevention.unknownWorth': { da: 'Nutidsværdien', en: 'The net present value' },
  'prevention.moneyExtent': {
    da: 'Penge brugt og sparet på forebyggelse over {years, number} år, set fra {view, select, region {regionen} other {køberen}}.',
    en: 'Money spent and saved on prevention over {years, plural, =1 {1 year} other {{years, number} years}}, seen from {view, select, region {the region} other {the buyer}}.',
  },
  'prevention.stockFewer': {
    da: 'I {year} er {after, plural, =1 {1 borger} other {{after, number} borgere}} {where} med programmet og {before, number} uden: {n, number} færre.',
    en: 'In {year} {after, plural, =1 {1 citizen is} other {{after, number} citizens are}} {where} with the programme and {before, number} without: {n, number} fewer.',
  },
  'prevention.stockMore': {
    da: 'I {year} er {after, plural, =1 {1 borger} other {{after, number} borgere}} {where} med programmet og {before, number} uden: {n, number} flere.',
    en: 'In {year} {after, plural, =1 {1 citizen is} other {{after, number} citizens are}} {where} with the programme and {before, number} without: {n, number} more.',
  },
  'prevention.stockSame': {
    da: 'I {year} er {after, plural, =1 {1 borger} other {{after, number} borgere}} {where}, stort set som uden programmet.',
    en: 'In {year} {after, plural, =1 {1 citizen is} other {{after, number} citizens are}} {where}, much as without the programme.',
  },
  'prevention.unknownStock': { da: 'Antallet {where} i {year}', en: 'The number {where} in {year}' },
  'prevention.stockExtent': {
    da: 'Ventet antal borgere i hver slags indsats frem til {year}, med og uden programmet.',
    en: 'Expected number of citizens in each kind of support up to {year}, with and without the programme.',
  },
  'prevention.where.preventive': { da: 'i forebyggende indsats', en: 'in preventive support' },
  'prevention.where.network': { da: 'i netværkspleje', en: 'in network care' },
  'prevention.where.foster': { da: 'i plejefamilie', en: 'in foster care' },
  'prevention.where.own-room': { da: 'på eget værelse', en: 'in own rooms' },
  'prevention.where.institution': { da: 'på institution', en: 'in institutions' },
  'prevention.where.adult-residential': { da: 'i voksenbotilbud', en: 'in residential services for adults' },
  'prevention.chance': {
    da: 'I {n, plural, =0 {ingen} other {{n, number}}} af 20 udfald tjener det sig hjem.',
    en: 'In {n, plural, =0 {none} other {{n, number}}} of 20 outcomes it pays.',
  },
  'prevention.chanceRange': {
    da: '8 af 10 udfald ligger mellem {lo, number, money} og {hi, number, money}.',
    en: '8 of 10 outcomes lie between {lo, number, money} and {hi, number, money}.',
  },
  'prevention.chanceUnknown': {
    da: 'Usikkerheden er ikke beregnet endnu.',
    en: 'Uncertainty has not been calculated yet.',
  },
  'prevention.chanceExtent': {
    da: '20 lige sandsynlige udfald af nutidsværdien over {years, number} år.',
    en: '20 equally likely outcomes of the net present value over {years, plural, =1 {1 year} other {{years, number} years}}.',
  },
  'prevention.tornadoMain': {
    da: 'Mest betyder {what}: alene flytter den nutidsværdien fra {lo, number, money} til {hi, number, money}.',
    en: 'What matters most is {what}: alone it moves the net present value from {lo, number, money} to {hi, number, money}.',
  },
  'prevention.tornadoNone': {
    da: 'Ingen antagelse er usikker nok til at flytte nutidsværdien.',
    en: 'No assumption is uncertain enough to move the net present value.',
  },
  'prevention.tornadoExtent': {
    da: 'Nutidsværdien ved en lav og en høj værdi af hver antagelse for sig.',
    en: 'The net present value at a low and a high value of each assumption alone.',
  },
  'prevention.viewsMain': {
    da: 'For køberen er nutidsværdien {buyer}; for regionen er den {region}, når {share, number, share} af udgiften kan undgås.',
    en: 'For the buyer the net present value is {buyer}; for the region it is {region} when {share, number, share} of the cost can be avoided.',
  },
  'prevention.viewsExtent': {
    da: 'Nutidsværdien af det samme program for køberen og for regionen.',
    en: 'The net present value of the same programme for the buyer and for the region.',
  },
} as const satisfies Topic;
