import type { Topic } from '../../texts/topic.ts';

/** Words of Afspecialisering. */
export const specialisationTexts = {
  'specialisation.title': { da: 'Risiko for afspecialisering', en: 'Risk of de-specialisation' },
  'specialisation.question': {
    da: 'Hvilke tilbud kan miste deres specialisering?',
    en: 'Which services may lose their specialisation?',
  },
  'specialisation.aid': {
    da: 'Fem tegn pr. tilbud: en læsehjælp, ikke en sandsynlighed.',
    en: 'Five signs per service: a reading aid, not a probability.',
  },
  'specialisation.index': { da: 'indeks {value}', en: 'index {value}' },
  'specialisation.section': { da: 'Fem tegn pr. tilbud', en: 'Five signs per service' },
  'specialisation.eyebrow': { da: 'Tegn på afspecialisering', en: 'Signs of de-specialisation' },
  'specialisation.unit': { da: '0–100, højere er flere tegn', en: '0–100, higher is more signs' },
  'specialisation.subline': {
    da: '{place}, {group}, {quarter}. {n, plural, =1 {1 tilbud} other {{n, number} tilbud}}.',
    en: '{place}, {group}, {quarter}. {n, plural, =1 {1 service} other {{n, number} services}}.',
  },
  'specialisation.allGroups': { da: 'alle målgrupper', en: 'all target groups' },
  'specialisation.service': { da: 'Tilbud', en: 'Service' },
  'specialisation.municipality': { da: 'Kommune', en: 'Municipality' },
  'specialisation.type': { da: 'Tilbudstype', en: 'Type of service' },
  'specialisation.score': { da: 'Samlet', en: 'Score' },
  'specialisation.flags': { da: 'Advarsler', en: 'Flags' },
  'specialisation.part.buyers': { da: 'Få købere', en: 'Few buyers' },
  'specialisation.part.trend': { da: 'Faldende belægning', en: 'Falling occupancy' },
  'specialisation.part.level': { da: 'Lav belægning', en: 'Low occupancy' },
  'specialisation.part.size': { da: 'Få pladser', en: 'Few places' },
  'specialisation.part.operator': { da: 'Én driftsherre', en: 'One operator' },
  'specialisation.measure.buyers': {
    da: 'Købernes koncentration (HHI)',
    en: 'Concentration of buyers (HHI)',
  },
  'specialisation.measure.trend': { da: 'Belægningens ændring pr. år', en: 'Change of occupancy a year' },
  'specialisation.measure.level': { da: 'Belægning seneste år', en: 'Occupancy, latest year' },
  'specialisation.measure.size': { da: 'Pladser', en: 'Places' },
  'specialisation.measure.operator': {
    da: 'Driftsherrens andel af målgruppens pladser',
    en: 'Operator’s share of the target group’s places',
  },
  'specialisation.measure.trendP': {
    da: 'Chance for så entydig en udvikling ved tilfælde',
    en: 'Chance of so clear a development at random',
  },
  'specialisation.scope': { da: 'Vis', en: 'Show' },
  'specialisation.flagged': { da: 'advarsel', en: 'flag' },
  'specialisation.points': { da: '{points} pp.', en: '{points} pp' },
  'specialisation.scoreText': {
    da: '{score, number} ({lo, number}–{hi, number})',
    en: '{score, number} ({lo, number}–{hi, number})',
  },
  'specialisation.question.few-buyers': {
    da: 'Færre end tre lige store købere: tilbuddet afhænger af dem.',
    en: 'Fewer than three equal buyers: the service depends on them.',
  },
  'specialisation.question.waiting-while-falling': {
    da: 'Der er venteliste, mens belægningen falder: se efter en fejl i tallene.',
    en: 'There is a waiting list while occupancy falls: look for a fault in the figures.',
  },
  'specialisation.noteBuyers': {
    da: '{n, plural, =1 {1 tilbuds} other {{n, number} tilbuds}} købere er skjult; der tæller de andre fire tegn',
    en: 'the buyers of {n, plural, =1 {1 service} other {{n, number} services}} are withheld; there the other four signs count',
  },
  'specialisation.noteScore': {
    da: 'Uden tal, når mindre end 60 % af vægten er kendt',
    en: 'No score when less than 60% of the weight is known',
  },
  'specialisation.noteNoOutcomes': {
    da: 'Ingen lukninger er registreret at måle mod: tallet er ikke en sandsynlighed',
    en: 'No closures are recorded to measure against: the number is no probability',
  },
  'specialisation.read': {
    da: 'Hver bjælke er et tegn fra intet (tom) til fuldt (fyldt). Fra tre fjerdedele er det en advarsel. Det samlede tal er et vejet gennemsnit; i parentes hvor det ender, når vægtene gøres halvt så store eller halvanden gang så store.',
    en: 'Each bar is a sign from none (empty) to full. From three quarters it is a flag. The score is a weighted mean; in brackets where it ends when weights are made half as large or one and a half times as large.',
  },
  'specialisation.readExample': {
    da: '{name}: {score}, {n, plural, =0 {ingen advarsler} =1 {1 advarsel} other {{n, number} advarsler}}.',
    en: '{name}: {score}, {n, plural, =0 {no flags} =1 {1 flag} other {{n, number} flags}}.',
  },
  'specialisation.definition': {
    da: 'Fem tegn mellem faste grænser: købernes koncentration, belægningens udvikling og niveau, antal pladser og driftsherrens andel af målgruppens pladser. De vejer 25, 20, 20, 20 og 15 %.',
    en: 'Five signs between fixed limits: concentration of buyers, development and level of occupancy, number of places, and the operator’s share of the target group’s places. They weigh 25, 20, 20, 20 and 15%.',
  },
  'specialisation.more': {
    da: 'og {n, plural, =1 {1 tilbud} other {{n, number} tilbud}} til; de står i tabellen',
    en: 'and {n, plural, =1 {1 more service} other {{n, number} more services}}; they are in the table',
  },
  'specialisation.showAll': { da: 'Vis alle {n, number}', en: 'Show all {n, number}' },
  'specialisation.showFewer': { da: 'Vis færre', en: 'Show fewer' },
  'specialisation.none': {
    da: 'Ingen tilbud med pladser passer til valget.',
    en: 'No services with places match the choice.',
  },
  'specialisation.toPlaces': { da: 'Til pladser og belægning', en: 'To places and occupancy' },
  'specialisation.headline.extent': {
    da: 'Tegn på afspecialisering i {n, plural, =1 {1 tilbud} other {{n, number} tilbud}} {place}, {quarter}.',
    en: 'Signs of de-specialisation in {n, plural, =1 {1 service} other {{n, number} services}} {place}, {quarter}.',
  },
  'specialisation.headline.main': {
    da: '{n, plural, =0 {Ingen} other {{n, number}}} af {all, plural, =1 {1 tilbud} other {{all, number} tilbud}} {place} har mindst én advarsel.',
    en: '{n, plural, =0 {None} other {{n, number}}} of {all, plural, =1 {1 service} other {{all, number} services}} {place} {n, plural, =1 {has} other {have}} at least one flag.',
  },
  'specialisation.headline.highest': {
    da: 'Først: {name} med {score, number} af 100 ({lo, number}–{hi, number}).',
    en: 'First: {name} with {score, number} of 100 ({lo, number}–{hi, number}).',
  },
  'specialisation.headline.none': {
    da: 'Ingen tilbud med pladser {place}.',
    en: 'No services with places {place}.',
  },
} as const satisfies Topic;
