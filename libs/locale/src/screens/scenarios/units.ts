import type { Topic } from '../../texts/topic.ts';

/** Amounts of scenarios with their units, and the units alone. */
export const scenarioUnits = {
  'amount.places': {
    da: '{n, plural, =1 {1 plads} other {# pladser}}',
    en: '{n, plural, =1 {1 place} other {# places}}',
  },
  'amount.persons': {
    da: '{n, plural, =1 {1 borger} other {# borgere}}',
    en: '{n, plural, =1 {1 citizen} other {# citizens}}',
  },
  'amount.participants': {
    da: '{n, plural, =1 {1 deltager} other {# deltagere}}',
    en: '{n, plural, =1 {1 participant} other {# participants}}',
  },
  'amount.months': {
    da: '{n, plural, =1 {1 måned} other {# måneder}}',
    en: '{n, plural, =1 {1 month} other {# months}}',
  },
  'amount.years': {
    da: '{n, plural, =1 {1 år} other {# år}}',
    en: '{n, plural, =1 {1 year} other {# years}}',
  },
  'amount.year': { da: '{n}', en: '{n}' },
  'amount.days': {
    da: '{n, plural, =1 {1 dag} other {# dage}}',
    en: '{n, plural, =1 {1 day} other {# days}}',
  },
  'amount.cases': {
    da: '{n, plural, =1 {1 sag} other {# sager}}',
    en: '{n, plural, =1 {1 case} other {# cases}}',
  },
  'amount.services': {
    da: '{n, plural, other {# tilbud}}',
    en: '{n, plural, =1 {1 service} other {# services}}',
  },
  'amount.municipalities': {
    da: '{n, plural, =1 {1 kommune} other {# kommuner}}',
    en: '{n, plural, =1 {1 municipality} other {# municipalities}}',
  },
  'amount.target-groups': {
    da: '{n, plural, =1 {1 målgruppe} other {# målgrupper}}',
    en: '{n, plural, =1 {1 target group} other {# target groups}}',
  },
  'amount.km': { da: '{n, number} km', en: '{n, number} km' },
  'amount.sites': {
    da: '{n, plural, =1 {1 sted} other {# steder}}',
    en: '{n, plural, =1 {1 site} other {# sites}}',
  },
  'amount.clusters': {
    da: '{n, plural, =1 {1 klynge} other {# klynger}}',
    en: '{n, plural, =1 {1 cluster} other {# clusters}}',
  },
  'amount.weight': { da: 'vægt {n, number}', en: 'weight {n, number}' },
  'amount.factor': { da: '{n, number} gange', en: '{n, number} times' },
  'amount.share': { da: '{n, number, share}', en: '{n, number, share}' },
  'amount.DKK': { da: '{n, number, money}', en: '{n, number, money}' },
  'amount.DKK-per-day': { da: '{n, number, money} pr. døgn', en: '{n, number, money} per day' },
  'amount.DKK-per-month': { da: '{n, number, money} pr. måned', en: '{n, number, money} per month' },
  'amount.DKK-per-year': { da: '{n, number, money} om året', en: '{n, number, money} a year' },
  'unit.places': { da: 'pladser', en: 'places' },
  'unit.persons': { da: 'borgere', en: 'citizens' },
  'unit.participants': { da: 'deltagere', en: 'participants' },
  'unit.months': { da: 'måneder', en: 'months' },
  'unit.years': { da: 'år', en: 'years' },
  'unit.year': { da: 'årstal', en: 'year' },
  'unit.days': { da: 'dage', en: 'days' },
  'unit.cases': { da: 'sager', en: 'cases' },
  'unit.services': { da: 'tilbud', en: 'services' },
  'unit.municipalities': { da: 'kommuner', en: 'municipalities' },
  'unit.target-groups': { da: 'målgrupper', en: 'target groups' },
  'unit.km': { da: 'km', en: 'km' },
  'unit.sites': { da: 'steder', en: 'sites' },
  'unit.clusters': { da: 'klynger', en: 'clusters' },
  'unit.weight': { da: 'vægt', en: 'weight' },
  'unit.factor': { da: 'gange', en: 'times' },
  'unit.share': { da: 'procent', en: 'per cent' },
  'unit.DKK': { da: 'kr.', en: 'DKK' },
  'unit.DKK-per-day': { da: 'kr. pr. døgn', en: 'DKK per day' },
  'unit.DKK-per-month': { da: 'kr. pr. måned', en: 'DKK per month' },
  'unit.DKK-per-year': { da: 'kr. om året', en: 'DKK a year' },
} as const satisfies Topic;
