import type { Topic } from '../../texts/topic.ts';

/** Indicators of need: name, unit, and what a reader must know to use them. */
export const needMeasures = {
  'measure.groups-short': { da: 'Målgrupper med mangel', en: 'Target groups with a shortage' },
  'measure.groups-short.unit': { da: 'målgrupper, hele området', en: 'target groups, whole area' },
  'measure.groups-short.definition': {
    da: 'Målgrupper, der har færre døgnpladser i hele området, end borgerne har brug for i dag.',
    en: 'Target groups with fewer 24-hour places in the whole area than citizens need today.',
  },
  'measure.groups-short.why': {
    da: 'Viser, hvor mange målgrupper fælles planlægning skal handle om.',
    en: 'Shows how many target groups joint planning must deal with.',
  },
  'measure.groups-short.how': {
    da: 'For hver målgruppe holdes områdets pladser op mod behovet. Grupper med minus tælles.',
    en: 'For each target group the area’s places are held against the need. Groups with a minus are counted.',
  },
  'measure.groups-short.parts': {
    da: 'Et antal, ingen brøk. Pladser, som flere grupper deler, tæller én gang.',
    en: 'A number, not a ratio. Places that several groups share count once.',
  },
  'measure.groups-short.pitfalls': {
    da: 'Der er ikke lagt luft ind til skift og variation. Tallet findes kun for hele området.',
    en: 'No slack for turnover and variation is added. The figure exists for the whole area only.',
  },
  'measure.availability': { da: 'Chance for en ledig plads', en: 'Chance of a free place' },
  'measure.availability.unit': { da: 'i snit over målgrupper', en: 'average of target groups' },
  'measure.availability.definition': {
    da: 'Chancen for, at der er en ledig døgnplads i egen målgruppe, i snit over alle, der har behov for en.',
    en: 'The chance that a 24-hour place in the own target group is free, averaged over all who need one.',
  },
  'measure.availability.why': {
    da: 'Belægningen siger ikke, hvor ofte en borger møder et fuldt tilbud. Det gør chancen.',
    en: 'Occupancy does not say how often a citizen meets a full service. The chance does.',
  },
  'measure.availability.how': {
    da: 'For hver målgruppe regnes chancen for en ledig plads ud fra behov og pladser (Erlang B). Den vægtes med behovet.',
    en: 'For each target group the chance of a free place is calculated from need and places (Erlang B) and weighted by need.',
  },
  'measure.availability.parts': {
    da: 'Tæller: behov gange chance, lagt sammen. Nævner: behovet i alt.',
    en: 'Numerator: need times chance, added up. Denominator: all need.',
  },
  'measure.availability.pitfalls': {
    da: 'Forudsætter, at alle pladser i området kan bruges af alle. Er skjult, når blot én målgruppes behov er skjult.',
    en: 'Assumes that all places in the area are open to all. Withheld as soon as one target group’s need is withheld.',
  },
  'measure.waiting-share': { da: 'Andel, der venter', en: 'Share waiting' },
  'measure.waiting-share.unit': { da: 'af behovet for døgnpladser', en: 'of the need for 24-hour places' },
  'measure.waiting-share.definition': {
    da: 'Borgere, der venter på en døgnplads, divideret med alle, der har eller venter på en.',
    en: 'Citizens waiting for a 24-hour place divided by all who have or await one.',
  },
  'measure.waiting-share.why': {
    da: 'Ventende er det tydeligste tegn på, at pladser mangler eller ligger forkert.',
    en: 'Waiting citizens are the clearest sign that places are missing or in the wrong place.',
  },
  'measure.waiting-share.how': {
    da: 'Ventende ved årets udgang divideret med modtagere og ventende tilsammen.',
    en: 'Those waiting at the end of the year divided by served and waiting together.',
  },
  'measure.waiting-share.parts': {
    da: 'Tæller: ventende. Nævner: modtagere plus ventende.',
    en: 'Numerator: waiting. Denominator: served plus waiting.',
  },
  'measure.waiting-share.pitfalls': {
    da: 'Små antal er skjult. Kommuner fører ventelister forskelligt.',
    en: 'Small counts are withheld. Municipalities keep waiting lists differently.',
  },
  'measure.users-per-1000-adults': {
    da: 'Modtagere pr. 1.000 18-64-årige',
    en: 'Users per 1,000 aged 18–64',
  },
  'measure.users-per-1000-adults.unit': { da: 'pr. 1.000 18-64-årige', en: 'per 1,000 aged 18–64' },
  'measure.users-per-1000-adults.definition': {
    da: 'Borgere, der modtager specialiserede indsatser på voksenområdet, pr. 1.000 18-64-årige.',
    en: 'Citizens receiving specialised services for adults, per 1,000 inhabitants aged 18–64.',
  },
  'measure.users-per-1000-adults.why': {
    da: 'Sammen med udgiften pr. modtager forklarer tallet regnestykket bag udgiften pr. indbygger.',
    en: 'Together with cost per user the figure is the arithmetic behind expenditure per inhabitant.',
  },
  'measure.users-per-1000-adults.how': {
    da: 'Modtagere 31. december divideret med 18-64-årige 1. januar og ganget med 1.000.',
    en: 'Users on 31 December divided by inhabitants aged 18–64 on 1 January, times 1,000.',
  },
  'measure.users-per-1000-adults.parts': {
    da: 'Tæller: modtagere på voksenområdet. Nævner: 18-64-årige.',
    en: 'Numerator: users of services for adults. Denominator: inhabitants aged 18–64.',
  },
  'measure.users-per-1000-adults.pitfalls': {
    da: 'En borger med flere indsatser tælles i hver. Forskelle kan skyldes både behov og praksis.',
    en: 'A citizen with several services counts in each. Differences can stem from both need and practice.',
  },
  'measure.users-per-1000-children': {
    da: 'Modtagere pr. 1.000 0-22-årige',
    en: 'Users per 1,000 aged 0–22',
  },
  'measure.users-per-1000-children.unit': { da: 'pr. 1.000 0-22-årige', en: 'per 1,000 aged 0–22' },
  'measure.users-per-1000-children.definition': {
    da: 'Børn og unge, der modtager specialiserede indsatser, pr. 1.000 0-22-årige.',
    en: 'Children and young people receiving specialised services, per 1,000 inhabitants aged 0–22.',
  },
  'measure.users-per-1000-children.why': {
    da: 'Viser, hvor stor en del af børn og unge der får særlig støtte.',
    en: 'Shows how large a part of children and young people get special support.',
  },
  'measure.users-per-1000-children.how': {
    da: 'Modtagere 31. december divideret med 0-22-årige 1. januar og ganget med 1.000.',
    en: 'Users on 31 December divided by inhabitants aged 0–22 on 1 January, times 1,000.',
  },
  'measure.users-per-1000-children.parts': {
    da: 'Tæller: modtagere på børne- og ungeområdet. Nævner: 0-22-årige.',
    en: 'Numerator: users of services for children and young people. Denominator: inhabitants aged 0–22.',
  },
  'measure.users-per-1000-children.pitfalls': {
    da: 'En modtager med flere indsatser tælles i hver. Små kommuner svinger meget fra år til år.',
    en: 'A user with several services counts in each. Small municipalities vary much from year to year.',
  },
  'measure.bought-outside': {
    da: 'Andel købt uden for kommunen',
    en: 'Share bought outside the municipality',
  },
  'measure.bought-outside.unit': { da: 'af brugte pladser', en: 'of places used' },
  'measure.bought-outside.definition': {
    da: 'Pladser købt hos andre end kommunen selv divideret med alle pladser, kommunen bruger.',
    en: 'Places bought from others than the municipality itself divided by all places the municipality uses.',
  },
  'measure.bought-outside.why': {
    da: 'Viser, hvor meget kommunen er afhængig af andres tilbud og takster.',
    en: 'Shows how much the municipality depends on others’ services and rates.',
  },
  'measure.bought-outside.how': {
    da: 'Helårspladser i tilbud, som andre driver, divideret med alle helårspladser, kommunen betaler for i kvartalet.',
    en: 'Full-year places in services run by others divided by all full-year places the municipality pays for in the quarter.',
  },
  'measure.bought-outside.parts': {
    da: 'Tæller: købte pladser hos andre. Nævner: alle brugte pladser.',
    en: 'Numerator: places bought from others. Denominator: all places used.',
  },
  'measure.bought-outside.pitfalls': {
    da: 'Private og selvejende tilbud i kommunen tæller som købt ude. Små antal er skjult.',
    en: 'Private and self-governing services inside the municipality count as bought outside. Small counts are withheld.',
  },
  'measure.expected-growth': {
    da: 'Ventet ændring i behov over fem år',
    en: 'Expected change in need over five years',
  },
  'measure.expected-growth.unit': { da: 'kommunernes eget skøn', en: 'the municipalities’ own estimate' },
  'measure.expected-growth.definition': {
    da: 'Hvor mange flere eller færre døgnpladser kommunen selv skønner, at dens borgere får brug for om fem år.',
    en: 'How many more or fewer 24-hour places the municipality itself estimates that its citizens will need in five years.',
  },
  'measure.expected-growth.why': {
    da: 'Viser, om kommunerne selv venter at få brug for flere pladser.',
    en: 'Shows whether the municipalities themselves expect to need more places.',
  },
  'measure.expected-growth.how': {
    da: 'Det indberettede skøn divideret med dagens behov, minus 1.',
    en: 'The reported estimate divided by today’s need, minus 1.',
  },
  'measure.expected-growth.parts': {
    da: 'Tæller: ventet behov minus dagens behov. Nævner: dagens behov.',
    en: 'Numerator: expected need minus today’s need. Denominator: today’s need.',
  },
  'measure.expected-growth.pitfalls': {
    da: 'Et skøn, ikke en beregnet prognose. Kommunerne skønner på forskellig måde.',
    en: 'An estimate, not a calculated forecast. Municipalities estimate in different ways.',
  },
} as const satisfies Topic;
