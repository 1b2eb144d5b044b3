import type { MethodTexts } from '../method-text.ts';

/** Metoderne bag takster, refusion og budgetsikkerhed. */
export const budgetMethods = {
  afterRegulation: {
    name: 'Efterregulering af over- og underskud',
    question: 'Hvad sker der med et tilbuds over- eller underskud?',
    formula:
      'Årets indtægt minus udgift lægges til det, der er overført fra tidligere år. Ligger saldoen inden for aftalens bånd, bliver den i tilbuddet. Ellers indregnes den, eller det der ligger uden for båndet, i taksten for et senere år.',
    assumptions: ['Bånd, regel og antal år er dem, der står i den gældende styringsaftale.'],
    limits: ['Reglerne er forskellige fra aftale til aftale, så intet tal er forudsat her.'],
  },
  bracketsInForce: {
    name: 'Gældende refusionsgrænser',
    question: 'Hvilke grænser for statsrefusion gælder på en bestemt dag?',
    formula: 'Den seneste række i en dateret tabel, der er begyndt på eller før dagen.',
    assumptions: ['Tabellen er holdt ajour med lov og årligt prisniveau.'],
    limits: ['Den siger intet om dage før tabellens første række.'],
  },
  budgetCertainty: {
    name: 'Budgetsikkerhed',
    question: 'Hvor godt har budgetterne ramt regnskabet, og er afvigelsen systematisk eller tilfældig?',
    formula:
      'For hvert år deles regnskab minus budget med budgettet. Derefter tages gennemsnit med og uden fortegn, andelen af år inden for 2 pct. og Theils deling af den kvadrerede fejl. Bufferen er det tillæg, der med 80 eller 90 pct. sikkerhed havde gjort næste års budget stort nok.',
    assumptions: [
      'Budget og regnskab følger samme kontoplan og prisniveau.',
      'Næste år ligner de år, der er talt med.',
    ],
    limits: [
      'Få år giver en stor buffer og usikre andele; under tre år vises ingen deling.',
      'Den ser bagud og kender ikke til nye dyre enkeltsager.',
    ],
  },
  budgetedOccupancy: {
    name: 'Budgetteret belægning',
    question: 'Hvilken belægning skal taksten regnes med?',
    formula:
      'Gennemsnittet af de foregående års faktiske belægning, dog mindst og højst det, som aftalen sætter.',
    assumptions: ['Antallet af år og grænserne er dem, der står i den gældende styringsaftale.'],
    limits: ['Den er en prisforudsætning, ikke en måling; undtagelser aftales af styregruppen.'],
  },
  compoundDistribution: {
    name: 'Sammensat fordeling (Panjers rekursion)',
    question: 'Hvor sandsynlig er hver samlet udgift, når både antal borgere og udgift pr. borger er usikre?',
    formula:
      'Sandsynligheden for hvert beløb bygges op af sandsynlighederne for de mindre beløb, ét trin ad gangen.',
    assumptions: [
      'Borgernes udgifter er uafhængige af hinanden og af antallet.',
      'Antallet følger en Poisson-fordeling eller en negativ binomialfordeling, der spreder sig mere.',
    ],
    limits: ['Den regner i faste beløbstrin og kender kun de udgifter, den får oplyst.'],
  },
  dailyRate: {
    name: 'Takst pr. døgn',
    question: 'Hvad skal en plads koste pr. døgn, for at tilbuddets udgifter er dækket?',
    formula:
      'Direkte og indirekte udgifter, overhead, afskrivning, forrentning og tjenestemandspension, plus eller minus efterregulering, delt med pladser gange budgetteret belægning gange dage.',
    assumptions: [
      'Taksten skal dække de gennemsnitlige langsigtede omkostninger og ikke mere.',
      'Overhead regnes som en andel af de direkte udgifter, og procenten kommer fra aftalen.',
    ],
    limits: [
      'Bliver belægningen lavere end budgetteret, dækker taksten ikke udgiften.',
      'Den fordeler ikke udgiften mellem lette og tunge borgere i samme tilbud.',
    ],
  },
  deviationSplit: {
    name: 'Budgetafvigelse i omfang og pris',
    question: 'Sprang budgettet, fordi der kom flere borgere, eller fordi de blev dyrere?',
    formula:
      'Omfang er flere eller færre brugere gange gennemsnittet af budgetteret og faktisk enhedsudgift. Pris er resten.',
    assumptions: ['Et tilbud, der ikke var budgetteret, regnes helt som omfang.'],
    limits: ['Den kræver, at budgettet har både antal brugere og enhedsudgift.'],
  },
  overspendRisk: {
    name: 'Risiko for budgetoverskridelse',
    question: 'Hvor stor er risikoen for, at budgettet ikke holder, og hvor stor en reserve skal der til?',
    formula:
      'Antallet af borgere i hver gruppe og udgiften pr. borger efter statsrefusion sættes sammen til en fordeling af hele udgiften. Reserven er det, der mangler i, at budgettet holder med 80 eller 90 pct. sikkerhed.',
    assumptions: [
      'Grupper og borgere varierer uafhængigt af hinanden.',
      'Statsrefusionen beregnes for hver borger efter de grænser, der er oplyst.',
    ],
    limits: [
      'Forventet antal og udgift er selv skøn; er de usikre, er risikoen større end vist, medmindre spredningen sættes op.',
      'Ændringer i lovgivning og takster er ikke med.',
    ],
  },
  overspendChance: {
    name: 'Risiko for overskridelse ud fra de seneste år',
    question: 'Hvor sandsynligt er det, at næste års regnskab overstiger budgettet?',
    formula:
      'Gennemsnit og spredning af årenes afvigelser giver sandsynligheden for en afvigelse over nul i en Student t-fordeling.',
    assumptions: ['Næste år ligner de år, der er talt med, og årene er uafhængige af hinanden.'],
    limits: ['Få år giver et usikkert skøn; under to år vises intet.'],
  },
  pooledBuffer: {
    name: 'Buffer hver for sig og sammen',
    question: 'Hvor meget mindre skal kommunerne lægge til side, hvis de var ét budget?',
    formula:
      'Bufferen for 80 pct. sikkerhed regnes for hver kommunes seneste budget og lægges sammen. Den holdes op mod bufferen for alle kommuners budgetter og regnskaber lagt sammen år for år.',
    assumptions: ['Næste år ligner de år, der er talt med, og alle kommuner har de samme år.'],
    limits: [
      'Den bygger på få år og siger ikke, hvordan en fælles buffer skal betales.',
      'Det, der rammer alle samme år, bliver i den fælles buffer.',
    ],
  },
  pooledOverspendRisk: {
    name: 'Reserve hver for sig og sammen',
    question: 'Hvor meget mindre reserve kræver det, hvis kommunerne bærer risikoen i fællesskab?',
    formula:
      'Reserven beregnes for hver kommune og for alle kommuners grupper under ét. Forskellen er gevinsten ved at gå sammen.',
    assumptions: ['Kommunernes udgifter varierer uafhængigt af hinanden.'],
    limits: [
      'Det, der rammer alle på én gang, bliver ikke mindre af at gå sammen.',
      'Den siger ikke, hvordan den fælles reserve skal betales.',
    ],
  },
  rateTarget: {
    name: 'Aftalens linje for takster',
    question: 'Hvad må taksten være, hvis aftalen om takstudvikling overholdes?',
    formula:
      'Basisårets takst ganges med pris- og lønindeksets udvikling og med 1 minus reduktionen, én gang eller én gang for hvert år siden.',
    assumptions: ['Basisår og reduktion er dem, der står i den aftale, man vil holde taksten op mod.'],
    limits: [
      'Den kender ikke til, at tilbuddenes sammensætning eller opgaver har ændret sig siden basisåret.',
    ],
  },
  stateRefund: {
    name: 'Statsrefusion for særligt dyre enkeltsager',
    question: 'Hvor meget af en borgers udgift betaler staten?',
    formula:
      'For hvert trin refunderes en andel af den del af udgiften, der ligger mellem trinets grænse og den næste. Trinene lægges sammen.',
    assumptions: ['Udgift og grænser er i samme prisniveau, og grænserne er dem, der gælder for året.'],
    limits: ['For børn gælder grænserne husstandens samlede udgift, som skal lægges sammen først.'],
  },
  directCost: {
    name: 'Direkte udgift i en samlet regning',
    question: 'Hvor meget af regningen er tilbuddets egne udgifter?',
    formula:
      'Regningen minus indirekte udgifter, afskrivning, renter og pension, delt med 1 plus den andel, der lægges på som overhead.',
    assumptions: ['Overhead er en andel af de direkte udgifter og en del af regningen, ikke oveni.'],
    limits: ['Den siger kun noget om, hvordan regningen deler sig, ikke om den er rimelig.'],
  },
  rateBuildUp: {
    name: 'Takstens opbygning',
    question: 'Hvad består taksten af, og hvor meget af den betaler for tomme døgn?',
    formula:
      'Hver del af udgiften delt med alle pladsdøgn, og til sidst det tillæg, der får de betalte døgn til også at dække dem, der ventes at stå tomme.',
    assumptions: ['Udgiften er den samme, uanset hvor mange døgn der bliver betalt for.'],
    limits: ['Tomme døgn koster intet i sig selv; tillægget er en fordeling, ikke en udgift.'],
  },
  rateIncome: {
    name: 'Indtægt fra en takst',
    question: 'Hvad giver taksten på et år ved en bestemt belægning?',
    formula: 'Taksten gange pladser gange belægning gange åbningsdage.',
    assumptions: ['Alle betaler samme takst, og der betales for hvert døgn, en plads er i brug.'],
    limits: ['Tillægsydelser og forskellige takster i samme tilbud er ikke med.'],
  },
  regulationYears: {
    name: 'Regulering år for år',
    question: 'Hvad sker der med taksten, hvis belægningen bliver ved med at være en anden end budgetteret?',
    formula:
      'Hvert år regnes takst, indtægt og resultat. Det, der ligger uden for aftalens bånd, lægges på eller trækkes fra taksten nogle år senere; resten tages med videre. Taksten bliver aldrig under nul.',
    assumptions: [
      'Udgift og belægning er de samme i alle år, i faste priser.',
      'Den budgetterede belægning rettes ikke til undervejs.',
    ],
    limits: ['En dyrere takst kan få købere til at gå; det regnes ikke med.'],
  },
  rateAfterLostBuyer: {
    name: 'Takst, når en køber går',
    question: 'Hvad må de øvrige købere betale pr. plads, når en af dem tager sine borgere ud?',
    formula:
      'Den faste del af udgiften deles af færre pladser; resten følger med dem, der går. Taksten ganges med fast andel gange pladser før over pladser efter, plus resten.',
    assumptions: ['Den faste andel er en antagelse, og ingen andre tager de tomme pladser.'],
    limits: ['Den kender ikke aftalens grænser for regulering eller de år, en takst er om at følge med.'],
  },
} satisfies MethodTexts;
