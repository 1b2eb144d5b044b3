import type { MethodTexts } from '../method-text.ts';

/** Metoderne bag diskretionering af små tal. */
export const disclosureMethods = {
  auditSuppression: {
    name: 'Kontrol af diskretioneringen',
    question: 'Hvor tæt kan en læser regne sig frem til de tal, der er tilbageholdt?',
    formula:
      'Alle offentliggjorte tal og de regnestykker, der forbinder dem, sættes sammen. For hvert tilbageholdt tal findes det mindste og det største antal borgere, der stadig passer med dem alle. Afstanden skal være mindst så stor som tærsklen, og intet tal må følge præcist.',
    assumptions: [
      'Læseren kender alle offentliggjorte tal, også fra tidligere udgivelser, og ved, at antal aldrig er negative.',
      'Alle sammenhænge mellem tallene er med i kontrollen.',
    ],
    limits: [
      'Den ved ikke, hvad en læser kender fra andre kilder, for eksempel om en bestemt borger.',
      'Hvor tallene hænger sammen på flere end to leder, kan hele antal være lidt mere begrænsede, end grænserne viser.',
    ],
  },
  exactlyDetermined: {
    name: 'Tal, der følger af de andre',
    question: 'Hvilke tilbageholdte tal kan en læser regne ud præcist?',
    formula:
      'De offentliggjorte summer, forskelle og gennemsnit løses som ligninger med hele tal. Et tilbageholdt tal er røbet, når ligningerne kun levner én mulig værdi.',
    assumptions: ['Alle sammenhænge mellem de offentliggjorte tal er med.'],
    limits: [
      'Et tal kan være næsten kendt, selv om det ikke følger præcist; det viser kontrollen af diskretioneringen.',
    ],
  },
  protectCounts: {
    name: 'Diskretionering af sammenhængende tabeller',
    question: 'Hvilke antal skal tilbageholdes, for at ingen borger kan genkendes?',
    formula:
      'Antal fra 1 til lige under tærsklen tilbageholdes. Derefter tilbageholdes de billigste andre antal, til hvert lille antal kan være mindst så mange forskellige, som tærsklen siger, uanset hvilke offentliggjorte tal man regner på. Nuller vises altid.',
    assumptions: [
      'Det, som en tidligere udgivelse har vist eller tilbageholdt, ligger fast.',
      'Alle sammenhænge mellem tallene er kendt.',
    ],
    limits: [
      'Den kan tilbageholde lidt mere end det mindst mulige.',
      'Er alt andet allerede offentliggjort, kan et lille antal ikke beskyttes; det nævnes ved navn.',
      'Når nuller vises, kan en læser se, at der ingen borgere er.',
    ],
  },
  protectTable: {
    name: 'Diskretionering af én tabel',
    question: 'Hvilke felter i en tabel med summer skal tilbageholdes?',
    formula:
      'Små antal tilbageholdes, og ved siden af dem de tre billigste felter, der sammen med det danner et rektangel, så summerne ikke røber noget. Summer tilbageholdes kun, når intet rektangel er tilbage.',
    assumptions: ['Tabellens tal hænger ikke sammen med andre tabeller.'],
    limits: ['Offentliggøres andre tal om de samme borgere, skal tabellerne diskretioneres sammen.'],
  },
  totalEquation: {
    name: 'Total som sum af dele',
    question: 'Hvilken sammenhæng røber en total om sine dele?',
    formula: 'Totalen minus summen af delene er nul.',
    assumptions: ['Delene dækker totalen præcist og uden overlap.'],
    limits: ['Den siger intet om, hvor store delene er.'],
  },
} satisfies MethodTexts;
