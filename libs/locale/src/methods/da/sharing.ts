import type { MethodTexts } from '../method-text.ts';

/** Metoderne bag fordelingen af en fælles regning. */
export const sharingMethods = {
  shapley: {
    name: 'Shapley-fordeling',
    question: 'Hvad er hver kommunes rimelige del af en fælles udgift, når alle sparer ved at være sammen?',
    formula:
      'Hver kommune betaler det, som den i gennemsnit gør den fælles udgift dyrere, når kommunerne tænkes at slutte sig til én efter én i alle tænkelige rækkefølger. Har kommunerne hver en belastning, beregnes udgiften som en fast del plus en pris for hver plads, belastningen kræver, og alle rækkefølger regnes med på én gang.',
    assumptions: [
      'Man kender eller kan beregne, hvad enhver gruppe af kommuner ville skulle betale alene.',
      'Ingen rækkefølge er mere rigtig end en anden.',
      'Når der regnes på belastning, passer alle pladser til alle borgere, og kommunernes behov svinger uafhængigt af hinanden.',
    ],
    limits: [
      'Kommuner med et lille behov betaler for muligheden for en plads og dermed mere pr. dag end store kommuner.',
      'Fordelingen er ikke altid stabil: en gruppe kan i nogle tilfælde klare sig billigere selv.',
      'Ved over 10 kommuner rundes belastningen af til 0,02 plads, og meget små behov tæller mindst 0,02.',
    ],
  },
  nucleolus: {
    name: 'Nucleolus (mindst mulig utilfredshed)',
    question: 'Hvilken fordeling giver den mest utilfredse gruppe af kommuner mindst at klage over?',
    formula:
      'En gruppes klage er det, den betaler ud over, hvad den ville betale alene. Fordelingen gør først den største klage så lille som muligt, derefter den næststørste og så videre.',
    assumptions: [
      'Man kender eller kan beregne, hvad enhver gruppe af kommuner ville skulle betale alene.',
      'Det er ikke dyrere at være sammen, end hvis hver kommune er alene.',
    ],
    limits: [
      'Den kan højst beregnes for 12 kommuner.',
      'Den er svær at følge i hånden, og en kommunes del kan falde, selv om den samlede udgift stiger.',
    ],
  },
  separableCostsRemainingBenefits: {
    name: 'Særomkostninger og resterende fordel (SCRB)',
    question: 'Hvordan kan en fælles udgift deles, så enhver kan regne efter?',
    formula:
      'Hver kommune betaler først det, som udgiften ville falde med, hvis netop den trådte ud. Resten deles efter, hvor meget hver kommune stadig sparer i forhold til at være alene.',
    assumptions: [
      'Man kender udgiften for alle tilsammen, for hver alene og for alle på nær én.',
      'Det er rimeligt, at den, der sparer mest, bærer mest af resten.',
    ],
    limits: [
      'Den ser ikke på mindre grupper, så to eller flere kommuner kan godt være billigere stillet selv.',
      'Sparer ingen noget, deles resten lige.',
    ],
  },
  coreViolations: {
    name: 'Stabilitetsprøve (kernen)',
    question: 'Er der en gruppe af kommuner, der ville spare ved at gå for sig selv?',
    formula:
      'For hver gruppe af kommuner sammenlignes det, gruppen betaler, med det, som dens egen løsning ville koste. Grupper, der betaler mere, nævnes med beløbet, den største forskel først.',
    assumptions: [
      'En gruppe kan drive sin egen løsning til den beregnede udgift.',
      'Kommunerne ser på udgiften og ikke på afstand, kvalitet eller faglighed.',
    ],
    limits: [
      'Med over 15 kommuner nævnes for hver samlet belastning kun den gruppe, der betaler mest, og belastningen tælles i skridt på 0,02 plads.',
      'For nogle udgifter findes der slet ingen stabil fordeling, især når pladser kun kan købes hele.',
    ],
  },
  shareCosts: {
    name: 'Fordeling af en regning efter en valgt regel',
    question:
      'Hvad betaler hver kommune med takst, objektiv finansiering, abonnement og takst, lige deling eller en af spilreglerne?',
    formula:
      'Takst: efter dage. Objektiv finansiering: efter befolkning. Abonnement og takst: en valgt del efter befolkning og resten efter dage. Lige deling: samme beløb til alle. De øvrige regler beregnes på udgiften for hver gruppe og ganges op, så de dækker regningen. Beløbene giver tilsammen præcis regningen.',
    assumptions: [
      'Regningen skal dækkes fuldt ud af de kommuner, der er med.',
      'Dage, befolkning og belastning er opgjort ens for alle og for samme periode.',
    ],
    limits: [
      'Mangler ét tal for en kommune, kan ingen andel beregnes; en kommune, der ikke er med, tæller ikke.',
      'Ingen regel er rigtig i sig selv: takst lægger risikoen på den enkelte kommune, objektiv finansiering belønner ikke forebyggelse.',
      'Taksten dækker kun udgiften ved den belægning, den er beregnet på; her deles den faktiske regning.',
    ],
  },
  costPerPlace: {
    name: 'Udgift pr. plads i en kendt regning',
    question: 'Hvad koster en plads, når regningen og dens faste del er kendt?',
    formula: 'Regningen minus den faste del, delt med de pladser, som alle kræver tilsammen.',
    assumptions: ['Alle pladser koster det samme, og den faste del afhænger ikke af antallet.'],
    limits: ['Den faste del er sjældent opgjort for sig og må som regel skønnes.'],
  },
  keyCosts: {
    name: 'Udgiften sammen, alene og uden den enkelte',
    question: 'Hvad koster det for alle tilsammen, for hver alene, og for de andre, når en træder ud?',
    formula: 'Den faste del plus prisen for de pladser, som den samlede belastning af gruppen kræver.',
    assumptions: ['En gruppe kan drive sit eget tilbud til den beregnede udgift.'],
    limits: ['Der ses ikke på afstand, kvalitet eller om et så lille tilbud kan drives fagligt.'],
  },
  knownCosts: {
    name: 'Udgiften for alle grupper',
    question: 'Hvad ville hver tænkelig gruppe af kommuner skulle betale for sig selv?',
    formula: 'Udgiften for hver gruppes samlede belastning, regnet én gang og slået op af alle regler.',
    assumptions: ['Udgiften afhænger kun af gruppens samlede belastning.'],
    limits: ['Med over 15 kommuner regnes den efter behov i stedet, fordi der er for mange grupper.'],
  },
  roundedShares: {
    name: 'Afrundede andele',
    question: 'Hvordan afrundes andelene, så de stadig giver regningen?',
    formula: 'Hver andel rundes ned til hele øre; de øre, der mangler, gives til de største rester.',
    assumptions: ['Regningen er selv afrundet til hele øre.'],
    limits: ['To ens deltagere kan komme til at betale hver sin øre.'],
  },
} satisfies MethodTexts;
