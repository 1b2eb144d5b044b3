import type { Topic } from '../../texts/topic.ts';

/** Levers of location: what the placing of services can assume. */
export const locationLeverWords = {
  'lever.location.target-group': { da: 'Målgruppe', en: 'Target group' },
  'lever.location.target-group.hint': {
    da: 'Hvis behov og pladser der regnes på. Uden målgruppe: alle døgnpladser.',
    en: 'Whose need and places are counted. Without a target group: all 24-hour places.',
  },
  'field.location.target-group.targetGroup': { da: 'Målgruppe', en: 'Target group' },
  'said.location.target-group': { da: 'Målgruppe: {targetGroup}', en: 'Target group: {targetGroup}' },
  'lever.location.weights': { da: 'Hvad der tæller', en: 'What counts' },
  'lever.location.weights.hint': {
    da: 'Behov er borgere, der modtager eller venter. Befolkning er alle indbyggere. Indtastet er de tal, du selv giver hver kommune.',
    en: 'Need is citizens served or waiting. Population is all inhabitants. Entered is the numbers you give each municipality.',
  },
  'field.location.weights.weights': { da: 'Vægt', en: 'Weight' },
  'choice.location.weights.need': { da: 'behovet', en: 'the need' },
  'choice.location.weights.inhabitants': { da: 'befolkningen', en: 'the population' },
  'choice.location.weights.entered': { da: 'indtastede tal', en: 'entered numbers' },
  'said.location.weights': { da: 'Afstande tæller efter {weights}', en: 'Distances count by {weights}' },
  'lever.location.weight': { da: 'Vægt af en kommune', en: 'Weight of a municipality' },
  'lever.location.weight.hint': {
    da: 'Bruges, når der tælles efter indtastede tal. En kommune uden tal tæller ikke med.',
    en: 'Used when entered numbers count. A municipality without a number does not count.',
  },
  'field.location.weight.municipality': { da: 'Kommune', en: 'Municipality' },
  'field.location.weight.weight': { da: 'Vægt', en: 'Weight' },
  'said.location.weight': {
    da: '{municipality} tæller {weight, number}',
    en: '{municipality} counts {weight, number}',
  },
  'lever.location.load': { da: 'Borgere i tilbud ad gangen', en: 'Citizens in service at a time' },
  'lever.location.load.hint': {
    da: 'Når der ikke tælles efter behov: hvor mange borgere der skal have plads på samme tid. Uden det kan pladser ikke regnes.',
    en: 'When need does not count: how many citizens need a place at the same time. Without it places cannot be worked out.',
  },
  'field.location.load.persons': { da: 'Borgere', en: 'Citizens' },
  'said.location.load': {
    da: '{persons, plural, =1 {1 borger} other {{persons, number} borgere}} i tilbud ad gangen',
    en: '{persons, plural, =1 {1 citizen} other {{persons, number} citizens}} in service at a time',
  },
  'lever.location.before': { da: 'Sammenlign med', en: 'Compare with' },
  'lever.location.before.hint': {
    da: 'De tilbud, der findes i dag, eller det ene sted, der ligger bedst.',
    en: 'The services there are today, or the one site that lies best.',
  },
  'field.location.before.before': { da: 'Før', en: 'Before' },
  'choice.location.before.today': { da: 'tilbuddene i dag', en: 'the services of today' },
  'choice.location.before.one-site': { da: 'ét sted', en: 'one site' },
  'said.location.before': { da: 'Sammenlignes med {before}', en: 'Compared with {before}' },
  'lever.location.candidates': { da: 'Mulige steder', en: 'Possible sites' },
  'lever.location.candidates.hint': {
    da: 'Kommuner, hvor et tilbud kan ligge. Uden valg: alle i området.',
    en: 'Municipalities where a service can be. Without a choice: all in the area.',
  },
  'field.location.candidates.municipalities': { da: 'Kommuner', en: 'Municipalities' },
  'said.location.candidates': {
    da: 'Tilbud kan ligge i {municipalities}',
    en: 'Services can be in {municipalities}',
  },
  'lever.location.road-factor': { da: 'Vejfaktor', en: 'Road factor' },
  'lever.location.road-factor.hint': {
    da: 'Hvor meget længere vejen er end luftlinjen mellem hovedbyerne. 1 er luftlinje.',
    en: 'How much longer the road is than the straight line between the main towns. 1 is a straight line.',
  },
  'field.location.road-factor.factor': { da: 'Faktor', en: 'Factor' },
  'said.location.road-factor': {
    da: 'Vejen er {factor, number} gange luftlinjen',
    en: 'The road is {factor, number} times the straight line',
  },
  'lever.location.crossing': { da: 'Over vand', en: 'Across water' },
  'lever.location.crossing.hint': {
    da: 'En ø får et fast tillæg for færge eller fly, eller den holdes udenfor og løses for sig.',
    en: 'An island gets a fixed addition for ferry or flight, or is left out and solved on its own.',
  },
  'field.location.crossing.municipality': { da: 'Kommune', en: 'Municipality' },
  'field.location.crossing.treatment': { da: 'Hvordan', en: 'How' },
  'field.location.crossing.km': { da: 'Tillæg', en: 'Addition' },
  'choice.location.treatment.added-km': { da: 'tillæg i km', en: 'addition in km' },
  'choice.location.treatment.apart': { da: 'løses for sig', en: 'solved on its own' },
  'said.location.crossing': {
    da: '{treatmentChoice, select, apart {{municipality} løses for sig} other {{km, number} km oveni til og fra {municipality}}}',
    en: '{treatmentChoice, select, apart {{municipality} is solved on its own} other {{km, number} km added to and from {municipality}}}',
  },
  'lever.location.accepted-refusal': { da: 'Højst afvist', en: 'Refused at most' },
  'lever.location.accepted-refusal.hint': {
    da: 'Den andel af borgerne, der må møde et fuldt tilbud. Pladserne regnes efter den.',
    en: 'The share of citizens who may meet a full service. Places are worked out from it.',
  },
  'field.location.accepted-refusal.refusal': { da: 'Andel', en: 'Share' },
  'said.location.accepted-refusal': {
    da: 'Højst {refusal, number, share} møder et fuldt tilbud',
    en: 'At most {refusal, number, share} meet a full service',
  },
  'lever.location.critical-mass': { da: 'Kritisk masse', en: 'Critical mass' },
  'lever.location.critical-mass.hint': {
    da: 'Den belægning, et sted skal kunne holde, og eventuelt færrest pladser af faglige grunde. Det største krav gælder.',
    en: 'The occupancy a site must be able to keep and, if any, fewest places for professional reasons. The larger demand holds.',
  },
  'field.location.critical-mass.occupancy': { da: 'Belægning', en: 'Occupancy' },
  'field.location.critical-mass.minimumPlaces': { da: 'Færrest pladser', en: 'Fewest places' },
  'said.location.critical-mass': {
    da: 'Et sted skal kunne holde {occupancy, number, share} belægning{minimumPlacesGiven, select, yes { og have mindst {minimumPlaces, number} pladser} other {}}',
    en: 'A site must be able to keep {occupancy, number, share} occupancy{minimumPlacesGiven, select, yes { and have at least {minimumPlaces, number} places} other {}}',
  },
  'lever.location.cover-distance': { da: 'Rækkevidde', en: 'Reach' },
  'lever.location.cover-distance.hint': {
    da: 'Hvor langt der højst må være, før et tilbud ikke er i nærheden.',
    en: 'How far it may be before a service is no longer near.',
  },
  'field.location.cover-distance.distance': { da: 'Højst', en: 'At most' },
  'said.location.cover-distance': {
    da: 'Højst {distance, number} km til et tilbud i nærheden',
    en: 'At most {distance, number} km to a service near by',
  },
  'lever.location.sites': { da: 'Antal steder', en: 'Number of sites' },
  'lever.location.sites.hint': {
    da: 'Hvor mange steder der skal være i alt, de faste iblandt.',
    en: 'How many sites there are to be in all, those kept among them.',
  },
  'field.location.sites.sites': { da: 'Steder', en: 'Sites' },
  'said.location.sites': {
    da: '{sites, plural, =1 {1 sted} other {{sites, number} steder}}',
    en: '{sites, plural, =1 {1 site} other {{sites, number} sites}}',
  },
  'lever.location.objective': { da: 'Hvad stederne skal opnå', en: 'What the sites are for' },
  'lever.location.objective.hint': {
    da: 'Den korteste vej for alle tilsammen, eller flest inden for rækkevidde.',
    en: 'The shortest way for all together, or most within reach.',
  },
  'field.location.objective.objective': { da: 'Mål', en: 'Aim' },
  'choice.location.objective.shortest-way': { da: 'kortest vej', en: 'shortest way' },
  'choice.location.objective.most-within-reach': {
    da: 'flest inden for rækkevidde',
    en: 'most within reach',
  },
  'said.location.objective': { da: 'Målet er {objective}', en: 'The aim is {objective}' },
  'lever.location.sites-kept': { da: 'Steder, der skal blive', en: 'Sites that must stay' },
  'lever.location.sites-kept.hint': {
    da: 'Resten vælges ved siden af dem.',
    en: 'The rest are chosen beside them.',
  },
  'field.location.sites-kept.municipalities': { da: 'Kommuner', en: 'Municipalities' },
  'said.location.sites-kept': {
    da: '{municipalities} skal blive',
    en: '{municipalities} must stay',
  },
  'lever.location.sites-excluded': { da: 'Steder, der er udelukket', en: 'Sites that are excluded' },
  'lever.location.sites-excluded.hint': {
    da: 'Her kan der ikke ligge et tilbud.',
    en: 'There can be no service here.',
  },
  'field.location.sites-excluded.municipalities': { da: 'Kommuner', en: 'Municipalities' },
  'said.location.sites-excluded': {
    da: 'Ikke i {municipalities}',
    en: 'Not in {municipalities}',
  },
  'assumption-issue.municipality-outside-area': {
    da: 'Kommunen hører ikke til området.',
    en: 'The municipality is not in the area.',
  },
  'assumption-issue.municipality-twice': {
    da: 'Kommunen er nævnt to gange.',
    en: 'The municipality is named twice.',
  },
  'assumption-issue.no-weights-entered': {
    da: 'Indtast mindst én kommunes vægt over 0, eller tæl efter behov eller befolkning.',
    en: 'Enter at least one municipality’s weight above 0, or count by need or population.',
  },
  'assumption-issue.weights-not-entered': {
    da: 'Vægten bruges kun, når der tælles efter indtastede tal.',
    en: 'The weight is used only when entered numbers count.',
  },
  'assumption-issue.load-only-without-need': {
    da: 'Behovet siger selv, hvor mange borgere der er. Fjern tallet, eller tæl efter andet end behov.',
    en: 'The need itself says how many citizens there are. Remove the number, or count by something else.',
  },
  'assumption-issue.need-not-published': {
    da: 'Behovet er ikke offentliggjort for det valgte. Tæl efter befolkningen, eller vælg en anden målgruppe.',
    en: 'The need is not published for this choice. Count by population, or choose another target group.',
  },
  'assumption-issue.apart-need-withheld': {
    da: 'Kommunens behov er skjult, så resten kan ikke regnes uden den. Brug et tillæg i km.',
    en: 'The municipality’s need is withheld, so the rest cannot be worked out without it. Use an addition in km.',
  },
  'assumption-issue.km-missing': { da: 'Skriv tillægget i km.', en: 'Write the addition in km.' },
  'assumption-issue.kept-and-excluded': {
    da: 'Et sted kan ikke både blive og være udelukket.',
    en: 'A site cannot both stay and be excluded.',
  },
  'assumption-issue.kept-but-apart': {
    da: 'Kommunen løses for sig og kan ikke være et af stederne.',
    en: 'The municipality is solved on its own and cannot be one of the sites.',
  },
  'assumption-issue.no-candidates': {
    da: 'Der er ingen steder tilbage at vælge imellem.',
    en: 'There are no sites left to choose from.',
  },
  'assumption-issue.fewer-sites-than-kept': {
    da: '{kept, number} steder skal blive; antallet kan ikke være {sites, number}.',
    en: '{kept, number} sites must stay; there cannot be {sites, number} in all.',
  },
  'assumption-issue.more-sites-than-candidates': {
    da: 'Der er kun {candidates, number} mulige steder.',
    en: 'There are only {candidates, number} possible sites.',
  },
} as const satisfies Topic;
