import type { Topic } from '../../texts/topic.ts';

/** Tilbudsvifte: who can get to a place, and who operates for whom. */
export const access = {
  'access.section': { da: 'Afstand til et tilbud', en: 'Distance to a service' },
  'access.operatorSection': { da: 'Hvem driver for hvem', en: 'Who operates for whom' },
  'access.title': { da: 'Pladser inden for rækkevidde', en: 'Places within reach' },
  'access.reachTitle': { da: 'Behov med et tilbud i nærheden', en: 'Need with a service nearby' },
  'access.operatorTitle': { da: 'Pladser efter driftsherre', en: 'Places by operator' },
  'access.unit': { da: 'pladser pr. borger med behov', en: 'places per citizen in need' },
  'access.shareUnit': { da: 'procent af behovet', en: 'per cent of the need' },
  'access.placesUnit': { da: 'pladser', en: 'places' },
  'access.sub': {
    da: '{subject} {place}, {year}. Pladser op til {near, number} km tæller helt, op til {middle, number} km halvt, op til {far, number} km en tiendedel.',
    en: '{subject} {place}, {year}. Places up to {near, number} km count in full, up to {middle, number} km by half, up to {far, number} km by a tenth.',
  },
  'access.reachSub': {
    da: 'Andel af behovet {place} i {year}, der har et tilbud til målgruppen inden for {km, number} km.',
    en: 'Share of the need {place} in {year} with a service for the target group within {km, number} km.',
  },
  'access.operatorSub': {
    da: 'Pladser {place} i {year}. Pladser for flere målgrupper tæller med i hver af dem, men kun én gang i alt.',
    en: 'Places {place} in {year}. Places for several target groups count in each of them, but once in the total.',
  },
  'access.allPlaces': { da: 'Alle døgnpladser', en: 'All 24-hour places' },
  'access.distance': { da: 'Afstand', en: 'Distance' },
  'access.km': { da: '{n, number} km', en: '{n, number} km' },
  'access.within': { da: 'Inden for {n, number} km', en: 'Within {n, number} km' },
  'access.rateBand': { da: 'Takst pr. døgn', en: 'Rate per day' },
  'access.rateBand.under-1500': { da: 'Under 1.500 kr.', en: 'Under DKK 1,500' },
  'access.rateBand.from-1500': { da: '1.500 til under 2.500 kr.', en: 'DKK 1,500 to under 2,500' },
  'access.rateBand.from-2500': { da: '2.500 til under 4.000 kr.', en: 'DKK 2,500 to under 4,000' },
  'access.rateBand.from-4000': { da: '4.000 kr. og derover', en: 'DKK 4,000 and more' },
  'access.stale': {
    da: 'Ikke opdateret i {weeks, number} uger',
    en: 'Not updated for {weeks, number} weeks',
  },
  'access.toProfile': { da: 'Se kommunens profil', en: 'See the municipality’s profile' },
  'access.municipality': { da: 'Kommune', en: 'Municipality' },
  'access.access': { da: 'Pladser pr. borger med behov', en: 'Places per citizen in need' },
  'access.perThousand': { da: 'Pladser pr. 1.000 indbyggere', en: 'Places per 1,000 inhabitants' },
  'access.perThousandUnit': {
    da: 'pladser inden for rækkevidde pr. 1.000 indbyggere',
    en: 'places within reach per 1,000 inhabitants',
  },
  'access.needHidden': {
    da: 'Områdets behov er skjult. Derfor er pladserne holdt op mod indbyggerne i stedet for borgere med behov.',
    en: 'The area’s need is withheld, so places are held against inhabitants instead of citizens in need.',
  },
  'access.ownPlaces': { da: 'Pladser i kommunen', en: 'Places in the municipality' },
  'access.placesWithin': { da: 'Pladser inden for {km, number} km', en: 'Places within {km, number} km' },
  'access.nearest': { da: 'Km til nærmeste plads', en: 'Km to the nearest place' },
  'access.targetGroup': { da: 'Målgruppe', en: 'Target group' },
  'access.need': { da: 'Behov', en: 'Need' },
  'access.reach': { da: 'Andel af behovet', en: 'Share of the need' },
  'access.hosts': { da: 'Kommuner med tilbud', en: 'Municipalities with a service' },
  'access.total': { da: 'I alt', en: 'Total' },
  'access.operatorLegend': { da: 'Pladser', en: 'Places' },
  'access.classBelow': { da: 'under {value}', en: 'under {value}' },
  'access.classBetween': { da: '{lo} til under {hi}', en: '{lo} to under {hi}' },
  'access.classAbove': { da: '{value} og derover', en: '{value} and more' },
  'access.tile': {
    da: '{municipality}: {value} {unit}',
    en: '{municipality}: {value} {unit}',
  },
  'access.tileMissing': { da: '{municipality}: {reason}', en: '{municipality}: {reason}' },
  'access.cell': {
    da: '{targetGroup}, {operator}: {places}',
    en: '{targetGroup}, {operator}: {places}',
  },
  'access.detail': {
    da: '{municipality}: {access} {unit}. {own} pladser i kommunen, {within} inden for {km, number} km; {nearest} km til den nærmeste.',
    en: '{municipality}: {access} {unit}. {own} places in the municipality, {within} within {km, number} km; {nearest} km to the nearest.',
  },
  'access.seats': {
    da: 'Afstande er regnet fra kommunernes hovedbyer med {factor} km vej pr. km luftlinje; til Bornholm også over vandet.',
    en: 'Distances run from the municipalities’ main towns with {factor} km of road per km of straight line; to Bornholm across the water too.',
  },
  'access.outside': {
    da: 'Pladser og behov uden for området er ikke regnet med.',
    en: 'Places and need outside the area are not counted.',
  },
  'access.spread': {
    da: 'I {n, plural, =1 {1 kommune} other {{n, number} kommuner}} er behovet skjult; områdets resterende behov er fordelt mellem dem efter indbyggertal.',
    en: 'In {n, plural, =1 {1 municipality} other {{n, number} municipalities}} the need is withheld; what is left of the area’s need is spread among them by inhabitants.',
  },
  'access.read': {
    da: 'Tallet er de pladser, der kan nås, delt med alle, der kan nå dem. Under 1 er der færre pladser end borgere med behov.',
    en: 'The number is the places that can be reached, divided by all who can reach them. Below 1 there are fewer places than citizens in need.',
  },
  'access.readExample': {
    da: '{municipality}: {value} {unit}.',
    en: '{municipality}: {value} {unit}.',
  },
  'access.readReach': {
    da: 'En søjle til 100 % betyder, at alle borgere med behov bor i en kommune, hvor et tilbud til dem er inden for afstanden.',
    en: 'A bar to 100% means that all citizens in need live in a municipality where a service for them is within the distance.',
  },
  'access.readInterval': {
    da: 'Hvor kommuners behov er skjult, viser tabellen også, hvad der er muligt.',
    en: 'Where municipalities’ need is withheld, the table also shows what is possible.',
  },
  'access.readOperators': {
    da: 'Hver celle er de pladser, som den slags driftsherre har til målgruppen.',
    en: 'Each cell is the places that kind of operator has for the target group.',
  },
  'access.definition': {
    da: 'Pladser delt med det afstandsvægtede behov omkring dem, lagt sammen for hver kommune (to-trins oplandsmetode).',
    en: 'Places divided by the distance-weighted need around them, added up for each municipality (two-step catchment method).',
  },
  'access.reachDefinition': {
    da: 'Andel af modtagere og ventende, der bor i en kommune med et brugbart tilbud inden for afstanden.',
    en: 'Share of persons served and waiting who live in a municipality with a usable service within the distance.',
  },
  'access.operatorDefinition': {
    da: 'Normerede pladser i tilbud i drift ved årets slutning efter, hvem der driver dem.',
    en: 'Staffed places in services in operation at the end of the year by who operates them.',
  },
  'access.headline.extent': {
    da: 'Pladser inden for rækkevidde efter kommune {place} i {year}.',
    en: 'Places within reach by municipality {place} in {year}.',
  },
  'access.headline.under': {
    da: '{n, plural, =0 {Ingen af {N, number} kommuner} other {# af {N, number} kommuner}} {place} har færre end 1 plads inden for rækkevidde pr. borger med behov.',
    en: '{n, plural, =0 {None of {N, number} municipalities} other {# of {N, number} municipalities}} {place} {n, plural, =1 {has} other {have}} fewer than 1 place within reach per citizen in need.',
  },
  'access.headline.perThousand': {
    da: 'Flest pladser inden for rækkevidde pr. 1.000 indbyggere har {most} ({high}), færrest {least} ({low}).',
    en: 'Most places within reach per 1,000 inhabitants has {most} ({high}), fewest {least} ({low}).',
  },
  'access.headline.lowest': { da: 'Færrest har {name} med {value}.', en: 'Fewest has {name} with {value}.' },
  'access.headline.what': { da: 'Pladser inden for rækkevidde', en: 'Places within reach' },
  'access.headline.reachExtent': {
    da: 'Andel af behovet med et tilbud inden for {km, number} km efter målgruppe i {year}.',
    en: 'Share of need with a service within {km, number} km by target group in {year}.',
  },
  'access.headline.reach': {
    da: 'For {n, plural, =0 {ingen af {N, number} målgrupper} other {# af {N, number} målgrupper}} har mindst 9 af 10 borgere med behov et tilbud inden for {km, number} km.',
    en: 'For {n, plural, =0 {none of {N, number} target groups} other {# of {N, number} target groups}} at least 9 of 10 citizens in need have a service within {km, number} km.',
  },
  'access.headline.reachLowest': {
    da: 'Lavest er {targetGroup} med {share, number, share}.',
    en: 'Lowest is {targetGroup} with {share, number, share}.',
  },
  'access.headline.reachWhat': {
    da: 'Behov med et tilbud inden for {km, number} km',
    en: 'Need with a service within {km, number} km',
  },
  'access.headline.operatorExtent': {
    da: 'Pladser efter målgruppe og driftsherre {place}.',
    en: 'Places by target group and operator {place}.',
  },
  'access.headline.operators': {
    da: 'Kommuner driver {municipal, number} af {total, number} pladser {place}, regionen {regional, number}, selvejende {selfGoverning, number} og private {private, number}.',
    en: 'Municipalities operate {municipal, number} of {total, number} places {place}, the region {regional, number}, self-governing bodies {selfGoverning, number} and private ones {private, number}.',
  },
  'access.headline.operatorsNone': {
    da: 'Der er ingen pladser {place}.',
    en: 'There are no places {place}.',
  },
} as const satisfies Topic;
