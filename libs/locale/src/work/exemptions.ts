import type { Topic } from '../texts/topic.ts';

/** Texts of the exemptions from rules that ask for explanations. */
export const exemptions = {
  'exemptions.title': { da: 'Undtagelser fra regler', en: 'Exemptions from rules' },
  'exemptions.lead': {
    da: 'Hvilke kommuner skal ikke forklare usædvanlige tal, hvorfor og hvor længe?',
    en: 'Which municipalities need not explain unusual figures, why and for how long?',
  },
  'exemptions.about': {
    da: 'En regel beder om en forklaring, når et tal ligger langt fra kommunens egne tidligere tal. Er forklaringen kendt og varig, kan kommunen undtages for en tid. Tallene bliver modtaget, kontrolleret og vist som alle andre.',
    en: 'A rule asks for an explanation when a figure is far from the municipality’s own earlier figures. Where the explanation is known and lasting, the municipality can be exempted for a while. The figures are accepted, checked and shown like all others.',
  },
  'exemptions.see': {
    da: 'Undtagelser fra regler om forklaringer',
    en: 'Exemptions from rules that ask for explanations',
  },
  'exemptions.list': { da: 'Gælder nu', en: 'In force' },
  'exemptions.caption': {
    da: '{n, plural, =1 {1 undtagelse} other {{n, number} undtagelser}}, sidste dag længst fremme først',
    en: '{n, plural, =1 {1 exemption} other {{n, number} exemptions}}, latest last day first',
  },
  'exemptions.none': {
    da: 'Ingen er undtaget. Alle usædvanlige tal skal forklares.',
    en: 'Nobody is exempted. Every unusual figure must be explained.',
  },
  'exemptions.expired': {
    da: '{n, plural, =1 {1 undtagelse er udløbet} other {{n, number} undtagelser er udløbet}}',
    en: '{n, plural, =1 {1 exemption has expired} other {{n, number} exemptions have expired}}',
  },
  'exemptions.expiredCaption': { da: 'Udløbne undtagelser', en: 'Expired exemptions' },
  'exemptions.municipality': { da: 'Kommune', en: 'Municipality' },
  'exemptions.rule': { da: 'Tal, der ikke skal forklares', en: 'Figure that needs no explanation' },
  'exemptions.ruleOf': { da: '{kind}: {count}', en: '{kind}: {count}' },
  'exemptions.reason': { da: 'Begrundelse', en: 'Reason' },
  'exemptions.reasonHint': {
    da: 'Hvad forklarer tallet, og hvorfor bliver det ved? Skriv ikke noget, som en person kan genkendes på.',
    en: 'What explains the figure, and why does it last? Write nothing by which a person can be recognised.',
  },
  'exemptions.expiresOn': { da: 'Sidste dag', en: 'Last day' },
  'exemptions.madeBy': { da: 'Givet af', en: 'Given by' },
  'exemptions.step': { da: 'Afslut', en: 'End' },

  'exemptions.new': { da: 'Undtag en kommune', en: 'Exempt a municipality' },
  'exemptions.newLead': {
    da: 'Kommune, tal, begrundelse og sidste dag skrives i loggen.',
    en: 'Municipality, figure, reason and last day are written in the log.',
  },
  'exemptions.chooseMunicipality': { da: 'Vælg kommune', en: 'Choose a municipality' },
  'exemptions.chooseRule': { da: 'Vælg tal', en: 'Choose a figure' },
  'exemptions.replaces': {
    da: '{municipality} er allerede undtaget her til og med {date}. Den nye undtagelse træder i stedet.',
    en: '{municipality} is already exempted here until {date}. The new exemption takes its place.',
  },
  'exemptions.give': { da: 'Undtag kommunen', en: 'Exempt the municipality' },
  'exemptions.given': {
    da: '{municipality} er undtaget til og med {date}.',
    en: '{municipality} is exempted until {date}.',
  },
  'exemptions.error.municipality': { da: 'Vælg kommunen.', en: 'Choose the municipality.' },
  'exemptions.error.rule': {
    da: 'Vælg det tal, der ikke skal forklares.',
    en: 'Choose the figure that needs no explanation.',
  },
  'exemptions.error.reason': {
    da: 'Skriv begrundelsen, højst 1.000 tegn.',
    en: 'Write the reason, at most 1,000 characters.',
  },
  'exemptions.error.expiresOn': {
    da: 'Vælg undtagelsens sidste dag: i dag eller senere.',
    en: 'Choose the last day of the exemption: today or later.',
  },

  'exemptions.endOf': {
    da: 'Afslut undtagelsen for {municipality}, {rule}',
    en: 'End the exemption of {municipality}, {rule}',
  },
  'exemptions.endTitle': { da: 'Afslut undtagelsen?', en: 'End the exemption?' },
  'exemptions.endAsk': {
    da: 'Fra i morgen skal {municipality} igen forklare usædvanlige tal: {rule}. I dag bliver den sidste dag, og begrundelsen bliver stående.',
    en: 'From tomorrow {municipality} must again explain unusual figures: {rule}. Today becomes the last day, and the reason remains.',
  },
  'exemptions.endNow': { da: 'Ja, afslut', en: 'Yes, end it' },
  'exemptions.endsToday': { da: 'Slutter i dag', en: 'Ends today' },
} as const satisfies Topic;
