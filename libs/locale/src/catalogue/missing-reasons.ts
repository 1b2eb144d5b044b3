import type { Topic } from '../texts/topic.ts';

/** Why a figure has no value: a word for cells, a sentence for details. */
export const missingReasons = {
  'missing.not-reported': { da: 'ikke indberettet', en: 'not reported' },
  'missing.withheld': { da: 'skjult', en: 'withheld' },
  'missing.not-applicable': { da: 'ikke relevant', en: 'not applicable' },
  'missing.no-capacity': { da: 'ingen pladser', en: 'no places' },
  'missing.no-demand': { da: 'intet behov', en: 'no need' },
  'missing.zero-base': { da: 'intet at sammenligne med', en: 'nothing to compare with' },
  'missing.too-short': { da: 'for kort tidsserie', en: 'too short a series' },
  'missing.not-stationary': { da: 'behovet overstiger pladserne', en: 'need exceeds the places' },
  'missing.mixed-price-years': { da: 'forskellige prisår', en: 'different price years' },
  'missing.not-reported.explain': {
    da: 'Tallet er ikke indberettet. Det er ikke det samme som nul.',
    en: 'The figure has not been reported. That is not the same as zero.',
  },
  'missing.withheld.explain': {
    da: 'Tallet er skjult, fordi det dækker så få borgere, at de kunne genkendes.',
    en: 'The figure is withheld because it covers so few citizens that they could be recognised.',
  },
  'missing.not-applicable.explain': {
    da: 'Tallet giver ikke mening her, for eksempel fordi kommunen ingen borgere har i målgruppen.',
    en: 'The figure has no meaning here, for example because the municipality has no citizens in the target group.',
  },
  'missing.no-capacity.explain': {
    da: 'Der er ingen pladser, så en belægning kan ikke regnes ud.',
    en: 'There are no places, so an occupancy cannot be calculated.',
  },
  'missing.no-demand.explain': {
    da: 'Ingen har behov for en plads, så andelen kan ikke regnes ud.',
    en: 'Nobody needs a place, so the share cannot be calculated.',
  },
  'missing.zero-base.explain': {
    da: 'Udgangspunktet er nul, så en ændring i procent kan ikke regnes ud.',
    en: 'The starting point is zero, so a change in percent cannot be calculated.',
  },
  'missing.too-short.explain': {
    da: 'Der er for få år til at regne tallet ud på en forsvarlig måde.',
    en: 'There are too few years to calculate the figure responsibly.',
  },
  'missing.not-stationary.explain': {
    da: 'Behovet er større, end pladserne kan følge med til, så ventetiden har intet gennemsnit.',
    en: 'Need is larger than the places can keep up with, so the wait has no average.',
  },
  'missing.mixed-price-years.explain': {
    da: 'Beløbene er i forskellige prisår og kan ikke lægges sammen.',
    en: 'The amounts are in different price years and cannot be added up.',
  },
} as const satisfies Topic;
