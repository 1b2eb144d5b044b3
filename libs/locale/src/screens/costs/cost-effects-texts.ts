import type { Topic } from '../../texts/topic.ts';

/** Økonomi: the terms of the change, of every municipality. */
export const costEffects = {
  'costEffects.section': { da: 'Ændringen i alle kommuner', en: 'The change in every municipality' },
  'costEffects.eyebrow': {
    da: 'Ændring i nettodriftsudgifter, alle led',
    en: 'Change in net operating expenditure, all terms',
  },
  'costEffects.unit': { da: 'kr., løbende priser', en: 'DKK, current prices' },
  'costEffects.headline': {
    da: 'Udgifterne steg i {up, number} af {n, plural, =1 {1 kommune} other {# kommuner}} fra {from} til {to}.',
    en: 'Expenditure rose in {up, number} of {n, plural, =1 {1 municipality} other {# municipalities}} from {from} to {to}.',
  },
  'costEffects.extremes': {
    da: 'Mest i {most} ({mostShare, number, share}), mindst i {least} ({leastShare, number, share}).',
    en: 'Most in {most} ({mostShare, number, share}), least in {least} ({leastShare, number, share}).',
  },
  'costEffects.own': {
    da: '{place} er ændringen {share, number, share}.',
    en: 'The change {place} is {share, number, share}.',
  },
  'costEffects.none': {
    da: 'Ingen kommune kan sammenlignes fra {from} til {to}.',
    en: 'No municipality can be compared from {from} to {to}.',
  },
  'costEffects.extent': {
    da: 'Ændringen i udgifter delt i led for {n, plural, =1 {1 kommune} other {# kommuner}}, {from} til {to}.',
    en: 'The change in expenditure split into terms for {n, plural, =1 {1 municipality} other {# municipalities}}, {from} to {to}.',
  },
  'costEffects.usualYears': {
    da: 'Seneste fem år, hvor alle kommuner har indberettet behov; årene kan derfor være andre end i figurerne ovenfor',
    en: 'The latest five years in which every municipality has reported need; the years may therefore differ from the figures above',
  },
  'costEffects.subline': {
    da: '{place}, hele området, fra {from} til {to}, løbende priser. Leddene giver tilsammen hele ændringen, kommune for kommune.',
    en: '{place}, the whole area of spending, from {from} to {to}, current prices. The terms add up to the whole change, municipality by municipality.',
  },
  'costEffects.change': { da: 'Ændring', en: 'Change' },
  'costEffects.changeShare': { da: 'Ændring i %', en: 'Change in %' },
  'costEffects.read': {
    da: 'Hver række er en kommune, og hvert led er i kroner. Sortér på et led for at se, hvor det fylder mest.',
    en: 'Each row is a municipality, and each term is in DKK. Sort by a term to see where it matters most.',
  },
  'costEffects.openRow': {
    da: 'Bjælkerne viser ændringen i %. Vælg Tabel for at se alle led.',
    en: 'The bars show the change in %. Choose Table to see every term.',
  },
} as const satisfies Topic;
