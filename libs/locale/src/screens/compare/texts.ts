import type { Topic } from '../../texts/topic.ts';

/** Sammenlign: municipalities beside each other and beside their peers. */
export const comparePage = {
  'compare.title': { da: 'Sammenlign kommuner', en: 'Compare municipalities' },
  'compare.question': {
    da: 'Er vi anderledes end kommuner, der ligner os?',
    en: 'Are we different from municipalities like us?',
  },
  'compare.choose': { da: 'Vælg kommuner og indikatorer', en: 'Choose municipalities and indicators' },
  'compare.add': { da: 'Tilføj kommune', en: 'Add a municipality' },
  'compare.remove': { da: 'Fjern {municipality}', en: 'Remove {municipality}' },
  'compare.full': {
    da: 'Der er plads til seks kommuner. Fjern én for at tilføje en anden.',
    en: 'There is room for six municipalities. Remove one to add another.',
  },
  'compare.chosen': { da: 'Valgte kommuner', en: 'Chosen municipalities' },
  'compare.indicators': {
    da: 'Indikatorer ({n, number} af højst 12)',
    en: 'Indicators ({n, number} of at most 12)',
  },
  'compare.standard': { da: 'Vis standardvalget', en: 'Show the standard set' },
  'compare.tableSection': { da: 'Indikatorerne side om side', en: 'The indicators side by side' },
  'compare.slopeSection': { da: 'Ændringen mellem to år', en: 'The change between two years' },
  'compare.peersSection': { da: 'Hvem der sammenlignes med', en: 'Who is compared with' },
  'compare.eyebrow': { da: 'Sammenligning', en: 'Comparison' },
  'compare.unit': { da: 'hver indikator i sin enhed', en: 'each indicator in its unit' },
  'compare.subline': {
    da: 'Median og placering {peers}, nyeste tal til og med {year}',
    en: 'Median and rank {peers}, newest figures up to {year}',
  },
  'compare.headline': {
    da: '{name} ligger {place} over medianen på {above, number}, under på {below, number} og uden sikker forskel på {same, number} af {n, plural, =1 {1 indikator} other {# indikatorer}}.',
    en: '{name} {place} is above the median on {above, number}, below on {below, number} and not surely different on {same, number} of {n, plural, =1 {1 indicator} other {# indicators}}.',
  },
  'compare.noneChosen': {
    da: 'Vælg en kommune for at se, hvor den skiller sig ud. Medianen er af {n, plural, =1 {1 kommune} other {# kommuner}}.',
    en: 'Choose a municipality to see where it stands out. The median is of {n, plural, =1 {1 municipality} other {# municipalities}}.',
  },
  'compare.nothing': {
    da: 'Ingen af indikatorerne kan holdes op mod en median for {name}.',
    en: 'None of the indicators can be held against a median for {name}.',
  },
  'compare.extent': {
    da: '{n, plural, =1 {1 indikator} other {# indikatorer}} for {m, plural, =0 {ingen kommuner} =1 {1 kommune} other {# kommuner}}.',
    en: '{n, plural, =1 {1 indicator} other {# indicators}} for {m, plural, =0 {no municipalities} =1 {1 municipality} other {# municipalities}}.',
  },
  'compare.among.region': {
    da: 'blandt områdets {n, number} kommuner',
    en: 'among the {n, number} municipalities of the area',
  },
  'compare.among.nabo': {
    da: 'blandt de {n, number} nærmeste kommuner',
    en: 'among the {n, number} nearest municipalities',
  },
  'compare.among.lignende': {
    da: 'blandt {n, number} lignende kommuner',
    en: 'among {n, number} similar municipalities',
  },
  'compare.among.oest': {
    da: 'blandt Østdanmarks {n, number} kommuner',
    en: 'among the {n, number} municipalities of Eastern Denmark',
  },
  'compare.among.land': {
    da: 'blandt landets {n, number} kommuner',
    en: 'among the {n, number} municipalities of the country',
  },
  'compare.among.ingen': { da: 'uden sammenligningskommuner', en: 'without peers' },
  'compare.indicator': { da: 'Indikator', en: 'Indicator' },
  'compare.unitColumn': { da: 'Enhed', en: 'Unit' },
  'compare.year': { da: 'År', en: 'Year' },
  'compare.median': { da: 'Median', en: 'Median' },
  'compare.noDifference': { da: 'ingen sikker forskel', en: 'no certain difference' },
  'compare.interval': { da: '80 %: {range}', en: '80%: {range}' },
  'compare.sort': { da: 'Rækkefølge', en: 'Order' },
  'compare.sortTheme': { da: 'Emne', en: 'Theme' },
  'compare.sortName': { da: 'Navn', en: 'Name' },
  'compare.sortDistance': { da: 'Længst fra medianen', en: 'Farthest from the median' },
  'compare.warning': {
    da: 'Tallene viser, hvordan kommunerne ligger i forhold til hinanden, ikke om det er godt. Høj eller lav kan have mange grunde.',
    en: 'The figures show how municipalities stand to each other, not whether it is good. High or low can have many reasons.',
  },
  'compare.readStrip': {
    da: 'Prikkerne er sammenligningskommunerne fra lavest til højest. Ruden er kommunen, stregen er medianen.',
    en: 'The dots are the peers from lowest to highest. The diamond is the municipality, the line is the median.',
  },
  'compare.readRank': {
    da: 'Nr. 1 har det højeste tal. Intervallet viser de placeringer, tallet lige så godt kunne have haft. Under fire femtedele oplyste tal gives ingen placering.',
    en: 'Rank 1 has the highest figure. The interval shows the ranks the figure could as well have had. Below four fifths known figures no rank is given.',
  },
  'compare.slopeIndicator': { da: 'Vis', en: 'Show' },
  'compare.slopeEyebrow': { da: '{indicator}, to år', en: '{indicator}, two years' },
  'compare.slopeSubline': { da: '{from} og {to}', en: '{from} and {to}' },
  'compare.slopeExtent': {
    da: '{indicator} i {from} og {to}.',
    en: '{indicator} in {from} and {to}.',
  },
  'compare.slopeRose': {
    da: '{indicator} i {name} steg fra {first} i {from} til {last} i {to}.',
    en: '{indicator} in {name} rose from {first} in {from} to {last} in {to}.',
  },
  'compare.slopeFell': {
    da: '{indicator} i {name} faldt fra {first} i {from} til {last} i {to}.',
    en: '{indicator} in {name} fell from {first} in {from} to {last} in {to}.',
  },
  'compare.slopeSame': {
    da: '{indicator} i {name} er stort set uændret fra {from} til {to}.',
    en: '{indicator} in {name} is largely unchanged from {from} to {to}.',
  },
  'compare.slopeUncertain': {
    da: 'Der er ingen sikker ændring i {indicator} i {name} fra {from} til {to}.',
    en: 'There is no certain change in {indicator} in {name} from {from} to {to}.',
  },
  'compare.slopeUnknown': {
    da: '{indicator} i {name} kan ikke følges fra {from} til {to}.',
    en: '{indicator} in {name} cannot be followed from {from} to {to}.',
  },
  'compare.slopeMedian': {
    da: 'Medianen gik fra {first} til {last}.',
    en: 'The median went from {first} to {last}.',
  },
  'compare.slopeMedianSame': {
    da: 'Medianen er {last} begge år.',
    en: 'The median is {last} in both years.',
  },
  'compare.slopeDescribe': {
    da: '{name}: {first} i {from}, {last} i {to}{change}',
    en: '{name}: {first} in {from}, {last} in {to}{change}',
  },
  'compare.slopeChange': { da: ', ændring {change}', en: ', change {change}' },
  'compare.change': { da: 'Ændring', en: 'Change' },
  'compare.place': { da: 'Kommune', en: 'Municipality' },
  'compare.readSlope': {
    da: 'Linjen går fra det første til det sidste år. Jo stejlere, jo større ændring. Linjer må krydse hinanden.',
    en: 'The line goes from the first to the last year. The steeper, the greater the change. Lines may cross.',
  },
  'compare.peersSimilar': {
    da: 'De {n, number} kommuner, der ligner {name} mest i befolkning og placering. Afstanden er målt i standardafvigelser: 0 er helt ens. Den bruger ikke de tal, der sammenlignes.',
    en: 'The {n, number} municipalities most like {name} in population and location. The distance is in standard deviations: 0 is identical. It does not use the figures that are compared.',
  },
  'compare.peersNearest': {
    da: 'De {n, number} kommuner, hvis rådhusby ligger nærmest {name} i luftlinje. Kommunegrænser indgår ikke i data.',
    en: 'The {n, number} municipalities whose seat is nearest to {name} in a straight line. Municipal borders are not in the data.',
  },
  'compare.peersWeights': {
    da: 'Vægte: {weights}. Socioøkonomisk indeks og førtidspension findes ikke i udgaven og indgår derfor ikke.',
    en: 'Weights: {weights}. A socio-economic index and early pension are not in the edition and so are not used.',
  },
  'compare.peersKm': { da: 'Afstand, km', en: 'Distance, km' },
  'compare.peersDistance': { da: 'Strukturel afstand', en: 'Structural distance' },
  'compare.trait.population': { da: 'Indbyggere', en: 'Inhabitants' },
  'compare.trait.share0to22': { da: 'Andel 0-22-årige', en: 'Share aged 0–22' },
  'compare.trait.share18to64': { da: 'Andel 18-64-årige', en: 'Share aged 18–64' },
  'compare.trait.municipalityGroup': { da: 'Kommunegruppe (1-5)', en: 'Municipality group (1–5)' },
  'compare.trait.kmToNearest': { da: 'Km til fem nærmeste', en: 'Km to five nearest' },
  'compare.ownRow': { da: '{name} (egen)', en: '{name} (own)' },
} as const satisfies Topic;
