import type { MethodTexts } from '../method-text.ts';

/** Metoderne bag sammenligning af kommuner. */
export const comparisonMethods = {
  interactionBridge: {
    name: 'Trappe med samspil',
    question: 'Hvad gør hver ændring for sig, og hvad gør de kun sammen?',
    formula:
      'Virkningen af hver ændring regnes alene. Samspillet er virkningen af alle ændringer sammen minus summen af virkningerne hver for sig.',
    assumptions: ['Alle virkninger måles fra det samme udgangspunkt.'],
    limits: [
      'Samspillet af flere end to ændringer vises som ét tal og fordeles ikke.',
      'En ændring, der ikke kan stå alene, hører helt til samspillet.',
    ],
  },
  rankAmong: {
    name: 'Placering med usikkerhed',
    question: 'Hvilken plads har et tal blandt de andre, og hvilke pladser kunne det lige så godt have haft?',
    formula:
      'Pladsen er én mere end antallet af højere tal. Den bedste mulige plads regner kun dem med, hvis hele interval ligger over; den dårligste regner alle med, der kan ligge over. Ens tal deler den bedste plads.',
    assumptions: ['Intervallerne er på samme niveau, og tallene er talt på samme måde.'],
    limits: [
      'En høj plads er hverken god eller dårlig i sig selv.',
      'Mangler mange af tallene, siger pladsen ikke noget; under fire femtedele vises den ikke.',
    ],
  },
  shareLimits: {
    name: 'Grænser for en andel',
    question: 'Hvilke sande andele kan en observeret andel med rimelighed være udtryk for?',
    formula:
      'De andele, hvor den observerede del af helheden endnu ikke er usandsynlig (Wilsons interval). Grænserne holder sig mellem 0 og 100 pct. og har også en bredde, når ingen eller alle hører til delen.',
    assumptions: ['De talte hører til delen uafhængigt af hinanden.'],
    limits: [
      'Søskende og borgere i samme tilbud følges ofte ad; så er den sande usikkerhed større.',
      'Fejl i indberetningen er ikke en del af intervallet.',
    ],
  },
  standOutScore: {
    name: 'Mål for at skille sig ud',
    question: 'Hvor meget skiller et tal sig ud, og hvad er det gjort af?',
    formula:
      'Afstanden til medianen divideres med kvartilafstanden: spændet mellem den laveste og den højeste fjerdedel. Resultatet ganges med sikkerhed (0,5, når tallets eget 80 pct.-interval rummer medianen, ellers 1) og med nyhed (1,25, når afstanden til medianen har flyttet sig mere end den mindste ændring, der er et ord værd, siden perioden før, ellers 1). Højst ét tal pr. emne vises.',
    assumptions: [
      'Tallene er talt på samme måde i alle kommuner og i begge perioder.',
      'Et tal uden interval regnes for sikkert.',
    ],
    limits: [
      'De to vægte er valgt på forhånd og kan ikke afledes af data; ved tallet står hver af dem for sig.',
      'At skille sig ud er hverken godt eller dårligt i sig selv.',
      'Er den midterste halvdel ens, skiller ingen sig ud.',
    ],
  },
  structuralDistances: {
    name: 'Strukturel afstand',
    question: 'Hvilke kommuner ligner en kommune mest i befolkning og beliggenhed?',
    formula:
      'For hvert træk divideres forskellen med trækkets standardafvigelse blandt kommunerne. Forskellene sættes i anden, vægtes, gennemsnittet tages, og til sidst kvadratroden. En afstand på 1 er én standardafvigelse i alle træk.',
    assumptions: [
      'Træk og vægte er valgt på forhånd og står ved tallet.',
      'Ingen af de tal, der skal sammenlignes, indgår.',
    ],
    limits: [
      'Socioøkonomi og førtidspension indgår ikke, før de findes i en udgave.',
      'Andre vægte giver andre lignende kommuner.',
    ],
  },
} satisfies MethodTexts;
