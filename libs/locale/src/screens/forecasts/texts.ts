import type { Topic } from '../../texts/topic.ts';
import { scoreTexts } from './score-texts.ts';

/** Words of Prognoser, and of the figures about coming years that Mangler shows. */
export const forecasts = {
  'forecasts.title': { da: 'Prognoser', en: 'Forecasts' },
  'forecasts.question': { da: 'Får vi brug for flere pladser?', en: 'Will we need more places?' },
  'forecasts.toScenarios': {
    da: 'Hvad ændrer en beslutning? Se scenarierne',
    en: 'What does a decision change? See the scenarios',
  },
  'forecasts.fanSection': { da: 'De kommende år', en: 'The coming years' },
  'forecasts.whenSection': { da: 'Hvornår rammer vi loftet?', en: 'When do we hit the ceiling?' },
  'forecasts.panelsSection': { da: 'Alle målgrupper', en: 'All target groups' },
  'forecasts.scoresSection': { da: 'Holdt tidligere prognoser?', en: 'Did earlier forecasts hold?' },
  'forecasts.scenarios': {
    da: 'En prognose siger, hvad der sker, hvis intet besluttes. Hvad en beslutning ændrer, hører til i et scenarie.',
    en: 'A forecast says what happens if nothing is decided. What a decision changes belongs in a scenario.',
  },
  'forecasts.ownSection': { da: 'I {place}', en: '{place}' },
  'forecasts.eyebrow': { da: 'Behov og pladser', en: 'Need and places' },
  'forecasts.unit': { da: '{unit}, antal', en: '{unit}, number' },
  'forecasts.subline': {
    da: '{targetGroup}, {area}. Behov er borgere i tilbud og på venteliste 31. december {years}.',
    en: '{targetGroup}, {area}. Need is citizens in services and waiting on 31 December {years}.',
  },
  'forecasts.headline': {
    da: '{targetGroup} {place}: i {year} ventes behovet at ligge mellem {lo, number} og {hi, number} pladser.',
    en: '{targetGroup}, {place}: in {year} need is expected to be between {lo, number} and {hi, number} places.',
  },
  'forecasts.headlineAbove': {
    da: 'Midterskønnet {m, number} er {n, number} flere end de {c, number}, der er besluttet.',
    en: 'The middle estimate {m, number} is {n, number} more than the {c, number} decided.',
  },
  'forecasts.headlineBelow': {
    da: 'Midterskønnet {m, number} er {n, number} færre end de {c, number}, der er besluttet.',
    en: 'The middle estimate {m, number} is {n, number} fewer than the {c, number} decided.',
  },
  'forecasts.headlineWithin': {
    da: 'De {c, number}, der er besluttet, ligger inden for spændet.',
    en: 'The {c, number} decided lie within the range.',
  },
  'forecasts.headlineNoInterval': {
    da: '{targetGroup} {place}: i {year} ventes et behov på {m, number} pladser. Usikkerheden kan ikke beregnes.',
    en: '{targetGroup}, {place}: in {year} a need of {m, number} places is expected. Its uncertainty cannot be calculated.',
  },
  'forecasts.headlineTooFew': {
    da: '{targetGroup} {place}: for få borgere eller år til en selvstændig prognose.',
    en: '{targetGroup}, {place}: too few citizens or years for a forecast of its own.',
  },
  'forecasts.what': {
    da: 'Behovet for pladser til {targetGroup} {place} i {year}',
    en: 'Need of places for {targetGroup}, {place}, in {year}',
  },
  'forecasts.extent': {
    da: 'Prognose for {targetGroup} {place} frem til {year}.',
    en: 'Forecast for {targetGroup}, {place}, up to {year}.',
  },
  'forecasts.demographicSentence': {
    da: 'Alder og befolkning alene giver {n, number, signed} borgere.',
    en: 'Ages and population alone give {n, number, signed} citizens.',
  },
  'forecasts.naiveSentence': {
    da: 'Metoden er »det samme som sidst«, fordi den har ramt bedre her.',
    en: 'The method is “the same as last time”, because it has done better here.',
  },
  'forecasts.tooFew': {
    da: 'For få borgere til en selvstændig prognose; se regionen.',
    en: 'Too few citizens for a forecast of its own; see the region.',
  },
  'forecasts.history': { da: 'Behov, optalt', en: 'Need, counted' },
  'forecasts.historyEnd': { da: 'Behov {year}: {n, number}', en: 'Need {year}: {n, number}' },
  'forecasts.median': { da: 'Midterskøn', en: 'Middle estimate' },
  'forecasts.medianEnd': {
    da: 'Midterskøn {n, number} ({range})',
    en: 'Middle estimate {n, number} ({range})',
  },
  'forecasts.capacity': { da: 'Pladser', en: 'Places' },
  'forecasts.capacityEnd': { da: 'Pladser {n, number}', en: 'Places {n, number}' },
  'forecasts.demographic': { da: 'Kun alder og befolkning', en: 'Ages and population only' },
  'forecasts.outer': { da: '8 af 10 udfald', en: '8 of 10 outcomes' },
  'forecasts.inner': { da: '5 af 10', en: '5 of 10' },
  'forecasts.start': { da: 'prognose', en: 'forecast' },
  'forecasts.describe': { da: '{year}, {series}: {value}', en: '{year}, {series}: {value}' },
  'forecasts.describeRange': {
    da: '{year}: mellem {lo, number} og {hi, number}, midterskøn {m, number}',
    en: '{year}: between {lo, number} and {hi, number}, middle estimate {m, number}',
  },
  'forecasts.kind': { da: 'Tal', en: 'Figure' },
  'forecasts.kind.actual': { da: 'optalt', en: 'counted' },
  'forecasts.kind.forecast': { da: 'prognose', en: 'forecast' },
  'forecasts.status': { da: 'Status', en: 'Status' },
  'forecasts.status.counted': { da: 'optalt', en: 'counted' },
  'forecasts.status.raised': { da: 'regnet op', en: 'raised' },
  'forecasts.status.forecast': { da: 'prognose', en: 'forecast' },
  'forecasts.status.no-interval': { da: 'uden spænd', en: 'without a range' },
  'forecasts.status.too-few': { da: 'for få', en: 'too few' },
  'forecasts.status.no-count': { da: 'uden tal', en: 'no count' },
  'forecasts.need': { da: 'Behov', en: 'Need' },
  'forecasts.p10': { da: '10 %', en: '10%' },
  'forecasts.p25': { da: '25 %', en: '25%' },
  'forecasts.p50': { da: '50 % (midterskøn)', en: '50% (middle)' },
  'forecasts.p75': { da: '75 %', en: '75%' },
  'forecasts.p90': { da: '90 %', en: '90%' },
  'forecasts.demographicColumn': { da: 'Alder og befolkning', en: 'Ages and population' },
  'forecasts.naiveColumn': { da: 'Som sidst', en: 'As last time' },
  'forecasts.shortColumn': { da: 'Udfald med mangel (af 20)', en: 'Outcomes short (of 20)' },
  'forecasts.year': { da: 'År', en: 'Year' },
  'forecasts.targetGroup': { da: 'Målgruppe', en: 'Target group' },
  'forecasts.readFan': {
    da: 'Den fuldt optrukne linje er optalt. Til højre for »prognose« ligger 8 af 10 udfald i det brede bånd og 5 af 10 i det smalle.',
    en: 'The solid line is counted. To the right of “forecast”, 8 of 10 outcomes lie in the wide band and 5 of 10 in the narrow one.',
  },
  'forecasts.readPlaces': {
    da: 'Trinlinjen er pladser. Kommende trin er kun det, der er besluttet eller i gang; idéer tæller ikke med.',
    en: 'The stepped line is places. Coming steps are only what is decided or under way; ideas do not count.',
  },
  'forecasts.noteIdea': {
    da: 'Pladser i alle år er fordelt efter nutidens behov, så et trin altid er tilbud, der åbner eller lukker',
    en: 'Places in all years are shared out by today’s need, so a step is always services that open or close',
  },
  'forecasts.definition': {
    da: 'Behov er borgere i tilbud og på venteliste. Prognosen fører udviklingen i andelen med behov videre og lader den klinge af, og lægger befolkningsfremskrivningen oveni.',
    en: 'Need is citizens in services and waiting. The forecast carries the development of the share in need on, lets it fade, and applies the population projection.',
  },
  'forecasts.whenEyebrow': { da: 'Første år med for få pladser', en: 'First year with too few places' },
  'forecasts.whenUnit': { da: '20 lige sandsynlige udfald', en: '20 equally likely outcomes' },
  'forecasts.when': {
    da: '{targetGroup} {place}: i {n, plural, =0 {ingen} other {{n, number}}} af 20 udfald mangler der pladser senest i {year}.',
    en: '{targetGroup}, {place}: in {n, plural, =0 {none} other {{n, number}}} of 20 outcomes places are short by {year}.',
  },
  'forecasts.whenNow': {
    da: 'Der mangler pladser allerede i {year}.',
    en: 'Places are short already in {year}.',
  },
  'forecasts.whenExtent': {
    da: '20 lige sandsynlige udfald efter det første år, hvor behovet er større end pladserne.',
    en: '20 equally likely outcomes by the first year in which need exceeds places.',
  },
  'forecasts.whenSub': {
    da: 'Hver prik er ét udfald, sat på det første år, hvor behovet er større end de besluttede pladser.',
    en: 'Each dot is one outcome, set on the first year in which need exceeds the places decided.',
  },
  'forecasts.whenBy': { da: 'Senest i', en: 'By' },
  'forecasts.whenLater': { da: 'senere eller aldrig', en: 'later or never' },
  'forecasts.whenAxis': {
    da: 'Første år med flere borgere end pladser',
    en: 'First year with more citizens than places',
  },
  'forecasts.whenDescribe': {
    da: '{label}: {n, plural, =1 {1 udfald} other {{n, number} udfald}}; til og med {sum, number} af 20',
    en: '{label}: {n, plural, =1 {1 outcome} other {{n, number} outcomes}}; up to here {sum, number} of 20',
  },
  'forecasts.outcomes': { da: 'Udfald', en: 'Outcomes' },
  'forecasts.outcomesSoFar': { da: 'Udfald til og med', en: 'Outcomes up to here' },
  'forecasts.readWhen': {
    da: 'Tæl prikkerne: de fyldte er udfald, hvor det sker senest i det valgte år. Alle prikker er lige sandsynlige.',
    en: 'Count the dots: the filled ones are outcomes in which it happens by the chosen year. All dots are equally likely.',
  },
  'forecasts.noOutcomes': {
    da: 'Udfald kan kun vises for en målgruppe med et usikkerhedsspænd.',
    en: 'Outcomes can only be shown for a target group with a range of uncertainty.',
  },
  'forecasts.shortage': {
    da: '{targetGroup} {place}: i {n, plural, =0 {ingen} other {{n, number}}} af 20 mulige udfald mangler der pladser i {year}.',
    en: '{targetGroup}, {place}: in {n, plural, =0 {none} other {{n, number}}} of 20 possible outcomes places are short in {year}.',
  },
  'forecasts.shortageSection': { da: 'Hvor sikkert er det?', en: 'How certain is it?' },
  'forecasts.shortageEyebrow': { da: 'Pladser minus behov i {year}', en: 'Places minus need in {year}' },
  'forecasts.shortageExtent': {
    da: '20 lige sandsynlige udfald af pladser minus behov i {year}.',
    en: '20 equally likely outcomes of places minus need in {year}.',
  },
  'forecasts.shortageSub': {
    da: 'Hver prik er ét udfald: besluttede pladser minus ét muligt behov. Til venstre for nul mangler der pladser.',
    en: 'Each dot is one outcome: places decided minus one possible need. Left of zero, places are short.',
  },
  'forecasts.shortageAxis': { da: 'Pladser minus behov', en: 'Places minus need' },
  'forecasts.zero': { da: 'nul: lige mange', en: 'zero: equal' },
  'forecasts.matrixAsk': {
    da: 'Vis alle målgrupper og kommuner i en tabel',
    en: 'Show all target groups and municipalities in a table',
  },
  'forecasts.matrixFewer': {
    da: 'Vis kun de {n, number} første kommuner',
    en: 'Show only the first {n, number} municipalities',
  },
  'forecasts.encoding': { da: 'Vis tal som', en: 'Show figures as' },
  'forecasts.encoding.antal': { da: 'antal pladser', en: 'number of places' },
  'forecasts.encoding.pct': { da: '% af behov', en: '% of need' },
  'forecasts.encoding.pr10000': { da: 'pr. 10.000 borgere', en: 'per 10,000 inhabitants' },
  'forecasts.encoding.pct.note': {
    da: 'Procent vises kun, hvor behovet er mindst 10',
    en: 'Per cent is only shown where need is at least 10',
  },
  'forecasts.encoding.pr10000.note': {
    da: 'Pr. 10.000 borgere i målgruppens alder',
    en: 'Per 10,000 inhabitants of the target group’s ages',
  },
  'forecasts.toGaps': { da: 'Se mangler i dag', en: 'See gaps today' },
  'forecasts.toFree': { da: 'Find ledige pladser', en: 'Find free places' },
  'forecasts.toNotifications': {
    da: 'Se centrale udmeldinger om målgrupper',
    en: 'See central notifications about target groups',
  },
  'forecasts.toCooperation': {
    da: 'Se, hvad kommunerne vinder ved at dele pladser',
    en: 'See what municipalities win by sharing places',
  },
  'forecasts.panelsEyebrow': {
    da: 'Behov og pladser, alle målgrupper',
    en: 'Need and places, all target groups',
  },
  'forecasts.panels': {
    da: '{n, number} af {N, number} målgrupper {place} ventes i {year} at have større behov end pladser.',
    en: '{n, number} of {N, number} target groups, {place}, are expected to need more than the places in {year}.',
  },
  'forecasts.panelsNone': {
    da: 'Ingen målgruppe {place} har tal nok til en prognose.',
    en: 'No target group, {place}, has enough figures for a forecast.',
  },
  'forecasts.panelsWithout': {
    da: '{k, plural, =1 {1 målgruppe har} other {{k, number} målgrupper har}} ingen prognose.',
    en: '{k, plural, =1 {1 target group has} other {{k, number} target groups have}} no forecast.',
  },
  'forecasts.panelsExtent': {
    da: 'Prognoser for målgrupper {place} frem til {year}.',
    en: 'Forecasts of target groups, {place}, up to {year}.',
  },
  'forecasts.panelsSub': {
    da: 'Midterskøn for {year}, med 8 af 10 udfald i parentes. Samme akse for målgrupper med samme slags plads.',
    en: 'Middle estimate for {year}, with 8 of 10 outcomes in brackets. Same axis for target groups with the same kind of place.',
  },
  'forecasts.panelValue': {
    da: '{before} nu, {after} i {year} ({range}) · {places} pladser',
    en: '{before} now, {after} in {year} ({range}) · {places} places',
  },
  'forecasts.panelsMore': {
    da: 'Figuren viser de {n, number} målgrupper med størst ventet vækst; resten står i tabellen',
    en: 'The figure shows the {n, number} target groups with the largest expected growth; the rest are in the table',
  },
  'forecasts.readPanels': {
    da: 'Vælg en målgruppe for at se dens vifte. Blå er behov, den stiplede del prognose, trinlinjen pladser.',
    en: 'Choose a target group to see its fan. Blue is need, the dashed part a forecast, the stepped line places.',
  },
  ...scoreTexts,
} as const satisfies Topic;
