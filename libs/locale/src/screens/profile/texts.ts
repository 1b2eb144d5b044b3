import type { Topic } from '../../texts/topic.ts';

/** Kommuneprofil: one municipality in six questions. */
export const profile = {
  'profile.title': { da: '{name}: seks svar', en: '{name}: six answers' },
  'profile.pageTitle': { da: 'Kommuneprofil', en: 'Municipality profile' },
  'profile.lead': {
    da: 'Seks spørgsmål om det specialiserede socialområde og specialundervisningen, i samme rækkefølge for alle kommuner. Læsetid: 3 minutter.',
    en: 'Six questions about specialised social services and special needs education, in the same order for every municipality. Reading time: 3 minutes.',
  },
  'profile.unknown': {
    da: 'Der er ingen kommune med koden {code} i denne udgivelse.',
    en: 'There is no municipality with the code {code} in this edition.',
  },
  'profile.choose': { da: 'Til overblikket', en: 'To the overview' },
  'profile.notReported': {
    da: '{name} har ikke indberettet behov for {year}. Svar, der bygger på indberetningen, mangler derfor.',
    en: '{name} has not reported need for {year}, so answers that rest on its report are missing.',
  },
  'profile.places': { da: 'Har vi plads?', en: 'Have we room?' },
  'profile.gaps': { da: 'Mangler der pladser?', en: 'Are places missing?' },
  'profile.costs': { da: 'Hvad bruger vi?', en: 'What do we spend?' },
  'profile.trade': { da: 'Hvad køber vi hos andre?', en: 'What do we buy from others?' },
  'profile.future': { da: 'Hvad venter forude?', en: 'What lies ahead?' },
  'profile.decisions': { da: 'Hvad er besluttet?', en: 'What has been decided?' },
  'profile.toPlaces': { da: 'Se tilbud med ledige pladser', en: 'See services with free places' },
  'profile.toGaps': { da: 'Se alle målgrupper', en: 'See all target groups' },
  'profile.toCosts': { da: 'Se udgifternes udvikling', en: 'See how spending has developed' },
  'profile.toTrade': { da: 'Se køb og salg', en: 'See purchases and sales' },
  'profile.toFuture': { da: 'Se prognoserne', en: 'See the forecasts' },
  'profile.toDecisions': {
    da: 'Se mål, beslutninger, og hvem der har godkendt',
    en: 'See goals, decisions and who has approved',
  },
  'profile.inAgreement': {
    da: 'Det, kommunerne har besluttet i fællesskab, står i rammeaftalen.',
    en: 'What the municipalities have decided together stands in the framework agreement.',
  },
  'profile.measure': { da: 'Tal', en: 'Figure' },
  'profile.table': {
    da: '{question}: tal for {name} og {area}',
    en: '{question}: figures for {name} and {area}',
  },
  'profile.chart': { da: '{measure} i {name} og {area}', en: '{measure} in {name} and {area}' },
  'profile.places.places': { da: 'Døgnpladser', en: '24-hour places' },
  'profile.places.vacant': { da: 'Ledige døgnpladser', en: 'Free 24-hour places' },
  'profile.places.per1000': {
    da: 'Døgnpladser pr. 1.000 indbyggere',
    en: '24-hour places per 1,000 inhabitants',
  },
  'profile.places.occupancy': { da: 'Belægning over året', en: 'Occupancy over the year' },
  'profile.gaps.waiting': { da: 'Andel på venteliste', en: 'Share on a waiting list' },
  'profile.gaps.areaColumn': { da: 'Pladser minus nødvendige', en: 'Places minus required' },
  'profile.costs.adult': { da: 'Voksne: kr. pr. 18–64-årig', en: 'Adults: DKK per person aged 18–64' },
  'profile.costs.child': {
    da: 'Børn og unge: kr. pr. 0–22-årig',
    en: 'Children and young people: DKK per person aged 0–22',
  },
  'profile.trade.outside': { da: 'Købt hos andre', en: 'Bought from others' },
  'profile.future.expected': {
    da: 'Egen forventning til døgnpladser om 5 år',
    en: 'Own expectation of 24-hour places in 5 years',
  },
  'profile.future.adults': { da: '18–64-årige om 5 år', en: 'People aged 18–64 in 5 years' },
  'profile.inFixedPrices': { da: '{measure}, faste {year}-priser,', en: '{measure}, fixed {year} prices,' },
  'profile.headline.gaps': {
    da: '{name} har borgere i {N, number} målgrupper; i {n, plural, =0 {ingen af dem} other {# af dem}} mangler der pladser {place}.',
    en: '{name} has citizens in {N, number} target groups; {n, plural, =0 {none of them is} =1 {1 of them is} other {# of them are}} short of places {place}.',
  },
  'profile.headline.largest': {
    da: 'Størst er manglen til {targetGroup}: {n, plural, =1 {1 plads} other {{n, number} pladser}}.',
    en: 'The largest shortage is for {targetGroup}: {n, plural, =1 {1 place} other {{n, number} places}}.',
  },
  'profile.headline.gapsNone': {
    da: 'Der kan ikke vises mangler for målgrupper med borgere i {name}.',
    en: 'No shortages can be shown for target groups with citizens in {name}.',
  },
  'profile.headline.costs': {
    da: '{name} brugte {own, number, money} pr. 18–64-årig på voksne i {year}.',
    en: '{name} spent {own, number, money} per person aged 18–64 on adults in {year}.',
  },
  'profile.headline.costsArea': {
    da: '{area}: {amount, number, money}.',
    en: '{area}: {amount, number, money}.',
  },
  'profile.headline.costsBefore': {
    da: 'I {year} var det {amount, number, money} i samme priser.',
    en: 'In {year} it was {amount, number, money} at the same prices.',
  },
  'profile.headline.costsWhat': { da: 'Udgifterne i {name}', en: 'Spending in {name}' },
  'profile.headline.trade': {
    da: '{name} køber {own, number, share} af sine pladser hos andre.',
    en: '{name} buys {own, number, share} of its places from others.',
  },
  'profile.headline.seller': {
    da: 'Flest af dem, der kan vises, er hos {seller}: {share, number, share}.',
    en: 'Most of those that can be shown are with {seller}: {share, number, share}.',
  },
  'profile.trade.largest': {
    da: 'Hos den største, der kan vises: {seller}',
    en: 'With the largest that can be shown: {seller}',
  },
  'profile.partner.private': { da: 'Private tilbud', en: 'Private services' },
  'profile.partner.self-governing': { da: 'Selvejende tilbud', en: 'Self-governing services' },
  'profile.future.needNow': {
    da: 'Behov for døgnpladser i {year}',
    en: 'Need of 24-hour places in {year}',
  },
  'profile.future.need': {
    da: 'Ventet behov i {year} (8 af 10 udfald)',
    en: 'Expected need in {year} (8 of 10 outcomes)',
  },
  'profile.headline.forecast': {
    da: '{name} ventes at få brug for {range} døgnpladser i {year}.',
    en: '{name} is expected to need {range} 24-hour places in {year}.',
  },
  'profile.headline.forecastPartial': {
    da: '{name} ventes at få brug for {range} døgnpladser i {year} ({groups, number} af {of, number} målgrupper).',
    en: '{name} is expected to need {range} 24-hour places in {year} ({groups, number} of {of, number} target groups).',
  },
  'profile.headline.forecastBefore': {
    da: 'I {year} var behovet {n, number}.',
    en: 'In {year} the need was {n, number}.',
  },
  'profile.headline.forecastArea': {
    da: 'Tallet for {name}: {reason}.',
    en: 'The figure of {name}: {reason}.',
  },
  'profile.headline.areaShare': {
    da: '{area}: {share, number, share}.',
    en: '{area}: {share, number, share}.',
  },
  'profile.headline.tradeWhat': { da: 'Køb hos andre i {name}', en: 'Purchases from others by {name}' },
  'profile.headline.more': {
    da: '{name} venter om 5 år at få brug for {share, number, share} flere døgnpladser.',
    en: '{name} expects to need {share, number, share} more 24-hour places in 5 years.',
  },
  'profile.headline.fewer': {
    da: '{name} venter om 5 år at få brug for {share, number, share} færre døgnpladser.',
    en: '{name} expects to need {share, number, share} fewer 24-hour places in 5 years.',
  },
  'profile.headline.same': {
    da: '{name} venter om 5 år at få brug for stort set lige så mange døgnpladser.',
    en: '{name} expects to need about as many 24-hour places in 5 years.',
  },
  'profile.headline.futureWhat': { da: 'Forventet behov i {name}', en: 'Expected need in {name}' },
  'profile.headline.adultsMore': {
    da: 'Antallet af 18–64-årige ventes at være {share, number, share} højere.',
    en: 'The number of people aged 18–64 is expected to be {share, number, share} higher.',
  },
  'profile.headline.adultsFewer': {
    da: 'Antallet af 18–64-årige ventes at være {share, number, share} lavere.',
    en: 'The number of people aged 18–64 is expected to be {share, number, share} lower.',
  },
  'profile.headline.adultsSame': {
    da: 'Antallet af 18–64-årige ventes stort set uændret.',
    en: 'The number of people aged 18–64 is expected to stay about the same.',
  },
  'profile.headline.extent': { da: '{question} {name}, {period}.', en: '{question} {name}, {period}.' },
} as const satisfies Topic;
