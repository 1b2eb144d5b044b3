import type { Topic } from '../texts/topic.ts';

/** Sentences of the headlines of Overblik. */
export const headlinesCosts = {
  'headline.overview.what': { da: 'Ledige pladser {place}', en: 'Free places {place}' },
  'headline.overview.free': {
    da: '{name} har {free, plural, =0 {ingen ledige pladser} =1 {én ledig plads} other {# ledige pladser}}.',
    en: '{name} has {free, plural, =0 {no free places} =1 {one free place} other {# free places}}.',
  },
  'headline.overview.freeOf': {
    da: '{name} har {free, plural, =0 {ingen ledige pladser} =1 {én ledig plads} other {# ledige pladser}} af {places, number}.',
    en: '{name} has {free, plural, =0 {no free places} =1 {one free place} other {# free places}} out of {places, number}.',
  },
  'headline.overview.occupied': {
    da: '{name} har {free, plural, =0 {ingen ledige pladser} =1 {én ledig plads} other {# ledige pladser}} af {places, number} ({occupancy, number, share} belagt).',
    en: '{name} has {free, plural, =0 {no free places} =1 {one free place} other {# free places}} out of {places, number} ({occupancy, number, share} occupied).',
  },
  'headline.overview.compared': {
    da: '{name} har {free, plural, =0 {ingen ledige pladser} =1 {én ledig plads} other {# ledige pladser}} af {places, number} ({occupancy, number, share} belagt) — {relation, select, over {over} under {under} other {på niveau med}} {peer, number, share} {peerPlace}.',
    en: '{name} has {free, plural, =0 {no free places} =1 {one free place} other {# free places}} out of {places, number} ({occupancy, number, share} occupied) — {relation, select, over {above} under {below} other {level with}} {peer, number, share} {peerPlace}.',
  },
  'headline.overview.occupiedOnly': {
    da: '{name} har {free, plural, =0 {ingen ledige pladser} =1 {én ledig plads} other {# ledige pladser}} ({occupancy, number, share} belagt).',
    en: '{name} has {free, plural, =0 {no free places} =1 {one free place} other {# free places}} ({occupancy, number, share} occupied).',
  },
  'headline.overview.comparedOnly': {
    da: '{name} har {free, plural, =0 {ingen ledige pladser} =1 {én ledig plads} other {# ledige pladser}} ({occupancy, number, share} belagt) — {relation, select, over {over} under {under} other {på niveau med}} {peer, number, share} {peerPlace}.',
    en: '{name} has {free, plural, =0 {no free places} =1 {one free place} other {# free places}} ({occupancy, number, share} occupied) — {relation, select, over {above} under {below} other {level with}} {peer, number, share} {peerPlace}.',
  },
  'headline.overview.extent': { da: 'Nøgletal for {name}.', en: 'Key figures for {name}.' },
} as const satisfies Topic;
