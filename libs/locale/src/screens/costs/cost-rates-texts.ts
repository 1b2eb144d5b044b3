import type { Topic } from '../../texts/topic.ts';

/** Økonomi: rates against the line of the agreement. */
export const costRates = {
  'costRates.section': { da: 'Takster mod aftalens linje', en: 'Rates against the line of the agreement' },
  'costRates.eyebrow': { da: 'Takster', en: 'Rates' },
  'costRates.unit': { da: 'kr. pr. enhed', en: 'DKK per unit' },
  'costRates.headline': {
    da: 'Taksten {place} ligger over aftalens linje i {above, number} af {types, plural, =1 {1 tilbudstype} other {# tilbudstyper}} i {year}.',
    en: 'Rates {place} are above the line of the agreement in {above, number} of {types, plural, =1 {1 service type} other {# service types}} in {year}.',
  },
  'costRates.headlineNone': {
    da: 'Taksten {place} ligger ikke over aftalens linje i nogen af {types, plural, =1 {1 tilbudstype} other {# tilbudstyper}} i {year}.',
    en: 'Rates {place} are not above the line of the agreement in any of {types, plural, =1 {1 service type} other {# service types}} in {year}.',
  },
  'costRates.farthest': {
    da: 'Længst fra linjen: {name}, {gap, number, share} {side, select, above {over} other {under}}.',
    en: 'Farthest from the line: {name}, {gap, number, share} {side, select, above {above} other {below}}.',
  },
  'costRates.noLine': {
    da: 'Ingen takster {place} i {year} kan holdes op mod en linje fra {base}.',
    en: 'No rates {place} in {year} can be held against a line from {base}.',
  },
  'costRates.extent': {
    da: 'Takster i {n, plural, =1 {1 tilbudstype} other {# tilbudstyper}} {place}, {year}.',
    en: 'Rates of {n, plural, =1 {1 service type} other {# service types}} {place}, {year}.',
  },
  'costRates.subline': { da: '{place}, {prices}, {year}. {line}', en: '{place}, {prices}, {year}. {line}' },
  'costRates.line.total': {
    da: 'Linjen er taksten i {base} fremskrevet med pris- og lønindekset minus {reduction, number, share}.',
    en: 'The line is the rate of {base} moved by the price and wage index minus {reduction, number, share}.',
  },
  'costRates.line.annual': {
    da: 'Linjen er taksten i {base} fremskrevet med pris- og lønindekset minus {reduction, number, share} om året.',
    en: 'The line is the rate of {base} moved by the price and wage index minus {reduction, number, share} a year.',
  },
  'costRates.base': { da: 'Basisår', en: 'Base year' },
  'costRates.reduction': { da: 'Reduktion', en: 'Reduction' },
  'costRates.manner': { da: 'Reduktionen gælder', en: 'The reduction applies' },
  'costRates.manner.total': { da: 'i alt', en: 'in all' },
  'costRates.manner.annual': { da: 'hvert år', en: 'every year' },
  'costRates.type': { da: 'Tilbudstype', en: 'Service type' },
  'costRates.spread': { da: 'Tilbuddenes takster', en: 'Rates of the services' },
  'costRates.services': { da: 'Tilbud', en: 'Services' },
  'costRates.median': { da: 'Median', en: 'Median' },
  'costRates.lowest': { da: 'Laveste tiendedel', en: 'Lowest tenth' },
  'costRates.highest': { da: 'Højeste tiendedel', en: 'Highest tenth' },
  'costRates.mean': { da: 'Gennemsnit pr. plads', en: 'Mean per place' },
  'costRates.target': { da: 'Aftalens linje', en: 'Line of the agreement' },
  'costRates.gap': { da: 'Afvigelse', en: 'Deviation' },
  'costRates.unitOf': {
    da: 'pr. {unit, select, day {døgn} daytime {dag} hour {time} course {forløb} pupil {elev} year {helårsplads} other {enhed}}',
    en: 'per {unit, select, day {day and night} daytime {day} hour {hour} course {course} pupil {pupil} year {full-year place} other {unit}}',
  },
  'costRates.key': {
    da: 'Grå prik: et tilbud. Rude: {own}. Tynd streg: medianen. Stiplet streg: aftalens linje.',
    en: 'Grey dot: a service. Diamond: {own}. Thin line: the median. Dashed line: the line of the agreement.',
  },
  'costRates.mean.own': {
    da: 'kommunens eget tilbud (det midterste, hvis der er flere)',
    en: 'the municipality’s own service (the middle one of several)',
  },
  'costRates.mean.area': { da: 'gennemsnittet pr. plads', en: 'the mean per place' },
  'costRates.noteAssumed': {
    da: 'Basisår og reduktion er forudsætninger, der kan ændres; de er ikke hentet fra en lov eller en bestemt aftale',
    en: 'Base year and reduction are assumptions that can be changed; they are not taken from an act or a particular agreement',
  },
  'costRates.read': {
    da: 'Hver række er en tilbudstype. Ligger ruden til højre for den stiplede streg, er taksten højere end aftalens linje. Skalaen er sin egen i hver række, fordi enhederne er forskellige.',
    en: 'Each row is a service type. A diamond to the right of the dashed line means the rate is above the line of the agreement. Each row has a scale of its own, because units differ.',
  },
  'costRates.readExample': {
    da: '{name}: {mean, number, money} mod {target, number, money} på linjen.',
    en: '{name}: {mean, number, money} against {target, number, money} on the line.',
  },
  'costRates.definition': {
    da: 'Hvert tilbuds hovedtakst; gennemsnittet er vægtet med pladser, hvor de kendes. Enheder blandes aldrig.',
    en: 'The main rate of each service; the mean is weighted by places where they are known. Units are never mixed.',
  },
} as const satisfies Topic;
