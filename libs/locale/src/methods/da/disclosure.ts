import type { MethodTexts } from '../method-text.ts';

export const disclosureMethods = {
  totalEquation: {
    name: 'Ligning for en sum',
    question: 'Hvordan hænger et offentliggjort samlet tal sammen med de tal, det er lagt sammen af?',
    formula: 'Det samlede tal minus alle delene er nul.',
    assumptions: ['Delene overlapper ikke, og ingen del mangler.'],
    limits: ['Ligningen siger ikke selv, hvilke tal der skal skjules.'],
  },
  exactlyDetermined: {
    name: 'Tal, der kan regnes ud',
    question: 'Hvilke skjulte tal kan en læser regne præcist ud af de offentliggjorte?',
    formula:
      'Alle offentliggjorte summer løses som ligninger med hele brøker; et skjult tal er afsløret, når det har netop én løsning.',
    assumptions: ['Læseren kender alle offentliggjorte tal og summer.'],
    limits: ['Et tal kan være næsten kendt uden at være præcist bestemt; det ser prøven af spændet.'],
  },
  auditSuppression: {
    name: 'Prøve af beskyttelsen',
    question: 'Kan nogen finde et skjult tal, præcist eller næsten?',
    formula:
      'For hvert skjult tal findes det mindste og det største, det kan være, når alle offentliggjorte tal skal passe. Er spændet mindre end tærsklen, er tallet ikke beskyttet.',
    assumptions: [
      'Ingen tal er negative, og nuller er offentlige.',
      'Alle offentliggjorte sammenhænge er taget med.',
    ],
    limits: ['Viden fra andre kilder end de offentliggjorte tal kan prøven ikke tage højde for.'],
  },
  protectTable: {
    name: 'Beskyttelse af en tabel',
    question: 'Hvilke felter i en tabel med summer skal skjules, så små tal ikke kan findes?',
    formula:
      'Tal fra 1 til lige under tærsklen skjules. Derefter skjules de billigste andre felter, til hvert lille tal har et spænd på mindst tærsklen.',
    assumptions: ['Tabellens rækker, kolonner og summer er alt, hvad der offentliggøres.'],
    limits: ['Der kan blive skjult lidt mere end det mindst mulige.'],
  },
  protectCounts: {
    name: 'Beskyttelse af forbundne tal',
    question: 'Hvilke tal skal skjules, når mange tabeller hænger sammen?',
    formula:
      'Som for en tabel, men mod alle sammenhænge på én gang: områder, målgrupper og tidligere udgaver. Det billigste skjules først.',
    assumptions: [
      'Alle offentliggjorte sammenhænge er nævnt.',
      'Det, en tidligere udgave har vist, kan ikke skjules igen.',
    ],
    limits: [
      'Har en tidligere udgave vist for meget, kan et tal ikke beskyttes; så nævnes det.',
      'Der kan blive skjult mere end det mindst mulige.',
    ],
  },
} satisfies MethodTexts;
