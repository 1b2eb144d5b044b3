import type { Topic } from '../texts/topic.ts';

/** Overblik: three things, key-figure cards, tile grid, links by question. */
export const overview = {
  'overview.title': { da: 'Overblik', en: 'Overview' },
  'overview.outside': {
    da: '{municipality} ligger ikke i {area}. Siden viser derfor hele området.',
    en: '{municipality} is not in {area}. The page therefore shows the whole area.',
  },
  'overview.notReported': {
    da: 'Behov og skøn mangler fra {municipalities}.',
    en: 'Need and estimates are missing from {municipalities}.',
  },
  'overview.groupsShort': {
    da: '{n, plural, =0 {Ingen} other {#}} af {N, plural, =1 {1 målgruppe} other {# målgrupper}} mangler pladser i {year} efter dagens behov, uden luft.',
    en: '{n, plural, =0 {None} other {#}} of {N, plural, =1 {1 target group} other {# target groups}} {n, plural, =1 {lacks} other {lack}} places in {year} by today’s need, without slack.',
  },
  'overview.findings': { da: 'Tre ting at lægge mærke til', en: 'Three things to notice' },
  'overview.findingsNone': {
    da: 'Ingen tal skiller sig sikkert ud i denne udgave.',
    en: 'No figures clearly stand out in this edition.',
  },
  'overview.shortage': {
    da: '{targetGroup}: der mangler {n, plural, =1 {én døgnplads} other {# døgnpladser}} {place} i {period} efter dagens behov, uden luft.',
    en: '{targetGroup}: {n, plural, =1 {one 24-hour place is} other {# 24-hour places are}} missing {place} in {period} by today’s need, without slack.',
  },
  'overview.shareMissing': {
    da: '{share} af behovet mangler en plads',
    en: '{share} of the need lacks a place',
  },
  'overview.why': { da: 'Hvorfor vises denne?', en: 'Why is this shown?' },
  'overview.seeGaps': { da: 'Se mangler i alle målgrupper', en: 'See shortages in all target groups' },
  'overview.seePlaces': { da: 'Find ledige pladser', en: 'Find free places' },
  'overview.seeServices': { da: 'Se tilbuddene', en: 'See the services' },
  'overview.seeCosts': { da: 'Se udviklingen i udgifter', en: 'See how expenditure develops' },
  'overview.seeTiles': { da: 'Se alle kommuner', en: 'See all municipalities' },
  'overview.cards': { da: 'Nøgletal', en: 'Key figures' },
  'overview.cardTable': { da: 'Tabel, hent og del', en: 'Table, download and share' },
  'overview.rose': { da: 'Steg {change} siden {period}', en: 'Rose {change} since {period}' },
  'overview.fell': { da: 'Faldt {change} siden {period}', en: 'Fell {change} since {period}' },
  'overview.unchanged': {
    da: 'Stort set uændret siden {period}',
    en: 'Largely unchanged since {period}',
  },
  'overview.noEarlier': {
    da: 'Kan ikke sammenlignes med året før',
    en: 'Cannot be compared with the year before',
  },
  'overview.points': {
    da: '{n, number} procentpoint',
    en: '{n, plural, =1 {1 percentage point} other {# percentage points}}',
  },
  'overview.median': { da: 'Medianen i {area} er {median}.', en: 'The median of {area} is {median}.' },
  'overview.medianShort': { da: 'Median {median}', en: 'Median {median}' },
  'overview.medianRow': { da: 'Median', en: 'Median' },
  'overview.previous': { da: 'Året før ({period})', en: 'The year before ({period})' },
  'overview.extent': {
    da: '{indicator} i {n, plural, =1 {1 kommune} other {# kommuner}}, {period}.',
    en: '{indicator} in {n, plural, =1 {1 municipality} other {# municipalities}}, {period}.',
  },
  'overview.extremes': {
    da: 'Højest: {highest}. Lavest: {lowest}.',
    en: 'Highest: {highest}. Lowest: {lowest}.',
  },
  'overview.andMore': { da: '{names} og {n, number} flere', en: '{names} and {n, number} more' },
  'overview.span': {
    da: 'Kommunerne spænder fra {lowest} til {highest}.',
    en: 'The municipalities span from {lowest} to {highest}.',
  },
  'overview.noSpan': { da: 'Ingen kommune har et tal.', en: 'No municipality has a figure.' },
  'overview.mapTitle': { da: 'Kommunerne side om side', en: 'The municipalities side by side' },
  'overview.tileEyebrow': { da: '{indicator}, alle kommuner', en: '{indicator}, all municipalities' },
  'overview.mapIndicator': { da: 'Vis', en: 'Show' },
  'overview.mapLabel': {
    da: '{municipality}: {value}, {className}',
    en: '{municipality}: {value}, {className}',
  },
  'overview.mapMissing': { da: '{municipality}: {value}', en: '{municipality}: {value}' },
  'overview.mapHint': {
    da: 'Felterne ligger omtrent som på landkortet. Piletasterne flytter mellem dem.',
    en: 'The tiles lie roughly as on the map. The arrow keys move between them.',
  },
  'overview.inset': {
    da: 'Bornholm (ikke placeret geografisk)',
    en: 'Bornholm (not in its geographical place)',
  },
  'overview.legendTitle': { da: '{indicator} ({unit})', en: '{indicator} ({unit})' },
  'overview.legendClass': { da: '{from} til under {to}', en: '{from} to below {to}' },
  'overview.legendBelow': { da: 'under {to}', en: 'below {to}' },
  'overview.legendAbove': { da: '{from} og derover', en: '{from} and above' },
  'overview.editionPublished': {
    da: 'Udgave {edition} blev offentliggjort {date, date, long}.',
    en: 'Edition {edition} was published on {date, date, long}.',
  },
  'overview.questions': { da: 'Gå til svaret', en: 'Go to the answer' },
  'class.lowest': { da: 'laveste gruppe', en: 'lowest group' },
  'class.low': { da: 'lav gruppe', en: 'low group' },
  'class.middle': { da: 'midtergruppe', en: 'middle group' },
  'class.high': { da: 'høj gruppe', en: 'high group' },
  'class.highest': { da: 'højeste gruppe', en: 'highest group' },
  'indicator.vacant-places': { da: 'Ledige pladser', en: 'Free places' },
  'indicator.vacant-places.unit': { da: 'døgnpladser', en: '24-hour places' },
  'indicator.vacant-places.say': {
    da: '{name} har {n, plural, =0 {ingen ledige døgnpladser} =1 {én ledig døgnplads} other {# ledige døgnpladser}} i {period}.',
    en: '{name} has {n, plural, =0 {no free 24-hour places} =1 {one free 24-hour place} other {# free 24-hour places}} in {period}.',
  },
  'indicator.vacant-places.definition': {
    da: 'Døgnpladser i tilbud, der ligger i kommunen, og som hverken er belagt eller reserveret.',
    en: 'Places in 24-hour services located in the municipality that are neither occupied nor reserved.',
  },
  'indicator.occupancy': { da: 'Belægning', en: 'Occupancy' },
  'indicator.occupancy.unit': { da: 'af tilgængelige døgn', en: 'of available days' },
  'indicator.occupancy.say': {
    da: 'Døgntilbuddene {place} er {value} belagt i {period}.',
    en: '24-hour services {place} are {value} occupied in {period}.',
  },
  'indicator.occupancy.definition': {
    da: 'Belagte døgn divideret med tilgængelige døgn i de døgntilbud, der ligger i kommunen. Kan være over 100\u00a0%.',
    en: 'Occupied days divided by available days in the 24-hour services located in the municipality. Can exceed 100%.',
  },
  'indicator.groups-short': { da: 'Målgrupper med mangel', en: 'Target groups with a shortage' },
  'indicator.groups-short.unit': {
    da: 'af {N, number} målgrupper, efter dagens behov, uden luft',
    en: 'of {N, number} target groups, by today’s need, without slack',
  },
  'indicator.groups-short.say': {
    da: '{n, plural, =0 {Ingen målgrupper} =1 {Én målgruppe} other {# målgrupper}} har færre pladser end dagens behov, uden luft, {place} i {period}.',
    en: '{n, plural, =0 {No target groups have} =1 {One target group has} other {# target groups have}} fewer places than today’s need, without slack, {place} in {period}.',
  },
  'indicator.groups-short.definition': {
    da: 'Målgrupper, der har færre døgnpladser i hele området, end borgerne har brug for i dag. Der er ikke lagt luft ind til skift og variation; med planlagt belægning er tallet højere. Tallet findes kun for hele området.',
    en: 'Target groups with fewer 24-hour places in the whole area than citizens need today. No slack for turnover and variation is added; at planned occupancy the number is higher. The figure exists for the whole area only.',
  },
  'indicator.expenditure-per-adult': {
    da: 'Udgift pr. 18-64-årig',
    en: 'Expenditure per inhabitant aged 18–64',
  },
  'indicator.expenditure-per-adult.unit': { da: 'i faste {year}-priser', en: 'in fixed {year} prices' },
  'indicator.expenditure-per-adult.say': {
    da: '{name} bruger {value} pr. 18-64-årig på voksenområdet i {period}.',
    en: '{name} spends {value} per inhabitant aged 18–64 on adults in {period}.',
  },
  'indicator.expenditure-per-adult.definition': {
    da: 'Nettodriftsudgifter på det specialiserede voksenområde før statsrefusion, divideret med antal 18-64-årige. Regnskab i faste priser.',
    en: 'Net operating expenditure on specialised services for adults before state refund, divided by inhabitants aged 18–64. Accounts in fixed prices.',
  },
  'indicator.expenditure-per-child': {
    da: 'Udgift pr. 0-22-årig',
    en: 'Expenditure per inhabitant aged 0–22',
  },
  'indicator.expenditure-per-child.unit': { da: 'i faste {year}-priser', en: 'in fixed {year} prices' },
  'indicator.expenditure-per-child.say': {
    da: '{name} bruger {value} pr. 0-22-årig på børn og unge i {period}.',
    en: '{name} spends {value} per inhabitant aged 0–22 on children and young people in {period}.',
  },
  'indicator.expenditure-per-child.definition': {
    da: 'Nettodriftsudgifter til børn og unge med særlige behov før statsrefusion, divideret med antal 0-22-årige. Regnskab i faste priser.',
    en: 'Net operating expenditure on children and young people with special needs before state refund, divided by inhabitants aged 0–22. Accounts in fixed prices.',
  },
  'indicator.bought-outside': {
    da: 'Andel købt uden for kommunen',
    en: 'Share bought outside the municipality',
  },
  'indicator.bought-outside.unit': {
    da: 'af pladser, kommunen bruger',
    en: 'of places the municipality uses',
  },
  'indicator.bought-outside.say': {
    da: '{name} køber {value} af de brugte pladser uden for kommunen i {period}.',
    en: '{name} buys {value} of the places used outside the municipality in {period}.',
  },
  'indicator.bought-outside.definition': {
    da: 'Pladser købt hos andre end kommunen selv divideret med alle pladser, kommunen bruger.',
    en: 'Places bought from others than the municipality itself divided by all places the municipality uses.',
  },
  'indicator.expected-growth': { da: 'Ventet behov om fem år', en: 'Expected need in five years' },
  'indicator.expected-growth.unit': {
    da: 'ændring, kommunernes eget skøn',
    en: 'change, the municipalities’ own estimate',
  },
  'indicator.expected-growth.say': {
    da: '{name} venter en ændring i behovet for døgnpladser på {value} over fem år (skøn fra {period}).',
    en: '{name} expects the need for 24-hour places to change by {value} over five years (estimate of {period}).',
  },
  'indicator.expected-growth.definition': {
    da: 'Hvor mange flere eller færre døgnpladser kommunerne selv skønner, at deres borgere får brug for om fem år. Skønnet er indberettet af kommunerne og er ikke en beregnet prognose.',
    en: 'How many more or fewer 24-hour places the municipalities themselves estimate that their citizens will need in five years. The estimate is reported by the municipalities and is not a calculated forecast.',
  },
} as const satisfies Topic;
