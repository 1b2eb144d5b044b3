import type { Topic } from '../../texts/topic.ts';

/** Search over everything there is. */
export const searchPage = {
  'search.title': { da: 'Søg', en: 'Search' },
  'search.question': {
    da: 'Søg i indikatorer, kommuner, målgrupper, tilbud, metoder og ord.',
    en: 'Search indicators, municipalities, target groups, services, methods and words.',
  },
  'search.found': {
    da: '{n, plural, =0 {Intet} =1 {Ét sted} other {# steder}} fundet for “{text}”.',
    en: '{n, plural, =0 {Nothing} =1 {One place} other {# places}} found for “{text}”.',
  },
  'search.none': {
    da: 'Prøv et kortere ord, eller se ordbogen og datakataloget.',
    en: 'Try a shorter word, or see the glossary and the data catalogue.',
  },
  'search.kind.indicator': { da: 'Indikatorer', en: 'Indicators' },
  'search.kind.municipality': { da: 'Kommuner', en: 'Municipalities' },
  'search.kind.targetGroup': { da: 'Målgrupper', en: 'Target groups' },
  'search.kind.serviceType': { da: 'Tilbudstyper', en: 'Service types' },
  'search.kind.service': { da: 'Tilbud', en: 'Services' },
  'search.kind.method': { da: 'Metoder', en: 'Methods' },
  'search.kind.term': { da: 'Ord', en: 'Words' },
  'search.kind.page': { da: 'Sider', en: 'Pages' },
  'search.moreServices': {
    da: 'Se {n, plural, =1 {1 tilbud} other {alle # tilbud}}, der passer',
    en: 'See {n, plural, =1 {1 service} other {all # services}} that match',
  },
  'search.page.overview': { da: 'Overblik', en: 'Overview' },
  'search.page.overviewText': {
    da: 'Tre ting at lægge mærke til, nøgletal, kommuner på kort',
    en: 'Three things to notice, key figures, municipalities on a map',
  },
  'search.page.gaps': { da: 'Mangler og overskud', en: 'Gaps and surplus' },
  'search.page.gapsText': {
    da: 'Pladser mod behov for hver målgruppe, ventende, chance for plads',
    en: 'Places against need for each target group, waiting, chance of a place',
  },
  'search.page.range': { da: 'Tilbudsvifte og find tilbud', en: 'Range of services and find a service' },
  'search.page.rangeText': {
    da: 'Tilbud, ledige pladser, takster, driftsherrer',
    en: 'Services, free places, rates, operators',
  },
  'search.page.costs': { da: 'Økonomi', en: 'Costs' },
  'search.page.costsText': {
    da: 'Udgifter, regnskab, budget, hvorfor udgiften ændrer sig',
    en: 'Expenditure, accounts, budget, why expenditure changes',
  },
  'search.page.places': { da: 'Pladser og belægning', en: 'Places and occupancy' },
  'search.page.placesText': {
    da: 'Ledige pladser, belægning pr. kvartal, fulde tilbud, kapacitet',
    en: 'Free places, occupancy by quarter, full services, capacity',
  },
  'search.page.risk': { da: 'Risiko for afspecialisering', en: 'Risk of de-specialisation' },
  'search.page.riskText': {
    da: 'Tilbud, der kan miste deres specialisering, få købere, faldende belægning',
    en: 'Services that may lose their specialisation, few buyers, falling occupancy',
  },
  'search.page.trade': { da: 'Køb og salg', en: 'Buying and selling' },
  'search.page.tradeText': {
    da: 'Hvem køber af hvem, selvforsyning, afhængighed, hvis et tilbud lukker',
    en: 'Who buys from whom, self-supply, dependence, if a service closes',
  },
  'search.page.forecasts': { da: 'Prognoser', en: 'Forecasts' },
  'search.page.forecastsText': {
    da: 'Behov om fem år, usikkerhed, hvornår mangler der pladser, tidligere prognoser',
    en: 'Need in five years, uncertainty, when places run short, earlier forecasts',
  },
  'search.page.cooperation': { da: 'Alene eller sammen', en: 'Alone or together' },
  'search.page.cooperationText': {
    da: 'Samarbejde, kritisk masse, klynger, gevinst ved at dele pladser',
    en: 'Cooperation, critical mass, clusters, what sharing places wins',
  },
  'search.page.compare': { da: 'Sammenlign kommuner', en: 'Compare municipalities' },
  'search.page.compareText': {
    da: 'Lignende kommuner, median, placering, rangliste, benchmark',
    en: 'Similar municipalities, median, rank, ranking, benchmark',
  },
  'search.page.agreement': { da: 'Rammeaftale', en: 'Framework agreement' },
  'search.page.agreementText': {
    da: 'Udviklingsstrategi, styringsaftale, mål, beslutninger, bevis',
    en: 'Development strategy, steering agreement, goals, decisions, evidence',
  },
  'search.page.notifications': { da: 'Centrale udmeldinger', en: 'Central notifications' },
  'search.page.notificationsText': {
    da: 'Udmeldinger fra Social- og Boligstyrelsen, afrapportering, målgrupper',
    en: 'Notifications by the National Board of Social Services and Housing, reports, target groups',
  },
  'search.page.wheel': { da: 'Årshjul', en: 'Year wheel' },
  'search.page.wheelText': {
    da: 'Frister, møder, høring, kalender',
    en: 'Deadlines, meetings, consultation, calendar',
  },
  'search.page.scenarios': { da: 'Scenarier', en: 'Scenarios' },
  'search.page.scenariosText': {
    da: 'Hvad nu hvis, forudsætninger, forebyggelse, flere eller færre pladser, placering',
    en: 'What if, assumptions, prevention, more or fewer places, location',
  },
  'search.page.meetings': { da: 'Dialogmøder', en: 'Dialogue meetings' },
  'search.page.meetingsText': {
    da: 'Møder med kommuner og tilbud, emner, svar inden mødet',
    en: 'Meetings with municipalities and services, topics, answers before the meeting',
  },
  'search.page.folders': { da: 'Mødemapper', en: 'Meeting folders' },
  'search.page.foldersText': {
    da: 'Figurer samlet til et møde, præsentation, bilag, deling med link',
    en: 'Figures collected for a meeting, slides, annex, sharing by link',
  },
  'search.page.data': { da: 'Datakatalog', en: 'Data catalogue' },
  'search.page.dataText': {
    da: 'Indikatorer, definitioner, kvalitet, API, hent data',
    en: 'Indicators, definitions, quality, API, download data',
  },
  'search.page.glossary': { da: 'Ordbog', en: 'Glossary' },
  'search.page.glossaryText': { da: 'Ord og begreber', en: 'Words and terms' },
  'search.page.methods': { da: 'Metoder', en: 'Methods' },
  'search.page.methodsText': { da: 'Sådan er tallene regnet ud', en: 'How the figures are calculated' },
} as const satisfies Topic;
