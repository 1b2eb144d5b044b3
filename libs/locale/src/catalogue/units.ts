import type { Topic } from '../texts/topic.ts';

/** Units and words beside numbers. */
export const units = {
  'unit.places': {
    da: '{n, plural, =0 {ingen pladser} =1 {én plads} other {# pladser}}',
    en: '{n, plural, =0 {no places} =1 {one place} other {# places}}',
  },
  'unit.freePlaces': {
    da: '{n, plural, =0 {ingen ledige pladser} =1 {én ledig plads} other {# ledige pladser}}',
    en: '{n, plural, =0 {no free places} =1 {one free place} other {# free places}}',
  },
  'unit.freeOf': {
    da: '{free, plural, =1 {1 ledig} other {# ledige}} af {places, number}',
    en: '{free, number} free of {places, number}',
  },
  'unit.occupied': {
    da: '{occupied, number} af {places, number} · {occupancy, number, share}',
    en: '{occupied, number} of {places, number} · {occupancy, number, share}',
  },
  'unit.services': {
    da: '{n, plural, =0 {ingen tilbud} other {# tilbud}}',
    en: '{n, plural, =0 {no services} =1 {1 service} other {# services}}',
  },
  'unit.municipalities': {
    da: '{n, plural, =1 {1 kommune} other {# kommuner}}',
    en: '{n, plural, =1 {1 municipality} other {# municipalities}}',
  },
  'unit.citizens': {
    da: '{n, plural, =1 {1 borger} other {# borgere}}',
    en: '{n, plural, =1 {1 citizen} other {# citizens}}',
  },
  'unit.weeks': {
    da: '{n, plural, =1 {1 uge} other {# uger}}',
    en: '{n, plural, =1 {1 week} other {# weeks}}',
  },
  'unit.km': { da: '{km, number} km', en: '{km, number} km' },
  'unit.perDay': { da: '{amount} pr. døgn', en: '{amount} per day' },
  'unit.perPlace': { da: '{amount} pr. plads', en: '{amount} per place' },
  'unit.perInhabitant': { da: '{amount} pr. indbygger', en: '{amount} per inhabitant' },
  'unit.perAdult': { da: '{amount} pr. 18-64-årig', en: '{amount} per inhabitant aged 18–64' },
  'unit.perChild': { da: '{amount} pr. 0-22-årig', en: '{amount} per inhabitant aged 0–22' },
  'unit.perUser': { da: '{amount} pr. modtager', en: '{amount} per recipient' },
  'unit.perThousand': { da: 'pr. 1.000 {group}', en: 'per 1,000 {group}' },
  'unit.perTenThousand': { da: 'pr. 10.000 borgere', en: 'per 10,000 citizens' },
  'unit.number': { da: 'Antal', en: 'Number' },
  'unit.shareOfNeed': { da: '% af behov', en: '% of need' },
  'unit.total': { da: 'I alt', en: 'Total' },
} as const satisfies Topic;
