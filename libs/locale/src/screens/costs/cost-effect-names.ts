import type { Topic } from '../../texts/topic.ts';

/** The six terms that a change in expenditure is split into. */
export const effectNames = {
  'effect.population': { da: 'Befolkning', en: 'Population' },
  'effect.age': { da: 'Alder', en: 'Age' },
  'effect.volume': { da: 'Antal modtagere', en: 'Number of recipients' },
  'effect.mix': { da: 'Ændret sammensætning', en: 'Changed mix' },
  'effect.real-price': { da: 'Udgift pr. modtager', en: 'Expenditure per recipient' },
  'effect.general-price': { da: 'Pris- og lønregulering', en: 'Price and wage adjustment' },
  'effect.population.explain': {
    da: 'Svarer til, at der er blevet flere eller færre indbyggere.',
    en: 'Corresponds to there being more or fewer inhabitants.',
  },
  'effect.age.explain': {
    da: 'Svarer til, at indbyggerne fordeler sig anderledes på alder.',
    en: 'Corresponds to inhabitants being distributed differently by age.',
  },
  'effect.volume.explain': {
    da: 'Svarer til, at en større eller mindre andel af hver aldersgruppe modtager et tilbud.',
    en: 'Corresponds to a larger or smaller share of each age group receiving a service.',
  },
  'effect.mix.explain': {
    da: 'Svarer til, at modtagerne fordeler sig anderledes på billige og dyre tilbudstyper.',
    en: 'Corresponds to recipients being distributed differently between cheaper and dearer types of service.',
  },
  'effect.real-price.explain': {
    da: 'Svarer til, at samme type tilbud koster mere eller mindre end den almindelige pris- og lønudvikling.',
    en: 'Corresponds to the same type of service costing more or less than general price and wage development.',
  },
  'effect.general-price.explain': {
    da: 'Svarer til den almindelige pris- og lønudvikling.',
    en: 'Corresponds to general price and wage development.',
  },
} as const satisfies Topic;
