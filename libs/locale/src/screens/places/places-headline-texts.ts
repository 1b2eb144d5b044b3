import type { Topic } from '../../texts/topic.ts';

/** Sentences of the headlines of Pladser. */
export const placesHeadlineTexts = {
  'placesHeadline.extent': {
    da: 'Pladser og belægning {place}, {quarter}.',
    en: 'Places and occupancy {place}, {quarter}.',
  },
  'placesHeadline.what': { da: 'Belægningen {place}', en: 'Occupancy {place}' },
  'placesHeadline.unknown': { da: '{what}: {reason}.', en: '{what}: {reason}.' },
  'placesHeadline.now': {
    da: 'Belægningen {place} er {occupancy, number, share}.',
    en: 'Occupancy {place} is {occupancy, number, share}.',
  },
  'placesHeadline.changed': {
    da: 'Belægningen {place} er {occupancy, number, share} ({points, number, points} siden {before}).',
    en: 'Occupancy {place} is {occupancy, number, share} ({points, number, points} since {before}).',
  },
  'placesHeadline.unchanged': {
    da: 'Belægningen {place} er {occupancy, number, share}, stort set uændret siden {before}.',
    en: 'Occupancy {place} is {occupancy, number, share}, largely unchanged since {before}.',
  },
  'placesHeadline.above': {
    da: '{n, plural, =0 {Ingen tilbud lå} =1 {1 tilbud lå} other {{n, number} tilbud lå}} over 100 % i kvartalet.',
    en: '{n, plural, =0 {No service was} =1 {1 service was} other {{n, number} services were}} above 100% in the quarter.',
  },
  'placesHeadline.free': {
    da: '{n, plural, =0 {Ingen {unit} er ledige} =1 {1 af {all, number} {unit} er ledig} other {{n, number} af {all, number} {unit} er ledige}} {place}.',
    en: '{n, plural, =0 {No {unit} are free} =1 {1 of {all, number} {unit} is free} other {{n, number} of {all, number} {unit} are free}} {place}.',
  },
  'placesHeadline.reach': {
    da: 'Skal højst {refused, number}\u00a0% afvises, kan tilbuddene hver for sig i snit køre med {reach, number, share}; de kører med {occupancy, number, share}.',
    en: 'If at most {refused, number}% may be refused, the services can each run at {reach, number, share} on average; they run at {occupancy, number, share}.',
  },
  'placesHeadline.timeExtent': {
    da: 'Belægningen {place} pr. kvartal, {from}–{to}.',
    en: 'Occupancy {place} by quarter, {from}–{to}.',
  },
  'placesHeadline.up': {
    da: 'Belægningen {place} steg fra {first, number, share} i {from} til {last, number, share} i {to}.',
    en: 'Occupancy {place} rose from {first, number, share} in {from} to {last, number, share} in {to}.',
  },
  'placesHeadline.down': {
    da: 'Belægningen {place} faldt fra {first, number, share} i {from} til {last, number, share} i {to}.',
    en: 'Occupancy {place} fell from {first, number, share} in {from} to {last, number, share} in {to}.',
  },
  'placesHeadline.level': {
    da: 'Belægningen {place} er stort set uændret fra {from} til {to}: {last, number, share}.',
    en: 'Occupancy {place} is largely unchanged from {from} to {to}: {last, number, share}.',
  },
  'placesHeadline.median': {
    da: 'Den midterste kommune ligger på {median, number, share}.',
    en: 'The median municipality is at {median, number, share}.',
  },
  'placesHeadline.calendarExtent': {
    da: 'Belægning pr. kvartal for {n, plural, =1 {1 række} other {{n, number} rækker}}, {from}–{to}.',
    en: 'Occupancy by quarter for {n, plural, =1 {1 row} other {{n, number} rows}}, {from}–{to}.',
  },
  'placesHeadline.calendar': {
    da: '{n, plural, =0 {Ingen} other {{n, number}}} af {all, number} {kind, select, tilbudstype {tilbudstyper} tilbud {tilbud} driftsherre {driftsherrer} maalgruppe {målgrupper} kommune {kommuner} other {rækker}} {n, plural, =0 {har været over 100 % i noget kvartal} other {har haft mindst ét kvartal over 100 %}}.',
    en: '{n, plural, =0 {None} other {{n, number}}} of {all, number} {kind, select, tilbudstype {types of service} tilbud {services} driftsherre {operators} maalgruppe {target groups} kommune {municipalities} other {rows}} {n, plural, =0 {was above 100% in any quarter} other {had at least one quarter above 100%}}.',
  },
  'placesHeadline.highest': {
    da: 'Højest: {name} med {value, number, share} i {quarter}.',
    en: 'Highest: {name} at {value, number, share} in {quarter}.',
  },
  'placesHeadline.noPlaces': {
    da: 'Ingen {unit} er indberettet {place}.',
    en: 'No {unit} have been reported, {place}.',
  },
  'placesHeadline.nothing': {
    da: 'Ingen belægning er indberettet i perioden.',
    en: 'No occupancy has been reported in the period.',
  },
  'placesHeadline.tilesExtent': {
    da: 'Belægning i {n, plural, =1 {1 kommune} other {{n, number} kommuner}}, {quarter}.',
    en: 'Occupancy in {n, plural, =1 {1 municipality} other {{n, number} municipalities}}, {quarter}.',
  },
  'placesHeadline.tiles': {
    da: 'Belægningen i kommunernes tilbud spænder fra {lowest, number, share} til {highest, number, share}.',
    en: 'Occupancy in the municipalities’ services spans from {lowest, number, share} to {highest, number, share}.',
  },
  'placesHeadline.ownTile': {
    da: '{name} ligger på {value, number, share}.',
    en: '{name} is at {value, number, share}.',
  },
} as const satisfies Topic;
