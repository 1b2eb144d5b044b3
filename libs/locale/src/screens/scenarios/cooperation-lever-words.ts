import type { Topic } from '../../texts/topic.ts';

/** Levers of cooperation: what standing together can assume. */
export const cooperationLeverWords = {
  'lever.cooperation.target-groups': { da: 'Målgrupper', en: 'Target groups' },
  'lever.cooperation.target-groups.hint': {
    da: 'Pladser deles inden for hver målgruppe, aldrig mellem dem.',
    en: 'Places are shared within each target group, never between them.',
  },
  'field.cooperation.target-groups.targetGroups': { da: 'Målgrupper', en: 'Target groups' },
  'said.cooperation.target-groups': {
    da: '{targetGroupsCount, plural, =1 {Målgruppe} other {Målgrupper}}: {targetGroups}',
    en: '{targetGroupsCount, plural, =1 {Target group} other {Target groups}}: {targetGroups}',
  },
  'lever.cooperation.need': { da: 'Behovet', en: 'The need' },
  'lever.cooperation.need.hint': {
    da: 'Udgivelsens tal, eller tal, du selv giver hver kommune.',
    en: 'The figures of the edition, or numbers you give each municipality.',
  },
  'field.cooperation.need.need': { da: 'Behov', en: 'Need' },
  'choice.cooperation.need.edition': { da: 'udgivelsens tal', en: 'the figures of the edition' },
  'choice.cooperation.need.entered': { da: 'indtastede tal', en: 'entered numbers' },
  'said.cooperation.need': { da: 'Behovet er {need}', en: 'The need is {need}' },
  'lever.cooperation.entered-need': { da: 'Behov i en kommune', en: 'Need of a municipality' },
  'lever.cooperation.entered-need.hint': {
    da: 'Bruges, når behovet er indtastede tal. Kun kommuner med et tal er da med.',
    en: 'Used when the need is entered numbers. Only municipalities with a number then take part.',
  },
  'field.cooperation.entered-need.municipality': { da: 'Kommune', en: 'Municipality' },
  'field.cooperation.entered-need.persons': { da: 'Borgere', en: 'Citizens' },
  'said.cooperation.entered-need': {
    da: '{municipality}: {persons, plural, =1 {1 borger} other {{persons, number} borgere}} med behov',
    en: '{municipality}: {persons, plural, =1 {1 citizen} other {{persons, number} citizens}} in need',
  },
  'lever.cooperation.accepted-refusal': { da: 'Højst afvist', en: 'Refused at most' },
  'lever.cooperation.accepted-refusal.hint': {
    da: 'Den andel af borgerne, der må møde fulde tilbud. Pladserne regnes efter den.',
    en: 'The share of citizens who may meet full services. Places are worked out from it.',
  },
  'field.cooperation.accepted-refusal.refusal': { da: 'Andel', en: 'Share' },
  'said.cooperation.accepted-refusal': {
    da: 'Højst {refusal, number, share} møder fulde tilbud',
    en: 'At most {refusal, number, share} meet full services',
  },
  'lever.cooperation.critical-mass': { da: 'Kritisk masse', en: 'Critical mass' },
  'lever.cooperation.critical-mass.hint': {
    da: 'Den belægning, en pulje skal kunne holde, og eventuelt færrest pladser af faglige grunde. Det største krav gælder.',
    en: 'The occupancy a pool must be able to keep and, if any, fewest places for professional reasons. The larger demand holds.',
  },
  'field.cooperation.critical-mass.occupancy': { da: 'Belægning', en: 'Occupancy' },
  'field.cooperation.critical-mass.minimumPlaces': { da: 'Færrest pladser', en: 'Fewest places' },
  'said.cooperation.critical-mass': {
    da: 'En pulje skal kunne holde {occupancy, number, share} belægning{minimumPlacesGiven, select, yes { og have mindst {minimumPlaces, number} pladser} other {}}',
    en: 'A pool must be able to keep {occupancy, number, share} occupancy{minimumPlacesGiven, select, yes { and have at least {minimumPlaces, number} places} other {}}',
  },
  'lever.cooperation.cost-per-place': { da: 'Udgift pr. plads', en: 'Cost of a place' },
  'lever.cooperation.cost-per-place.hint': {
    da: 'Uden valg: gennemsnittet af udgivelsens takster for målgruppens tilbud, hver dag i året.',
    en: 'Without a choice: the mean of the edition’s rates of the group’s services, every day of the year.',
  },
  'field.cooperation.cost-per-place.dkkPerDay': { da: 'Pr. døgn', en: 'Per day' },
  'field.cooperation.cost-per-place.daysPerYear': { da: 'Dage om året', en: 'Days a year' },
  'said.cooperation.cost-per-place': {
    da: 'En plads koster {dkkPerDay, number, money} pr. døgn{daysPerYearGiven, select, yes { i {daysPerYear, number} dage om året} other {}}',
    en: 'A place costs {dkkPerDay, number, money} per day{daysPerYearGiven, select, yes { on {daysPerYear, number} days a year} other {}}',
  },
  'lever.cooperation.road-factor': { da: 'Vejfaktor', en: 'Road factor' },
  'lever.cooperation.road-factor.hint': {
    da: 'Hvor meget længere vejen er end luftlinjen mellem hovedbyerne. 1 er luftlinje.',
    en: 'How much longer the road is than the straight line between the main towns. 1 is a straight line.',
  },
  'field.cooperation.road-factor.factor': { da: 'Faktor', en: 'Factor' },
  'said.cooperation.road-factor': {
    da: 'Vejen er {factor, number} gange luftlinjen',
    en: 'The road is {factor, number} times the straight line',
  },
  'lever.cooperation.participants': { da: 'Deltagere', en: 'Participants' },
  'lever.cooperation.participants.hint': {
    da: 'De kommuner, der deler pladser. Uden valg: alle i området. Resten står alene.',
    en: 'The municipalities that share places. Without a choice: all in the area. The rest stand alone.',
  },
  'field.cooperation.participants.municipalities': { da: 'Kommuner', en: 'Municipalities' },
  'said.cooperation.participants': {
    da: '{municipalities} deler pladser',
    en: '{municipalities} share places',
  },
  'lever.cooperation.clusters': { da: 'Klynger efter afstand', en: 'Clusters by distance' },
  'lever.cooperation.clusters.hint': {
    da: 'Deltagerne deles, så vejen til midten af hver klynge er kortest. 1 er én fælles pulje.',
    en: 'The participants are split so that the way to the middle of each cluster is shortest. 1 is one common pool.',
  },
  'field.cooperation.clusters.clusters': { da: 'Antal klynger', en: 'Number of clusters' },
  'said.cooperation.clusters': {
    da: '{clusters, plural, =1 {Én fælles pulje} other {{clusters, number} klynger efter afstand}}',
    en: '{clusters, plural, =1 {One common pool} other {{clusters, number} clusters by distance}}',
  },
  'lever.cooperation.cluster': { da: 'Klynge valgt i hånden', en: 'Cluster chosen by hand' },
  'lever.cooperation.cluster.hint': {
    da: 'Kommuner, der deler pladser med hinanden og ingen andre.',
    en: 'Municipalities that share places with each other and nobody else.',
  },
  'field.cooperation.cluster.municipalities': { da: 'Kommuner', en: 'Municipalities' },
  'said.cooperation.cluster': { da: 'Klynge: {municipalities}', en: 'Cluster: {municipalities}' },
  'lever.cooperation.common-reserve': { da: 'Fælles reserve', en: 'Common reserve' },
  'lever.cooperation.common-reserve.hint': {
    da: 'Hver kommune beholder egne pladser og deler en reserve, der bruges, når de egne er fulde.',
    en: 'Every municipality keeps places of its own and shares a reserve, used when its own are full.',
  },
  'field.cooperation.common-reserve.size': { da: 'Reservens størrelse', en: 'Size of the reserve' },
  'field.cooperation.common-reserve.places': { da: 'Pladser i reserven', en: 'Places in the reserve' },
  'field.cooperation.common-reserve.own': { da: 'Egne pladser', en: 'Own places' },
  'choice.cooperation.size.smallest': {
    da: 'den mindste, der holder afvisningen',
    en: 'the smallest that keeps the refusal',
  },
  'choice.cooperation.size.given': { da: 'et valgt antal', en: 'a chosen number' },
  'choice.cooperation.own.mean-need': { da: 'det gennemsnitlige behov', en: 'the mean need' },
  'choice.cooperation.own.today': { da: 'pladserne i dag', en: 'the places of today' },
  'said.cooperation.common-reserve': {
    da: 'Fælles reserve: {sizeChoice, select, given {{places, plural, =1 {1 plads} other {{places, number} pladser}}} other {{size}}}; egne pladser efter {own}',
    en: 'Common reserve: {sizeChoice, select, given {{places, plural, =1 {1 place} other {{places, number} places}}} other {{size}}}; own places by {own}',
  },
  'lever.cooperation.own-places': { da: 'Egne pladser i en kommune', en: 'Own places of a municipality' },
  'lever.cooperation.own-places.hint': {
    da: 'Pladser, en bestemt kommune beholder ved siden af den fælles reserve.',
    en: 'Places that one municipality keeps beside the common reserve.',
  },
  'field.cooperation.own-places.municipality': { da: 'Kommune', en: 'Municipality' },
  'field.cooperation.own-places.places': { da: 'Pladser', en: 'Places' },
  'said.cooperation.own-places': {
    da: '{municipality} beholder {places, plural, =1 {1 plads} other {{places, number} pladser}}',
    en: '{municipality} keeps {places, plural, =1 {1 place} other {{places, number} places}}',
  },
  'assumption-issue.municipality-outside-area': {
    da: 'Kommunen hører ikke til området.',
    en: 'The municipality is not in the area.',
  },
  'assumption-issue.municipality-twice': {
    da: 'Kommunen er nævnt to gange.',
    en: 'The municipality is named twice.',
  },
  'assumption-issue.target-group-missing': {
    da: 'Vælg mindst én målgruppe, eller indtast behovet.',
    en: 'Choose at least one target group, or enter the need.',
  },
  'assumption-issue.groups-of-different-units': {
    da: 'Målgrupperne regnes i hver sin slags plads og kan ikke lægges sammen.',
    en: 'The target groups are counted in different kinds of places and cannot be added.',
  },
  'assumption-issue.need-not-published': {
    da: 'Behovet er ikke offentliggjort for en af målgrupperne. Vælg en anden, eller indtast behovet.',
    en: 'The need is not published for one of the target groups. Choose another, or enter the need.',
  },
  'assumption-issue.one-group-only': {
    da: 'Det kan kun bruges med én målgruppe.',
    en: 'This can be used with one target group only.',
  },
  'assumption-issue.need-not-entered': {
    da: 'Tallet bruges kun, når behovet er indtastede tal.',
    en: 'The number is used only when the need is entered numbers.',
  },
  'assumption-issue.no-need-entered': {
    da: 'Indtast behovet i mindst én kommune, eller brug udgivelsens tal.',
    en: 'Enter the need of at least one municipality, or use the figures of the edition.',
  },
  'assumption-issue.too-few-participants': {
    da: 'Vælg mindst to kommuner, der har indberettet.',
    en: 'Choose at least two municipalities that have reported.',
  },
  'assumption-issue.clusters-in-two-ways': {
    da: 'Vælg enten klynger efter afstand eller klynger i hånden.',
    en: 'Choose either clusters by distance or clusters by hand.',
  },
  'assumption-issue.more-clusters-than-participants': {
    da: 'Der er kun {participants, number} deltagere.',
    en: 'There are only {participants, number} participants.',
  },
  'assumption-issue.not-a-participant': {
    da: 'Kommunen er ikke blandt deltagerne.',
    en: 'The municipality is not among the participants.',
  },
  'assumption-issue.reserve-places-missing': {
    da: 'Skriv, hvor mange pladser reserven har.',
    en: 'Write how many places the reserve has.',
  },
  'assumption-issue.own-places-without-reserve': {
    da: 'Egne pladser bruges kun sammen med en fælles reserve.',
    en: 'Own places are used only together with a common reserve.',
  },
} as const satisfies Topic;
