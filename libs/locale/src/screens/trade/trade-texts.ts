import type { Topic } from '../../texts/topic.ts';

/** Køb og salg: the page, partners and cards. */
export const trade = {
  'trade.title': { da: 'Køb og salg', en: 'Buying and selling' },
  'trade.question': {
    da: 'Hvem køber pladser af hvem, og hvor afhængige er kommunerne af hinanden?',
    en: 'Who buys places of whom, and how much do municipalities depend on each other?',
  },
  'trade.partnersSection': {
    da: 'Hvem køber vi af, og hvem sælger vi til?',
    en: 'Whom do we buy from, and sell to?',
  },
  'trade.dependenceSection': {
    da: 'Hvor afhængige er kommunerne?',
    en: 'How dependent are the municipalities?',
  },
  'trade.matrixSection': { da: 'Alle mod alle', en: 'All against all' },
  'trade.closureSection': { da: 'Hvis et tilbud lukker', en: 'If a service closes' },
  'trade.partner.private': { da: 'Private tilbud', en: 'Private services' },
  'trade.partner.self-governing': { da: 'Selvejende tilbud', en: 'Self-governing services' },
  'trade.partner.others': {
    da: 'Øvrige (skjult antal pr. kommune)',
    en: 'Others (number per municipality withheld)',
  },
  'trade.partner.othersShort': { da: 'Øvrige', en: 'Others' },
  'trade.partnersEyebrow': {
    da: 'Købte og solgte pladser pr. partner',
    en: 'Places bought and sold by partner',
  },
  'trade.flowEyebrow': { da: 'Køb og salg som strømme', en: 'Buying and selling as flows' },
  'trade.matrixEyebrow': { da: 'Købere og sælgere', en: 'Buyers and sellers' },
  'trade.mapEyebrow': { da: 'Andel købt af {place}', en: 'Share bought from {place}' },
  'trade.dependenceEyebrow': { da: 'Andel købt hos andre', en: 'Share bought from others' },
  'trade.closureEyebrow': { da: 'Købere af tilbuddets pladser', en: 'Buyers of the service’s places' },
  'trade.unitPlaces': { da: 'helårspladser', en: 'full-year places' },
  'trade.unitShare': { da: '% af kommunens pladser', en: '% of the municipality’s places' },
  'trade.sub': { da: '{place}, {quarter}.', en: '{place}, {quarter}.' },
  'trade.partner': { da: 'Partner', en: 'Partner' },
  'trade.municipality': { da: 'Kommune', en: 'Municipality' },
  'trade.buyer': { da: 'Køber', en: 'Buyer' },
  'trade.seller': { da: 'Sælger', en: 'Seller' },
  'trade.bought': { da: 'Køber af', en: 'Buys from' },
  'trade.sold': { da: 'Sælger til', en: 'Sells to' },
  'trade.net': { da: 'Netto', en: 'Net' },
  'trade.netLong': { da: 'Solgt minus købt', en: 'Sold minus bought' },
  'trade.places': { da: 'Pladser', en: 'Places' },
  'trade.ofBuyer': { da: 'Andel af køberens pladser', en: 'Share of the buyer’s places' },
  'trade.ofSeller': { da: 'Andel af sælgerens pladser', en: 'Share of the seller’s places' },
  'trade.partners': { da: 'Partnere i rækken', en: 'Partners in the row' },
  'trade.buyers': { da: 'Købere i rækken', en: 'Buyers in the row' },
  'trade.total': { da: 'I alt', en: 'Total' },
  'trade.soldTotal': { da: 'Brugt i alt', en: 'In use in total' },
  'trade.placesText': {
    da: '{n, plural, =1 {1 plads} other {{n, number} pladser}}',
    en: '{n, plural, =1 {1 place} other {{n, number} places}}',
  },
  'trade.ownText': { da: 'egne: {places}', en: 'own: {places}' },
  'trade.describeSeller': {
    da: '{place} køber {places} af {partner}: {share} af sine pladser.',
    en: '{place} buys {places} from {partner}: {share} of its places.',
  },
  'trade.describeBuyer': {
    da: '{place} sælger {places} til {partner}: {share} af sine pladser.',
    en: '{place} sells {places} to {partner}: {share} of its places.',
  },
  'trade.more': {
    da: '{n, plural, =1 {og 1 række mere} other {og {n, number} rækker mere}}',
    en: '{n, plural, =1 {and 1 more row} other {and {n, number} more rows}}',
  },
  'trade.notePooled': {
    da: 'Øvrige er partnere med så få borgere, at de kunne genkendes; kun deres sum vises. Uden for den række betyder »skjult«, at partneren kan være med i den, eller at der intet er handlet.',
    en: 'Others are partners with so few citizens that they could be recognised; only their sum is shown. Elsewhere “withheld” means that the partner may be among them, or that nothing was traded.',
  },
  'trade.noteOwnHidden': {
    da: 'Kommunens egne pladser er skjult og indgår i Øvrige.',
    en: 'The municipality’s own places are withheld and are part of Others.',
  },
  'trade.noteBlank': {
    da: 'En tom celle er enten nul eller et skjult antal. Kanten viser kommunens egne pladser.',
    en: 'An empty cell is either zero or a withheld number. The outline shows a municipality’s own places.',
  },
  'trade.noteOthersShort': {
    da: 'Andre sælgere end de viste kan være større, hvis deres antal er skjult.',
    en: 'Sellers other than those shown may be larger if their number is withheld.',
  },
  'trade.readPartners': {
    da: 'Bjælken til venstre er pladser, som er købt af partneren, bjælken til højre er pladser, som er solgt til den. Begge sider har samme skala.',
    en: 'The bar to the left is places bought from the partner, the bar to the right is places sold to it. Both sides have the same scale.',
  },
  'trade.readFlow': {
    da: 'Jo bredere en strøm er, jo flere pladser. Til venstre dem, der sælger til kommunen, til højre dem, der køber af den.',
    en: 'The wider a flow, the more places. To the left those who sell to the municipality, to the right those who buy from it.',
  },
  'trade.readMatrix': {
    da: 'Læs en række: hvem køber rækkens kommune af? Læs en kolonne: hvem sælger kolonnens driftsherre til?',
    en: 'Read a row: from whom does the row’s municipality buy? Read a column: to whom does the column’s operator sell?',
  },
  'trade.readMap': {
    da: 'Farven viser, hvor stor en del af kommunens pladser der er købt af den valgte kommune.',
    en: 'The colour shows how large a part of the municipality’s places is bought from the chosen municipality.',
  },
  'trade.readDependence': {
    da: 'Bjælken er andelen af kommunens pladser, som andre end kommunen selv driver.',
    en: 'The bar is the share of the municipality’s places that others than the municipality itself run.',
  },
  'trade.readClosure': {
    da: 'Ledige pladser andre steder tæller tilbud i området med samme slags pladser og mindst én fælles målgruppe. Om de passer til den enkelte borger, siger tallet intet om.',
    en: 'Free places elsewhere count services in the area with the same kind of places and at least one target group in common. Whether they suit each citizen, the number does not say.',
  },
  'trade.definition': {
    da: 'Helårspladser, som kommuner har betalt i kvartalet, efter hvem der driver tilbuddet. Antal under tærsklen, og de antal, der ellers kunne regnes ud, vises kun samlet.',
    en: 'Full-year places that municipalities paid for in the quarter, by who runs the service. Numbers below the threshold, and those that could otherwise be worked out, are only shown together.',
  },
  'trade.outsideRate': { da: 'Købt hos andre', en: 'Bought from others' },
  'trade.selfSupply': { da: 'Egne pladser', en: 'Own places' },
  'trade.largestSeller': { da: 'Største viste sælger', en: 'Largest seller shown' },
  'trade.largestShare': { da: 'Dens andel', en: 'Its share' },
  'trade.withheldSellers': { da: 'Skjulte sælgere', en: 'Withheld sellers' },
  'trade.none': { da: 'ingen', en: 'none' },
  'trade.matrixAsk': {
    da: 'Vis alle købere og sælgere i én tabel',
    en: 'Show all buyers and sellers in one table',
  },
  'trade.toService': { da: 'Se tilbuddet', en: 'See the service' },
  'trade.matrixSmall': {
    da: 'Tabellen med alle købere og sælgere kræver en bred skærm. Vælg en kommune øverst for at se dens køb og salg, eller skift til Tabel.',
    en: 'The table of all buyers and sellers needs a wide screen. Choose a municipality above to see what it buys and sells, or switch to Table.',
  },
  'trade.legendPlaces': { da: 'Helårspladser', en: 'Full-year places' },
  'trade.legendShare': { da: 'Andel af pladserne', en: 'Share of places' },
  'trade.legendBelow': { da: 'under {to}', en: 'below {to}' },
  'trade.legendAbove': { da: 'mindst {from}', en: 'at least {from}' },
  'trade.legendClass': { da: '{from} til {to}', en: '{from} to {to}' },
  'trade.legendHidden': { da: 'skjult eller nul', en: 'withheld or zero' },
  'trade.tile': { da: '{municipality}: {value}', en: '{municipality}: {value}' },
  'trade.tileOwn': {
    da: '{municipality}: den valgte kommune, {value} egne',
    en: '{municipality}: the chosen municipality, {value} own',
  },
  'trade.service': { da: 'Tilbud', en: 'Service' },
  'trade.chooseService': { da: 'Vælg et tilbud', en: 'Choose a service' },
  'trade.closureHint': {
    da: 'Vælg et tilbud for at se, hvem der skal finde pladser andre steder, og hvor mange der er ledige.',
    en: 'Choose a service to see who must find places elsewhere, and how many are free.',
  },
  'trade.alternatives': { da: 'Ledige pladser i lignende tilbud', en: 'Free places in similar services' },
  'trade.noAlternatives': {
    da: 'Ingen lignende tilbud i området har ledige pladser.',
    en: 'No similar service in the area has free places.',
  },
  'trade.noteVacancies': {
    da: '{n, plural, =1 {1 lignende tilbud har} other {{n, number} lignende tilbud har}} ikke indberettet ledige pladser.',
    en: '{n, plural, =1 {1 similar service has} other {{n, number} similar services have}} not reported free places.',
  },
} as const satisfies Topic;
