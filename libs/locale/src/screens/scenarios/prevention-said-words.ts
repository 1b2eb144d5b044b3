import type { Topic } from '../../texts/topic.ts';

/** Prevention: each assumption as one sentence, and what is wrong with one. */
export const preventionSaidWords = {
  'said.prevention.support': {
    da: '{kind}: {newPerMonth, number} nye om måneden, i snit {meanStay, number} måneder, {cost, number, money} pr. måned',
    en: '{kind}: {newPerMonth, number} new a month, {meanStay, number} months on average, {cost, number, money} a month',
  },
  'said.prevention.caseworkers': {
    da: '{casesBefore, number} sager pr. rådgiver i dag; en rådgiver koster {cost, number, money} pr. måned',
    en: '{casesBefore, number} cases per caseworker today; a caseworker costs {cost, number, money} a month',
  },
  'said.prevention.timing': {
    da: 'Starter {from}, fuld virkning efter {ramp, plural, =1 {1 måned} other {{ramp, number} måneder}}',
    en: 'Starts {from}, full effect after {ramp, plural, =1 {1 month} other {{ramp, number} months}}',
  },
  'said.prevention.money': {
    da: 'Faste {priceYear}-priser, rente {discount, number, share} om året',
    en: 'Fixed {priceYear} prices, discount rate {discount, number, share} a year',
  },
  'said.prevention.avoidable-share': {
    da: 'Af udgiften kan køberen undgå {buyer, number, share} og regionen {region, number, share}; nøgletal for {viewChoice, select, region {regionen} other {køberen}}',
    en: 'Of the cost the buyer can avoid {buyer, number, share} and the region {region, number, share}; key figures for {viewChoice, select, region {the region} other {the buyer}}',
  },
  'said.prevention.uncertainty': {
    da: 'Priser svinger {cost, number, share}, løn {wage, number, share} og opholdstider {stay, number, share}',
    en: 'Prices vary by {cost, number, share}, wages by {wage, number, share} and stays by {stay, number, share}',
  },
  'said.prevention.caseload': {
    da: '{casesAfter, number} sager pr. rådgiver',
    en: '{casesAfter, number} cases per caseworker',
  },
  'said.prevention.least-intrusive': {
    da: 'Mindst indgribende{preventiveToInstitutionGiven, select, yes {; fra forebyggende til institution {preventiveToInstitution}} other {}}{preventiveToFosterGiven, select, yes {; til plejefamilie {preventiveToFoster}} other {}}{entriesToInstitutionGiven, select, yes {; nye på institution {entriesToInstitution}} other {}}{entriesToFosterGiven, select, yes {; nye i plejefamilie {entriesToFoster}} other {}}',
    en: 'Least intrusive{preventiveToInstitutionGiven, select, yes {; from preventive support to institution {preventiveToInstitution}} other {}}{preventiveToFosterGiven, select, yes {; to foster care {preventiveToFoster}} other {}}{entriesToInstitutionGiven, select, yes {; new to institution {entriesToInstitution}} other {}}{entriesToFosterGiven, select, yes {; new to foster care {entriesToFoster}} other {}}',
  },
  'said.prevention.follow-up': {
    da: 'Hyppigere opfølgning{stayInInstitutionGiven, select, yes {; ophold på institution {stayInInstitution}} other {}}{stayInFosterGiven, select, yes {; ophold i plejefamilie {stayInFoster}} other {}}{institutionToFosterGiven, select, yes {; fra institution til plejefamilie {institutionToFoster}} other {}}{institutionToPreventiveGiven, select, yes {; fra institution til forebyggende {institutionToPreventive}} other {}}',
    en: 'More frequent follow-up{stayInInstitutionGiven, select, yes {; stay in institution {stayInInstitution}} other {}}{stayInFosterGiven, select, yes {; stay in foster care {stayInFoster}} other {}}{institutionToFosterGiven, select, yes {; from institution to foster care {institutionToFoster}} other {}}{institutionToPreventiveGiven, select, yes {; from institution to preventive support {institutionToPreventive}} other {}}',
  },
  'said.prevention.effect': {
    da: '{onChoice, select, entries {Nye, {kind}} stay {Ophold, {kind}} other {Fra {kind} til {to}}}: {change}',
    en: '{onChoice, select, entries {New, {kind}} stay {Stay, {kind}} other {From {kind} to {to}}}: {change}',
  },
  'said.prevention.investment': {
    da: 'Investering på {amount, number, money}, betales {date}',
    en: 'Investment of {amount, number, money}, paid {date}',
  },
  'said.prevention.state-support': {
    da: '{line} fra staten: {amount, number, money} pr. måned fra {from} til {to}',
    en: '{line} from the state: {amount, number, money} a month from {from} to {to}',
  },
  'assumption-issue.no-support': {
    da: 'Tilføj mindst én slags indsats eller anbringelse.',
    en: 'Add at least one kind of support or placement.',
  },
  'assumption-issue.no-caseworkers': {
    da: 'Tilføj »Rådgivere i dag«.',
    en: 'Add “Caseworkers today”.',
  },
  'assumption-issue.no-timing': { da: 'Tilføj »Start og indfasning«.', en: 'Add “Start and ramp”.' },
  'assumption-issue.no-money': { da: 'Tilføj »Priser og rente«.', en: 'Add “Prices and discount rate”.' },
  'assumption-issue.no-avoidable-share': {
    da: 'Tilføj »Udgift, der kan undgås«.',
    en: 'Add “Cost that can be avoided”.',
  },
  'assumption-issue.no-uncertainty': {
    da: 'Tilføj »Usikkerhed om priser og ophold«.',
    en: 'Add “Uncertainty of prices and stays”.',
  },
  'assumption-issue.starts-after-horizon': {
    da: 'Starten skal ligge i {year} eller før, som er det sidste år, der ses på.',
    en: 'The start must lie in {year} or before, the last year that is looked at.',
  },
  'assumption-issue.kind-twice': {
    da: 'Denne slags står der allerede.',
    en: 'This kind is there already.',
  },
  'assumption-issue.kind-not-there': {
    da: 'Den slags er ikke med: tilføj den som indsats eller anbringelse.',
    en: 'That kind is not there: add it as support or placement.',
  },
  'assumption-issue.move-to-itself': {
    da: 'Borgerne kan ikke gå videre til det, de kommer fra.',
    en: 'Citizens cannot move on to where they come from.',
  },
  'assumption-issue.move-to-nowhere': {
    da: 'Vælg, hvor de går videre til.',
    en: 'Choose where they move on to.',
  },
  'assumption-issue.only-for-moves': {
    da: 'Lad feltet stå tomt: det gælder kun, hvor mange der går videre.',
    en: 'Leave the field empty: it is only for how many move on.',
  },
  'assumption-issue.shares-above-all': {
    da: 'Tilsammen går flere videre, end der er, når virkningen er størst.',
    en: 'Together more move on than there are when the effect is at its largest.',
  },
  'assumption-issue.nobody-leaves': {
    da: 'Ingen kommer nogensinde ud herfra: sæt en af andelene ned.',
    en: 'Nobody ever gets out from here: lower one of the shares.',
  },
  'assumption-issue.citizens-partly': {
    da: 'Skriv antallet her også, eller lad det stå tomt overalt.',
    en: 'Write the number here too, or leave it empty everywhere.',
  },
  'assumption-issue.no-effect-given': {
    da: 'Skriv mindst én virkning.',
    en: 'Write at least one effect.',
  },
  'assumption-issue.effect-both-ways': {
    da: 'Bud på begge sider af nul kan ikke regnes: vælg færre eller flere.',
    en: 'Estimates on both sides of zero cannot be calculated: choose fewer or more.',
  },
  'assumption-issue.effect-of-nothing': {
    da: 'Det mest sandsynlige er nul, men yderpunkterne er det ikke. Skriv en virkning, eller slet feltet.',
    en: 'The most likely value is zero, but the ends are not. Write an effect, or empty the field.',
  },
  'assumption-issue.effect-twice': {
    da: 'Den virkning er antaget et andet sted i scenariet.',
    en: 'That effect is assumed elsewhere in the scenario.',
  },
  'assumption-issue.no-such-move': {
    da: 'Ingen går den vej i dag, så der er intet at ændre.',
    en: 'Nobody goes that way today, so there is nothing to change.',
  },
  'assumption-issue.before-start': {
    da: 'Datoen ligger før programmets start.',
    en: 'The date lies before the programme starts.',
  },
  'assumption-issue.after-horizon': {
    da: 'Datoen ligger efter det sidste år, der ses på.',
    en: 'The date lies after the last year that is looked at.',
  },
  'assumption-issue.ends-before-it-begins': {
    da: 'Slutningen ligger før begyndelsen.',
    en: 'The end lies before the beginning.',
  },
} as const satisfies Topic;
