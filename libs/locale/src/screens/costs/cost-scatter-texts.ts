import type { Topic } from '../../texts/topic.ts';

/** Økonomi: how many recipients, and how much each costs. */
export const costScatter = {
  'costScatter.section': { da: 'Mange modtagere eller dyre pladser?', en: 'Many recipients or dear places?' },
  'costScatter.eyebrow': {
    da: 'Modtagere og udgift pr. modtager',
    en: 'Recipients and expenditure per recipient',
  },
  'costScatter.unit': {
    da: 'modtagere pr. 1.000, kr. pr. modtager',
    en: 'recipients per 1,000, DKK per recipient',
  },
  'costScatter.x': { da: 'Modtagere pr. 1.000 {group}', en: 'Recipients per 1,000 {group}' },
  'costScatter.y': { da: 'Udgift pr. modtager', en: 'Expenditure per recipient' },
  'costScatter.product': { da: 'Udgift {per}', en: 'Expenditure {per}' },
  'costScatter.age.children-young': { da: '0-22-årige', en: 'inhabitants aged 0–22' },
  'costScatter.age.adults': { da: '18-64-årige', en: 'inhabitants aged 18–64' },
  'costScatter.age.special-education': { da: '6-25-årige', en: 'inhabitants aged 6–25' },
  'costScatter.same': { da: 'Samme udgift {per}', en: 'The same expenditure {per}' },
  'costScatter.headline': {
    da: 'Udgiften {per} {place} var {product} i {year}: {users, number} modtagere pr. 1.000, {cost} pr. modtager.',
    en: 'Expenditure {per} {place} was {product} in {year}: {users, number} recipients per 1,000, {cost} each.',
  },
  'costScatter.unknown': {
    da: 'Modtagere og udgift pr. modtager {place} i {year}',
    en: 'Recipients and expenditure per recipient {place} in {year}',
  },
  'costScatter.relation': {
    da: 'Det svarer til {users, select, more {flere} fewer {færre} other {omtrent lige så mange}} modtagere og {cost, select, more {højere} fewer {lavere} other {omtrent samme}} udgift pr. modtager sammenlignet med medianen.',
    en: 'That corresponds to {users, select, more {more} fewer {fewer} other {about as many}} recipients and {cost, select, more {higher} fewer {lower} other {about the same}} expenditure per recipient compared with the median.',
  },
  'costScatter.median': {
    da: 'Medianen {place} er {users, number} modtagere pr. 1.000 og {cost, number, money} pr. modtager.',
    en: 'The median {place} is {users, number} recipients per 1,000 and {cost, number, money} per recipient.',
  },
  'costScatter.extent': {
    da: 'Modtagere og udgift pr. modtager i {n, plural, =1 {1 kommune} other {# kommuner}}, {year}.',
    en: 'Recipients and expenditure per recipient in {n, plural, =1 {1 municipality} other {# municipalities}}, {year}.',
  },
  'costScatter.subline': {
    da: '{group}, {place}, {prices}, {year}',
    en: '{group}, {place}, {prices}, {year}',
  },
  'costScatter.groupNote': {
    da: 'Modtagere tælles for ét udgiftsområde ad gangen; her vises {group}',
    en: 'Recipients are counted for one area of spending at a time; {group} is shown here',
  },
  'costScatter.noteLeftOut': {
    da: '{n, plural, =1 {1 kommune er uden prik, fordi antallet af modtagere er skjult eller ikke indberettet} other {# kommuner er uden prik, fordi antallet af modtagere er skjult eller ikke indberettet}}',
    en: '{n, plural, =1 {1 municipality has no dot, because its number of recipients is withheld or not reported} other {# municipalities have no dot, because their numbers of recipients are withheld or not reported}}',
  },
  'costScatter.describe': {
    da: '{name}: {users} modtagere pr. 1.000, {cost} pr. modtager. Det giver {product} {per}.',
    en: '{name}: {users} recipients per 1,000, {cost} per recipient. That makes {product} {per}.',
  },
  'costScatter.read': {
    da: 'Hver prik er en kommune: længere til højre betyder flere modtagere, højere oppe en højere udgift pr. modtager. På en buet linje er udgiften {per} den samme.',
    en: 'Each dot is a municipality: further right means more recipients, higher up a higher expenditure per recipient. Along a curve expenditure {per} is the same.',
  },
  'costScatter.list': { da: 'Find en kommune i figuren', en: 'Find a municipality in the figure' },
  'costScatter.none': {
    da: 'Ingen kommune har både udgifter og et vist antal modtagere for {year}.',
    en: 'No municipality has both expenditure and a shown number of recipients for {year}.',
  },
} as const satisfies Topic;
