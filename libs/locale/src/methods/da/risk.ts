import type { MethodTexts } from '../method-text.ts';

/** Metoderne bag risikoen for afspecialisering. */
export const riskMethods = {
  compareRisk: {
    name: 'Rækkefølge efter risiko',
    question: 'Hvilke tilbud bør man se på først?',
    formula:
      'Tilbud med flest advarsler kommer først, og blandt dem med lige mange det tilbud, der har den højeste score. Tilbud uden score kommer til sidst.',
    assumptions: ['En enkelt alvorlig bekymring vejer tungere end et højt gennemsnit.'],
    limits: ['Rækkefølgen siger, hvor man bør begynde, ikke hvor der vil blive lukket.'],
  },
  effectiveBuyers: {
    name: 'Effektivt antal købere',
    question: 'Hvor mange lige store købere svarer tilbuddets købere til?',
    formula: 'Én divideret med Herfindahl-Hirschman-indekset for de betalte dage.',
    assumptions: ['Køb af dage i et år viser, hvem tilbuddet er afhængigt af.'],
    limits: [
      'Under tre betyder, at tilbuddet er afhængigt af få købere; grænsen er en tommelfingerregel.',
      'Købere, der kan rykke sammen, for eksempel på grund af en fælles aftale, tælles hver for sig.',
    ],
  },
  herfindahl: {
    name: 'Koncentration af købere (Herfindahl-Hirschman-indeks)',
    question: 'Er tilbuddets betalte dage samlet på få købere?',
    formula:
      'Hver købers andel af de betalte dage ganges med sig selv, og resultaterne lægges sammen. Én køber giver 1, mange lige store købere giver et tal tæt på 0.',
    assumptions: ['Alle købere er med, også dem uden for regionen.'],
    limits: [
      'Tallet siger ikke, om den største køber er på vej væk.',
      'Er én købers dage skjult, kan indekset ikke regnes ud.',
    ],
  },
  largestShare: {
    name: 'Største andel',
    question: 'Hvor stor en del står den største køber eller driftsherre for?',
    formula: 'Det største tal divideret med summen af dem alle.',
    assumptions: ['Alle købere eller driftsherrer er talt med.'],
    limits: ['Den ser ikke, hvordan resten er fordelt; det gør koncentrationen af købere.'],
  },
  mannKendall: {
    name: 'Mann-Kendalls trendtest',
    question: 'Går udviklingen mere i én retning, end tilfældet ville give?',
    formula:
      'Alle par af år sammenlignes: hvor mange stiger, og hvor mange falder. Sandsynligheden er andelen af alle tænkelige rækkefølger af de samme tal, der har mindst lige så stor forskel.',
    assumptions: [
      'Uden en udvikling ville alle rækkefølger af årene være lige sandsynlige.',
      'Op til 12 år tælles rækkefølgerne præcist, også når tal er ens; derover bruges normalfordelingen, og det fremgår af svaret.',
    ],
    limits: [
      'Med fire år kan selv et fald hvert eneste år være tilfældigt med 8 pct. sandsynlighed.',
      'De fleste borgere bor i tilbuddet i flere år, så årene er ikke uafhængige; en lille sandsynlighed skal læses med forbehold.',
    ],
  },
  specialisationRisk: {
    name: 'Risiko for afspecialisering',
    question: 'Er der tegn på, at et specialiseret tilbud er ved at miste sit grundlag?',
    formula:
      'Fem forhold får hver et tal fra 0 til 1 mellem to offentliggjorte grænser: koncentration af købere, udvikling i belægning, seneste belægning, størrelse i forhold til kritisk masse og driftsherrens andel af målgruppens pladser. Scoren er det vægtede gennemsnit gange 100. Båndet viser scoren, når hver vægt er halvt så stor eller halvanden gang så stor.',
    assumptions: [
      'Grænser og vægte er valgt af fagfolk og kan ses; de er ikke målt på lukkede tilbud.',
      'Et forhold på mindst 0,75 giver en advarsel for sig selv.',
    ],
    limits: [
      'Scoren er en læsehjælp og ikke en sandsynlighed for lukning.',
      'Kendes forhold med under 60 pct. af vægten, vises ingen score.',
      'Den ser ikke fagligheden i tilbuddet, kun vilkårene for den.',
    ],
  },
  theilSen: {
    name: 'Theil-Sens hældning',
    question: 'Hvor meget ændrer et tal sig typisk om året?',
    formula:
      'Ændringen pr. år regnes for hvert par af år, og den midterste af alle disse ændringer er svaret.',
    assumptions: ['Udviklingen kan beskrives med en ret linje i de viste år.'],
    limits: [
      'Der skal være mindst tre år.',
      'Et enkelt usædvanligt år flytter den næsten ikke; et rigtigt brud i udviklingen ses derfor sent.',
    ],
  },
} satisfies MethodTexts;
