import type { Topic } from '../../texts/topic.ts';

/** Name of each chart and what it is for, by the name of its folder in the library of charts. */
export const galleryCharts = {
  'gallery.name.tile-grid': { da: 'Kommunefelter', en: 'Tile grid' },
  'gallery.use.tile-grid': {
    da: 'Én værdi for hver kommune, på en plads der ligner kortet. Hvert felt er en knap med tallet på.',
    en: 'One value for each municipality, placed like the map. Each tile is a button with its number on it.',
  },
  'gallery.name.dot-strip': { da: 'Prikstribe', en: 'Dot strip' },
  'gallery.use.dot-strip': {
    da: 'Hvor én kommune står blandt de andre. Tallene står ved siden af.',
    en: 'Where one municipality stands among the others. The numbers stand beside it.',
  },
  'gallery.name.micro-strip': { da: 'Prikstribe i en celle', en: 'Dot strip in a cell' },
  'gallery.use.micro-strip': {
    da: 'Det samme i en tabelcelle, uden ord.',
    en: 'The same within a table cell, without words.',
  },
  'gallery.name.gap-matrix': { da: 'Mangelmatrix', en: 'Gap matrix' },
  'gallery.use.gap-matrix': {
    da: 'Pladser minus behov for hver målgruppe og kommune. Tallet står i cellen; farven gentager det.',
    en: 'Places minus need for each target group and municipality. The number is in the cell; the colour repeats it.',
  },
  'gallery.name.coverage-matrix': { da: 'Dækningsmatrix', en: 'Coverage matrix' },
  'gallery.use.coverage-matrix': {
    da: 'Hvor mange tilbud der er af hver slags. Den tomme cirkel er det vigtigste.',
    en: 'How many services there are of each kind. The empty circle matters most.',
  },
  'gallery.name.dumbbell': { da: 'Håndvægte', en: 'Dumbbells' },
  'gallery.use.dumbbell': {
    da: 'Pladser og behov på samme akse; stregen mellem dem er forskellen.',
    en: 'Places and need on one axis; the line between them is the difference.',
  },
  'gallery.name.quantile-dotplot': { da: 'Mulige udfald', en: 'Quantile dotplot' },
  'gallery.use.quantile-dotplot': {
    da: 'Tyve lige sandsynlige udfald, som kan tælles.',
    en: 'Twenty equally likely outcomes that can be counted.',
  },
  'gallery.name.line-chart': { da: 'Kurve', en: 'Line chart' },
  'gallery.use.line-chart': {
    da: 'Udvikling over tid, egen kommune mod de andre. En streg går aldrig hen over et brud eller et manglende år.',
    en: 'Change over time, own municipality against the others. No line crosses a break or a missing year.',
  },
  'gallery.name.fan': { da: 'Vifte', en: 'Fan' },
  'gallery.use.fan': {
    da: 'Det talte, det forventede og hvor usikkert det er, med pladserne som trin.',
    en: 'What was counted, what is expected and how uncertain it is, with the places as steps.',
  },
  'gallery.name.bullet-rows': { da: 'Belægningsrækker', en: 'Bullet rows' },
  'gallery.use.bullet-rows': {
    da: 'Brugte pladser mod dem, der er, med et normalt interval bag.',
    en: 'Used places against those there are, with a normal range behind.',
  },
  'gallery.name.ranked-bars': { da: 'Ordnede søjler', en: 'Ranked bars' },
  'gallery.use.ranked-bars': {
    da: 'Antal efter størrelse; tallet står ved søjlen.',
    en: 'Counts by size; the number stands beside the bar.',
  },
  'gallery.name.reference-bars': { da: 'Søjler mod en median', en: 'Bars against a median' },
  'gallery.use.reference-bars': {
    da: 'Værdier holdt op mod en fælles streg, også under nul.',
    en: 'Values held against one line, below zero too.',
  },
  'gallery.name.tornado-bars': { da: 'Tornado', en: 'Tornado' },
  'gallery.use.tornado-bars': {
    da: 'Hvor langt hver antagelse alene flytter resultatet. Den længste står øverst.',
    en: 'How far each assumption alone moves the result. The longest stands first.',
  },
  'gallery.name.component-bars': { da: 'Delsøjler', en: 'Component bars' },
  'gallery.use.component-bars': {
    da: 'Hvad en samlet score består af, række for række.',
    en: 'What a total score is made of, row by row.',
  },
  'gallery.name.waterfall': { da: 'Vandfald', en: 'Waterfall' },
  'gallery.use.waterfall': {
    da: 'Hvilke led der fører fra ét beløb til et andet.',
    en: 'Which terms lead from one amount to another.',
  },
  'gallery.name.iso-scatter': { da: 'Punkter med lige store produkter', en: 'Scatter with equal products' },
  'gallery.use.iso-scatter': {
    da: 'To tal, hvis produkt betyder noget; kurverne forbinder ens produkter.',
    en: 'Two numbers whose product means something; the curves join equal products.',
  },
  'gallery.name.answer-bars': { da: 'Svarbjælker', en: 'Answer bars' },
  'gallery.use.answer-bars': {
    da: 'Hvordan svarene på hvert udsagn fordeler sig, fra uenig til enig.',
    en: 'How the answers to each statement are spread, from disagree to agree.',
  },
  'gallery.name.two-sided-bars': { da: 'Tosidede søjler', en: 'Two-sided bars' },
  'gallery.use.two-sided-bars': {
    da: 'Købt til venstre og solgt til højre, på samme skala.',
    en: 'Bought to the left and sold to the right, on one scale.',
  },
  'gallery.name.ego-sankey': { da: 'Strømme', en: 'Flow picture' },
  'gallery.use.ego-sankey': {
    da: 'Hvem én kommune køber af og sælger til; båndet er så bredt som mængden.',
    en: 'Whom one municipality buys from and sells to; each band is as wide as its volume.',
  },
  'gallery.name.od-matrix': { da: 'Handelsmatrix', en: 'Trade matrix' },
  'gallery.use.od-matrix': {
    da: 'Hvem der sælger til hvem; rammen er kommunens egen brug.',
    en: 'Who sells to whom; the frame is a municipality’s own use.',
  },
  'gallery.name.slope': { da: 'Hældninger', en: 'Slopes' },
  'gallery.use.slope': {
    da: 'Det samme tal på to tidspunkter.',
    en: 'The same number at two points in time.',
  },
  'gallery.name.small-multiples': { da: 'Små vifter', en: 'Small multiples' },
  'gallery.use.small-multiples': {
    da: 'Mange vifter på samme skala, én for hver gruppe.',
    en: 'Many fans on one scale, one for each group.',
  },
  'gallery.name.heat-calendar': { da: 'Varmekalender', en: 'Heat calendar' },
  'gallery.use.heat-calendar': {
    da: 'En værdi for hvert kvartal; kvartaler over tærsklen er fede.',
    en: 'One value for each quarter; quarters beyond the threshold are bold.',
  },
} as const satisfies Topic;
