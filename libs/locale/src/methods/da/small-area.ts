import type { MethodTexts } from '../method-text.ts';

/** Metoderne for små kommuner, korte ophold og nye sager. */
export const smallAreaMethods = {
  effectiveExposure: {
    name: 'Reelt grundlag for flere års antal',
    question: 'Hvor mange uafhængige tællinger svarer flere års antal borgere til?',
    formula:
      'Det forventede antal ganges med antallet af år og deles med, hvor meget årene overlapper, fordi de samme borgere tælles igen. Bliver ingen, tæller alle år fuldt; bliver alle, tæller de som ét.',
    assumptions: ['Den samme andel af borgerne er der endnu året efter, år for år.'],
    limits: ['Er andelen, der bliver, kun skønnet, er grundlaget det også.'],
  },
  empiricalBayes: {
    name: 'Empirisk Bayes-udjævning',
    question: 'Hvor højt ligger en lille kommune, når tilfældige udsving trækkes fra?',
    formula:
      'Kommunens observerede antal deles med det forventede. Resultatet trækkes mod gennemsnittet af alle kommuner, og jo mindre der forventes, jo mere trækkes der. Hvor meget kommunerne reelt er forskellige, skønnes af deres egne tal.',
    assumptions: [
      'Kommunerne ligner hinanden så meget, at de kan lære af gennemsnittet.',
      'Det forventede antal tager højde for befolkningens størrelse og alder.',
    ],
    limits: [
      'Det udjævnede tal er et skøn over niveauet, ikke en tælling; næste års antal borgere i lange ophold ligner mere sidste års.',
      'En kommune, der virkelig er anderledes, trækkes også mod midten.',
    ],
  },
  negativeBinomialRegression: {
    name: 'Negativ binomial regression',
    question:
      'Hvordan hænger et antal nye sager sammen med det, der forklarer det, når det svinger mere end tilfældigt?',
    formula:
      'Som Poissonregression, men med en ekstra variation, der vokser med antallet. Både sammenhængen og den ekstra variation vælges, så de observerede antal bliver mest sandsynlige.',
    assumptions: ['Antallet er nye hændelser pr. år, ikke de samme borgere talt igen.'],
    limits: ['Svinger tallene ikke mere end tilfældigt, findes der intet svar; så bruges Poissonregression.'],
  },
  poissonRegression: {
    name: 'Poissonregression',
    question: 'Hvordan hænger et antal nye sager sammen med år, kommune eller andet, der forklarer det?',
    formula:
      'Logaritmen af det gennemsnitlige antal pr. indbygger lægges sammen af et bidrag fra hver forklaring. Bidragene vælges, så de observerede antal bliver mest sandsynlige.',
    assumptions: [
      'Antallet er nye hændelser pr. år, som indtræffer uafhængigt af hinanden.',
      'Hver forklaring virker med samme faktor hele vejen.',
    ],
    limits: [
      'Må ikke bruges på antal borgere i ophold: usikkerheden bliver forkert, fordi de samme borgere tælles igen.',
    ],
  },
  poissonTrend: {
    name: 'Trend i nye sager',
    question:
      'Hvor mange nye sager kommer der de næste år, hvis udviklingen fortsætter og efterhånden dæmpes?',
    formula:
      'En jævn procentvis vækst pr. år og indbygger tilpasses de observerede antal og føres videre, så en fast andel af væksten forsvinder hvert år. Intervallet rummer både trendens og antallets egen usikkerhed.',
    assumptions: [
      'Antallet er nye sager, ikke borgere i ophold.',
      'Mindst fire år er talt på samme måde, og befolkningstallet fremover er kendt.',
    ],
    limits: [
      'Nye love, tilbud eller henvisningsregler kan ikke ses på forhånd.',
      'Få år giver en usikker vækst; se på intervallet, ikke kun på tallet.',
    ],
  },
  reconcile: {
    name: 'Afstemning af prognoser',
    question: 'Hvordan bringes kommunernes prognoser og regionens til at passe sammen?',
    formula:
      'Forskellen mellem regionens prognose og summen af kommunernes fordeles, så den prognose flyttes mest, der plejer at ramme dårligst. Et antal, der ville blive negativt, sættes til nul, og resten deles mellem de øvrige.',
    assumptions: ['Prognosernes fejl er uafhængige af hinanden, og deres størrelse er kendt eller valgt.'],
    limits: ['Den gør prognoserne indbyrdes enige, ikke nødvendigvis rigtige.'],
  },
  retentionFromFlows: {
    name: 'Andel, der bliver til næste år',
    question:
      'Hvor stor en del af borgerne er stadig i tilbuddet et år senere, og hvor længe bliver de i snit?',
    formula:
      'De, der var der, plus de nye, minus dem, der er der nu, er dem, der er holdt op. De deles med alle, der var der ved årenes begyndelse; resten er andelen, der bliver. Det gennemsnitlige ophold følger af den.',
    assumptions: [
      'Både antal på tælledagen og nye borgere i årets løb er indberettet.',
      'Chancen for at holde op afhænger ikke af, hvor længe man har været der.',
    ],
    limits: ['Ophold, der begynder og slutter mellem to tællinger, får andelen til at se mindre ud.'],
  },
  stockFlowCounts: {
    name: 'Fremskrivning af små antal ved korte ophold',
    question: 'Hvor mange borgere har kommunen de næste år i en målgruppe med korte ophold eller få borgere?',
    formula:
      'De nuværende borgere, der stadig er der, plus nye, som bringer antallet mod det sædvanlige for kommunen. Begge dele svinger tilfældigt, og grænserne regnes af den fælles fordeling i hele borgere.',
    assumptions: [
      'Hver borger bliver et år til med samme chance, uafhængigt af de andre.',
      'Det sædvanlige antal fremover følger befolkningen og det udjævnede niveau.',
    ],
    limits: [
      'Egner sig ikke til lange ophold i store grupper; der er sidste års antal et bedre udgangspunkt.',
      'Lukning eller åbning af et tilbud kan den ikke se.',
    ],
  },
} satisfies MethodTexts;
