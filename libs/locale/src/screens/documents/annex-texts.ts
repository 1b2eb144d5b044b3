import type { Topic } from '../../texts/topic.ts';

/** Sagsbilag: two pages about one municipality, for the agenda of its council. */
export const annexDocument = {
  'annex.title': { da: 'Sagsbilag: {name}', en: 'Agenda annex: {name}' },
  'annex.subtitle': {
    da: 'Det specialiserede socialområde og specialundervisningen, udgave {edition}',
    en: 'Specialised social services and special needs education, edition {edition}',
  },
  'annex.subject': {
    da: 'Bilag til kommunalbestyrelsens behandling af rammeaftalen',
    en: 'Annex for the council’s treatment of the framework agreement',
  },
  'annex.running': {
    da: '{synthetic, select, true {Syntetiske demonstrationsdata. } other {}}Udgave {edition}. Samme tal: {link}',
    en: '{synthetic, select, true {Synthetic demonstration data. } other {}}Edition {edition}. The same figures: {link}',
  },
  'annex.asked': {
    da: 'Hvad skal kommunalbestyrelsen tage stilling til?',
    en: 'What is the council asked to decide?',
  },
  'annex.decided': { da: 'Hvad er besluttet?', en: 'What has been decided?' },
  'annex.approval': {
    da: 'Kommunalbestyrelsen skal tage stilling til {agreement}, som gælder {from} til {to}.',
    en: 'The council is to decide on {agreement}, in force from {from} to {to}.',
  },
  'annex.hearing': {
    da: '{agreement} er i høring. Kommunalbestyrelsen skal tage stilling til den, når den er sendt til godkendelse. Den gælder {from} til {to}.',
    en: '{agreement} is in hearing. The council is to decide on it once it has been sent for approval. It is in force from {from} to {to}.',
  },
  'annex.inForce': {
    da: '{agreement} er vedtaget af alle parter og gælder {from} til {to}. Der er ingen aftale til godkendelse.',
    en: '{agreement} has been decided by all parties and is in force from {from} to {to}. No agreement waits for approval.',
  },
  'annex.noAgreement': {
    da: 'Ingen rammeaftale med kommunen som part er i høring, til godkendelse eller vedtaget.',
    en: 'No framework agreement with the municipality as a party is in hearing, for approval or decided.',
  },
  'annex.deadline': { da: 'Frist for godkendelse: {date}.', en: 'Deadline for approval: {date}.' },
  'annex.noDeadline': {
    da: 'Fristen for godkendelse er ikke fastsat.',
    en: 'The deadline for approval has not been set.',
  },
  'annex.treatment': { da: 'Behandling i {name}: {state}.', en: 'Treatment in {name}: {state}.' },
  'annex.treatmentOn': {
    da: 'Behandling i {name}: {state} {date}.',
    en: 'Treatment in {name}: {state} {date}.',
  },
  'annex.decision': { da: '{kind}: {title}', en: '{kind}: {title}' },
  'annex.responsible': { da: 'Ansvarlig: {who}', en: 'Responsible: {who}' },
  'annex.due': { da: 'Frist: {date}', en: 'Deadline: {date}' },
  'annex.moreDecisions': {
    da: '{n, plural, =1 {1 punkt mere står} other {{n, number} punkter mere står}} i aftalen.',
    en: '{n, plural, =1 {1 more item is} other {{n, number} more items are}} in the agreement.',
  },
  'annex.agreementSynthetic': {
    da: 'Aftalens indhold er opdigtet til demonstration.',
    en: 'The contents of the agreement are made up for demonstration.',
  },
  'annex.issue': {
    da: 'Kommunerne deler få pladser til borgere med sjældne behov.',
    en: 'The municipalities share few places for citizens with rare needs.',
  },
  'annex.keyFigures': { da: 'Nøgletal', en: 'Key figures' },
  'annex.money': { da: 'Udgifter og køb', en: 'Spending and purchases' },
  'annex.gapBars': {
    da: 'Pladser minus nødvendige ved {occupancy, number, share} belægning i {area}',
    en: 'Places minus required at an occupancy of {occupancy, number, share} in {area}',
  },
  'annex.gapBarsAlt': {
    da: 'Søjler: {rows}.',
    en: 'Bars: {rows}.',
  },
  'annex.noGapBars': {
    da: 'Ingen mangler kan vises for målgrupper med borgere fra {name}.',
    en: 'No shortages can be shown for target groups with citizens of {name}.',
  },
  'annex.years': { da: '{measure} i {name}', en: '{measure} in {name}' },
  'annex.barOf': { da: '{label}: {text}', en: '{label}: {text}' },
  'annex.uncertain': { da: 'Hvad er usikkert?', en: 'What is uncertain?' },
  'annex.uncertain.forecast': {
    da: 'Det ventede behov er et interval: i 8 af 10 udfald ligger behovet mellem grænserne.',
    en: 'The expected need is a range: in 8 of 10 outcomes the need lies between its limits.',
  },
  'annex.uncertain.groups': {
    da: 'Behovet i {area} er summen af {groups, number} af {of, number} målgrupper; resten er for små til en prognose.',
    en: 'The need of {area} is the sum of {groups, number} of {of, number} target groups; the others are too small for a forecast.',
  },
  'annex.source': { da: 'Kilde', en: 'Source' },
  'annex.edition': { da: 'Udgave', en: 'Edition' },
  'annex.editionOf': { da: '{edition}, udgivet {date}', en: '{edition}, published {date}' },
  'annex.hash': { da: 'Fingeraftryk (SHA-256)', en: 'Fingerprint (SHA-256)' },
} as const satisfies Topic;
