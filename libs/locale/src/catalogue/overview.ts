import type { Topic } from '../texts/topic.ts';

/** Overblik: three things, key-figure cards, tile grid, deadlines, links by question. */
export const overview = {
  'overview.title': { da: 'Overblik', en: 'Overview' },
  'overview.findings': { da: 'Tre ting at lægge mærke til', en: 'Three things to notice' },
  'overview.findingsNone': {
    da: 'Ingen tal skiller sig sikkert ud i denne udgave.',
    en: 'No figures clearly stand out in this edition.',
  },
  'overview.why': { da: 'Hvorfor vises denne?', en: 'Why is this shown?' },
  'overview.whyText': {
    da: 'Vist, fordi tallet ligger langt fra de andre kommuner ({deviation, number} kvartilafstande), er sikkert og har flyttet sig siden sidste udgave.',
    en: 'Shown because the figure is far from the other municipalities ({deviation, number} interquartile ranges), certain, and has moved since the last edition.',
  },
  'overview.cards': { da: 'Nøgletal', en: 'Key figures' },
  'overview.freePlaces': { da: 'Ledige pladser', en: 'Free places' },
  'overview.groupsShort': { da: 'Målgrupper med mangel', en: 'Target groups with a shortage' },
  'overview.expenditurePerAdult': {
    da: 'Udgift pr. 18-64-årig (faste priser)',
    en: 'Expenditure per inhabitant aged 18–64 (fixed prices)',
  },
  'overview.boughtOutside': {
    da: 'Andel købt uden for kommunen',
    en: 'Share bought outside the municipality',
  },
  'overview.needInFiveYears': {
    da: 'Forventet pladsbehov i {year}',
    en: 'Expected need for places in {year}',
  },
  'overview.changeSince': { da: '{change} siden {period}', en: '{change} since {period}' },
  'overview.noChange': { da: 'uændret siden {period}', en: 'unchanged since {period}' },
  'overview.ofTotal': { da: '{n, number} af {N, number}', en: '{n, number} of {N, number}' },
  'overview.median': { da: 'Median for {area}: {value}', en: 'Median of {area}: {value}' },
  'overview.stripLabel': {
    da: '{name}: {value}. Median for {area}: {median}. Laveste {min}, højeste {max}.',
    en: '{name}: {value}. Median of {area}: {median}. Lowest {min}, highest {max}.',
  },
  'overview.mapTitle': { da: 'Kommunerne side om side', en: 'The municipalities side by side' },
  'overview.mapIndicator': { da: 'Vis', en: 'Show' },
  'overview.mapLabel': {
    da: '{municipality}: {value}, {className}',
    en: '{municipality}: {value}, {className}',
  },
  'overview.mapHint': {
    da: 'Felterne ligger omtrent som på landkortet. Brug piletasterne.',
    en: 'The tiles lie roughly as on the map. Use the arrow keys.',
  },
  'overview.legend': { da: 'Signaturforklaring', en: 'Legend' },
  'overview.legendClass': { da: '{from} til {to}', en: '{from} to {to}' },
  'overview.legendBelow': { da: 'under {to}', en: 'below {to}' },
  'overview.legendAbove': { da: '{from} og derover', en: '{from} and above' },
  'overview.profile': { da: 'Se {municipality}', en: 'See {municipality}' },
  'overview.deadlines': { da: 'Kommende frister', en: 'Coming deadlines' },
  'overview.noDeadlines': {
    da: 'Ingen frister de næste tre måneder',
    en: 'No deadlines in the next three months',
  },
  'overview.newData': { da: 'Nye tal', en: 'New figures' },
  'overview.editionPublished': {
    da: 'Udgave {edition} blev offentliggjort {date, date, long}.',
    en: 'Edition {edition} was published on {date, date, long}.',
  },
  'overview.questions': { da: 'Gå til svaret', en: 'Go to the answer' },
  'overview.questionPlaces': { da: 'Har vi plads nok?', en: 'Do we have enough places?' },
  'overview.questionCosts': { da: 'Hvad koster det?', en: 'What does it cost?' },
  'overview.questionTrade': { da: 'Hvem køber vi af?', en: 'Whom do we buy from?' },
  'overview.questionFuture': { da: 'Hvad får vi brug for?', en: 'What will we need?' },
  'overview.questionDecide': { da: 'Hvad skal vi beslutte?', en: 'What are we to decide?' },
  'overview.regionMedian': { da: 'Regionens median', en: 'The region’s median' },
  'class.lowest': { da: 'laveste gruppe', en: 'lowest group' },
  'class.low': { da: 'lav gruppe', en: 'low group' },
  'class.middle': { da: 'midtergruppe', en: 'middle group' },
  'class.high': { da: 'høj gruppe', en: 'high group' },
  'class.highest': { da: 'højeste gruppe', en: 'highest group' },
} as const satisfies Topic;
