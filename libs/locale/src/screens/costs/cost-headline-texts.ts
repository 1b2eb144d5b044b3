import type { Topic } from '../../texts/topic.ts';

/** Sentences of the line and of the waterfall. */
export const costHeadlines = {
  'headline.costs.what': {
    da: 'Udgifterne {place} fra {from} til {to}',
    en: 'Expenditure {place} from {from} to {to}',
  },
  'headline.costs.up': {
    da: 'Udgifterne {place} steg {amount, number, money} fra {from} til {to} {prices}.',
    en: 'Expenditure {place} rose by {amount, number, money} from {from} to {to} {prices}.',
  },
  'headline.costs.down': {
    da: 'Udgifterne {place} faldt {amount, number, money} fra {from} til {to} {prices}.',
    en: 'Expenditure {place} fell by {amount, number, money} from {from} to {to} {prices}.',
  },
  'headline.costs.upShare': {
    da: 'Udgifterne {place} steg {amount, number, money} ({share, number, share}) fra {from} til {to} {prices}.',
    en: 'Expenditure {place} rose by {amount, number, money} ({share, number, share}) from {from} to {to} {prices}.',
  },
  'headline.costs.downShare': {
    da: 'Udgifterne {place} faldt {amount, number, money} ({share, number, share}) fra {from} til {to} {prices}.',
    en: 'Expenditure {place} fell by {amount, number, money} ({share, number, share}) from {from} to {to} {prices}.',
  },
  'headline.costs.unchanged': {
    da: 'Udgifterne {place} er stort set uændrede fra {from} til {to} {prices}.',
    en: 'Expenditure {place} is largely unchanged from {from} to {to} {prices}.',
  },
  'headline.costs.uncertain': {
    da: 'Udgifterne {place}: ingen sikker ændring fra {from} til {to} {prices}.',
    en: 'Expenditure {place}: no certain change from {from} to {to} {prices}.',
  },
  'headline.costs.fixed': { da: 'i faste {year}-priser', en: 'in fixed {year} prices' },
  'headline.costs.fixedNoYear': { da: 'i faste priser', en: 'in fixed prices' },
  'headline.costs.current': { da: 'i løbende priser', en: 'in current prices' },
  'headline.costs.levels': {
    da: 'Udgiften var {first, number, money} i {from} og {last, number, money} i {to}.',
    en: 'Expenditure was {first, number, money} in {from} and {last, number, money} in {to}.',
  },
  'headline.costs.perInhabitant': {
    da: 'Det er {own, number, money} pr. indbygger; {peer, number, money} {peerPlace}.',
    en: 'That is {own, number, money} per inhabitant; {peer, number, money} {peerPlace}.',
  },
  'headline.costs.extent': {
    da: 'Udgifter {place}, {from} til {to}.',
    en: 'Expenditure {place}, {from} to {to}.',
  },
  'headline.effects.up': {
    da: 'Udgifterne {place} steg {amount, number, money} fra {from} til {to}.',
    en: 'Expenditure {place} rose by {amount, number, money} from {from} to {to}.',
  },
  'headline.effects.down': {
    da: 'Udgifterne {place} faldt {amount, number, money} fra {from} til {to}.',
    en: 'Expenditure {place} fell by {amount, number, money} from {from} to {to}.',
  },
  'headline.effects.single': {
    da: '{first} svarer til {firstAmount}.',
    en: '{first}: {firstAmount}.',
  },
  'headline.effects.pair': {
    da: '{first} svarer til {firstAmount}, {second} til {secondAmount}.',
    en: '{first}: {firstAmount}; {second}: {secondAmount}.',
  },
  'headline.effects.item': { da: '{effect} svarer til {amount}.', en: '{effect}: {amount}.' },
  'headline.effects.extent': {
    da: 'Ændringen i udgifter {place} delt i led, {from} til {to}.',
    en: 'The change in expenditure {place} split into terms, {from} to {to}.',
  },
  'headline.effect.population.up': { da: 'flere indbyggere', en: 'more inhabitants' },
  'headline.effect.population.down': { da: 'færre indbyggere', en: 'fewer inhabitants' },
  'headline.effect.age.up': { da: 'ændret alderssammensætning', en: 'a changed age structure' },
  'headline.effect.age.down': { da: 'ændret alderssammensætning', en: 'a changed age structure' },
  'headline.effect.volume.up': { da: 'flere modtagere', en: 'more recipients' },
  'headline.effect.volume.down': { da: 'færre modtagere', en: 'fewer recipients' },
  'headline.effect.mix.up': { da: 'ændret sammensætning', en: 'a changed mix' },
  'headline.effect.mix.down': { da: 'ændret sammensætning', en: 'a changed mix' },
  'headline.effect.real-price.up': {
    da: 'højere udgift pr. modtager',
    en: 'higher expenditure per recipient',
  },
  'headline.effect.real-price.down': {
    da: 'lavere udgift pr. modtager',
    en: 'lower expenditure per recipient',
  },
  'headline.effect.general-price.up': { da: 'pris- og lønregulering', en: 'price and wage adjustment' },
  'headline.effect.general-price.down': { da: 'pris- og lønregulering', en: 'price and wage adjustment' },
} as const satisfies Topic;
