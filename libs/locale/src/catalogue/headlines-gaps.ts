import type { Topic } from '../texts/topic.ts';

/** Sentences of the headlines of Mangler, Tilbudsvifte and Overblik. */
export const headlinesGaps = {
  'headline.unknown': { da: '{what}: {reason}.', en: '{what}: {reason}.' },
  'headline.synthetic': { da: 'Syntetiske demonstrationsdata.', en: 'Synthetic demonstration data.' },
  'headline.coverage': {
    da: '{reported, number} af {expected, number} kommuner har indberettet.',
    en: '{reported, number} of {expected, number} municipalities have reported.',
  },
  'headline.provisional': { da: 'Tallene er foreløbige.', en: 'The figures are provisional.' },
  'headline.gaps.what': {
    da: 'Målgrupper med mangel {place} i {year}',
    en: 'Target groups with a shortage {place} in {year}',
  },
  'headline.gaps.main': {
    da: '{n, plural, =0 {Ingen} other {#}} af {N, plural, =1 {1 målgruppe} other {# målgrupper}} mangler pladser {place} i {year}.',
    en: '{n, plural, =0 {None} other {#}} of {N, plural, =1 {1 target group} other {# target groups}} {n, plural, =1 {lacks} other {lack}} places {place} in {year}.',
  },
  'headline.gaps.largest': {
    da: 'Flest mangler til {targetGroup}: {n, plural, =1 {én plads} other {# pladser}}.',
    en: 'Most are missing for {targetGroup}: {n, plural, =1 {one place} other {# places}}.',
  },
  'headline.gaps.largestSure': {
    da: 'Flest mangler til {targetGroup}: {n, plural, =1 {én plads} other {# pladser}} (80\u00a0% sikkerhed: {range}).',
    en: 'Most are missing for {targetGroup}: {n, plural, =1 {one place} other {# places}} (80% certainty: {range}).',
  },
  'headline.gaps.largestUnsure': {
    da: 'Flest mangler til {targetGroup}: {n, plural, =1 {én plads} other {# pladser}}, men tallet er usikkert: fra {short, number} mangler til {surplus, number} i overskud.',
    en: 'Most are missing for {targetGroup}: {n, plural, =1 {one place} other {# places}}, but uncertain: from {short, number} short to {surplus, number} in surplus.',
  },
  'headline.gaps.unmet': {
    da: '{n, plural, =0 {Ingen borgere} =1 {1 borger} other {# borgere}} kan ikke få en plads, når hver plads kun bruges én gang.',
    en: '{n, plural, =0 {No citizens} =1 {1 citizen} other {# citizens}} cannot get a place when each place is used only once.',
  },
  'headline.gaps.surplus': {
    da: '{n, plural, =0 {Ingen pladser} =1 {Én plads} other {# pladser}} er i overskud for andre målgrupper.',
    en: '{n, plural, =0 {No places are} =1 {One place is} other {# places are}} in surplus for other target groups.',
  },
  'headline.gaps.extent': {
    da: 'Matrix over {N, plural, =1 {1 målgruppe} other {# målgrupper}} {place} i {year}.',
    en: 'Matrix of {N, plural, =1 {1 target group} other {# target groups}} {place} in {year}.',
  },
  'headline.group.what': { da: '{targetGroup} {place} i {year}', en: '{targetGroup} {place} in {year}' },
  'headline.group.short': {
    da: '{targetGroup}: der mangler {n, plural, =1 {én plads} other {# pladser}} {place} i {year}.',
    en: '{targetGroup}: {n, plural, =1 {one place is} other {# places are}} missing {place} in {year}.',
  },
  'headline.group.shortSure': {
    da: '{targetGroup}: der mangler {n, plural, =1 {én plads} other {# pladser}} {place} i {year} (80\u00a0% sikkerhed: {range}).',
    en: '{targetGroup}: {n, plural, =1 {one place is} other {# places are}} missing {place} in {year} (80% certainty: {range}).',
  },
  'headline.group.surplus': {
    da: '{targetGroup}: der er {n, plural, =1 {én plads} other {# pladser}} i overskud {place} i {year}.',
    en: '{targetGroup}: {n, plural, =1 {one place} other {# places}} in surplus {place} in {year}.',
  },
  'headline.group.surplusSure': {
    da: '{targetGroup}: der er {n, plural, =1 {én plads} other {# pladser}} i overskud {place} i {year} (80\u00a0% sikkerhed: {range}).',
    en: '{targetGroup}: {n, plural, =1 {one place} other {# places}} in surplus {place} in {year} (80% certainty: {range}).',
  },
  'headline.group.balance': {
    da: '{targetGroup}: behov og pladser er stort set i balance {place} i {year}.',
    en: '{targetGroup}: need and places are roughly in balance {place} in {year}.',
  },
  'headline.group.unsure': {
    da: '{targetGroup} {place} i {year}: usikkert, fra {short, number} mangler til {surplus, number} i overskud.',
    en: '{targetGroup} {place} in {year}: uncertain, from {short, number} short to {surplus, number} in surplus.',
  },
  'headline.group.need': {
    da: 'Behovet er {need, number}, og der er {places, plural, =0 {ingen pladser} =1 {én plads} other {# pladser}}.',
    en: 'Need is {need, number}, and there {places, plural, =0 {are no places} =1 {is one place} other {are # places}}.',
  },
  'headline.group.availability': {
    da: 'Chancen for en ledig plads er {share, number, share}.',
    en: 'The chance of a free place is {share, number, share}.',
  },
  'headline.group.extent': {
    da: 'Behov og pladser for {targetGroup} {place}.',
    en: 'Need and places for {targetGroup} {place}.',
  },
  'headline.range.what': { da: 'Målgrupper med tilbud {place}', en: 'Target groups with services {place}' },
  'headline.range.main': {
    da: '{n, plural, =0 {Ingen} other {#}} af {N, plural, =1 {1 målgruppe} other {# målgrupper}} med behov har mindst ét tilbud {place}.',
    en: '{n, plural, =0 {None} other {#}} of {N, plural, =1 {1 target group} other {# target groups}} with need {n, plural, =1 {has} other {have}} at least one service {place}.',
  },
  'headline.range.single': {
    da: '{n, plural, =0 {Ingen} other {#}} har kun ét tilbud eller én driftsherre.',
    en: '{n, plural, =0 {None has} =1 {1 has} other {# have}} only one service or one operator.',
  },
  'headline.range.services': {
    da: 'Der er {n, plural, =0 {ingen tilbud} other {# tilbud}} i alt.',
    en: 'There {n, plural, =0 {are no services} =1 {is 1 service} other {are # services}} in all.',
  },
  'headline.range.extent': {
    da: 'Matrix over målgrupper og tilbudstyper {place}.',
    en: 'Matrix of target groups and types of service {place}.',
  },
  'headline.services.none': { da: 'Ingen tilbud matcher valget.', en: 'No services match the choice.' },
  'headline.services.main': {
    da: '{n, number} tilbud matcher.',
    en: '{n, plural, =1 {1 service matches} other {# services match}}.',
  },
  'headline.services.free': {
    da: '{n, number} tilbud matcher; {free, plural, =0 {ingen} other {#}} har ledige pladser.',
    en: '{n, plural, =1 {1 service matches} other {# services match}}; {free, plural, =0 {none has} =1 {1 has} other {# have}} free places.',
  },
  'headline.services.nearest': {
    da: '{n, number} tilbud matcher; {free, plural, =0 {ingen} other {#}} har ledige pladser; nærmeste er {name} ({km, plural, =0 {i kommunen} other {# km}}).',
    en: '{n, plural, =1 {1 service matches} other {# services match}}; {free, plural, =0 {none has} =1 {1 has} other {# have}} free places; the nearest is {name} ({km, plural, =0 {in the municipality} other {# km}}).',
  },
  'headline.services.extent': { da: 'Liste over tilbud.', en: 'List of services.' },
} as const satisfies Topic;
