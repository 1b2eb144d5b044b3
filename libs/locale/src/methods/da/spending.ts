import type { MethodTexts } from '../method-text.ts';

/** Metoderne bag, hvorfor udgiften ændrer sig. */
export const spendingMethods = {
  decompose: {
    name: 'Eksakt opdeling af en ændring (Shapley/Sun)',
    question: 'Hvor meget af en ændring skyldes hver af de ting, der har ændret sig?',
    formula:
      'Hver faktor får sin gennemsnitlige virkning over alle de rækkefølger, som faktorerne kunne have ændret sig i. Virkningerne giver tilsammen præcis hele ændringen.',
    assumptions: [
      'Størrelsen kan skrives som et regnestykke af de valgte faktorer i begge år.',
      'Ingen rækkefølge er mere rigtig end en anden.',
    ],
    limits: [
      'Den fordeler ændringen, men siger ikke, hvad der var årsag til, at en faktor ændrede sig.',
      'Resultatet afhænger af, hvilke faktorer man vælger; højst otte ad gangen.',
    ],
  },
  decomposeChain: {
    name: 'Opdeling år for år',
    question: 'Hvor meget har hver faktor betydet over flere år?',
    formula: 'Hvert år opdeles i forhold til året før, og årenes virkninger lægges sammen.',
    assumptions: ['Alle år imellem kendes og er opgjort ens.'],
    limits: ['Summen er ikke den samme, som hvis man kun sammenligner første og sidste år.'],
  },
  decomposeSpending: {
    name: 'Opdeling af udgiftens ændring',
    question:
      'Skyldes ændringen i udgiften flere borgere, en anden sammensætning af tilbud eller højere priser?',
    formula:
      'Udgiften skrives som befolkning gange aldersandel gange modtagere pr. indbygger gange fordeling på tilbud gange reel enhedsudgift gange generel pris. Ændringen fordeles eksakt på de seks led og afrundes til hele kroner, så de stemmer.',
    assumptions: [
      'Et nyt eller lukket tilbud får den manglende enhedsudgift fra det andet år, flyttet med pris- og lønindekset.',
      'Udgifter uden talte modtagere regnes pr. indbygger og har hverken omfang eller sammensætning.',
    ],
    limits: [
      'Enhedsudgiften dækker både pris, kvalitet og tyngde: den kan ikke skille dyrere pladser fra borgere med større behov.',
      'Skift i kontoplan eller lovgrundlag ses som ændringer, hvis de to år ikke er gjort sammenlignelige.',
    ],
  },
  decomposeSpendingChain: {
    name: 'Opdeling af udgiften år for år',
    question: 'Hvad har drevet udgiften over en årrække?',
    formula:
      'Udgiftens ændring opdeles mellem hvert par af naboår, og virkningerne lægges sammen led for led.',
    assumptions: ['Hvert år har egen befolkning, egne modtagere, egen udgift og eget pris- og lønindeks.'],
    limits: ['Et år, der ikke er indberettet, bryder kæden og skal vises som et hul.'],
  },
  fixedPrices: {
    name: 'Faste priser',
    question: 'Hvad svarer et beløb fra ét år til i et andet års priser?',
    formula: 'Beløbet ganges med indekset for det ønskede år og deles med indekset for beløbets eget år.',
    assumptions: [
      'Pris- og lønindekset for kommunal serviceudgift passer også på det specialiserede område.',
    ],
    limits: [
      'Indekset er et gennemsnit for al service, så området kan være blevet dyrere eller billigere end det.',
    ],
  },
  lmdi: {
    name: 'Logaritmisk opdeling (LMDI)',
    question: 'Giver en anden anerkendt metode nogenlunde samme svar som den eksakte opdeling?',
    formula:
      'Hver celles ændring fordeles på faktorerne efter logaritmen af deres vækst, vægtet med et logaritmisk gennemsnit af cellens to værdier.',
    assumptions: ['En celle, der opstår eller forsvinder, tilskrives den faktor, der gik fra eller til nul.'],
    limits: ['Den kan ikke regne med negative beløb som refusioner og bruges derfor kun til kontrol.'],
  },
  volumeAndPrice: {
    name: 'Omfang og pris',
    question: 'Skyldes ændringen flere brugere eller dyrere tilbud?',
    formula:
      'Omfang er ændringen i brugere gange gennemsnittet af de to enhedsudgifter. Pris er ændringen i enhedsudgift gange gennemsnittet af de to antal brugere.',
    assumptions: [
      'Et tilbud uden brugere i det ene år får enhedsudgiften fra det andet, flyttet med prisindekset, så det ikke fejlagtigt bliver til pris.',
    ],
    limits: [
      'Skift fra billige til dyre tilbud regnes med under omfang; brug den fulde opdeling for at se det.',
    ],
  },
} satisfies MethodTexts;
