import type { MethodTexts } from '../method-text.ts';

/** Metoderne bag udbud over for behov, fælles tilbud, adgang og tilbudsvifte. */
export const coverageMethods = {
  reach: {
    name: 'Rækkevidde',
    question: 'Hvor stor en del af behovet har et brugbart tilbud inden for en afstand?',
    formula:
      'Behovet i de kommuner, der har et tilbud til målgruppen inden for afstanden, divideret med hele behovet. Hvor kommuners behov er skjult, vises den mindste og den største andel, som det offentliggjorte samlede behov tillader.',
    assumptions: ['Borgerne bor der, hvor deres kommune er regnet at ligge.'],
    limits: ['Den siger ikke, om tilbuddet har en ledig plads.'],
  },
  spreadWithheld: {
    name: 'Fordeling af skjult behov',
    question: 'Hvordan regnes der med kommuner, hvis behov er skjult, når helheden er kendt?',
    formula:
      'Det, som områdets offentliggjorte behov levner, fordeles mellem de skjulte kommuner efter indbyggertal.',
    assumptions: ['Behov følger indbyggertallet i de kommuner, hvis behov er skjult.'],
    limits: ['Det er et skøn for afstandsberegningen og siger intet om den enkelte kommune.'],
  },
  catchmentAccess: {
    name: 'Adgang inden for rækkevidde',
    question: 'Hvor mange pladser har hver kommunes borgere inden for rimelig afstand?',
    formula:
      'Hvert tilbuds pladser deles med behovet omkring det, vægtet efter afstand. Derefter lægger hver kommune de vægtede forholdstal for tilbuddene inden for rækkevidde sammen.',
    assumptions: [
      'Vægtene efter afstand er en planlægningsforudsætning, der kan ændres: hel til 15 km, halv til 30 km og en tiendedel til 60 km.',
      'Borgerne bor der, hvor deres kommune er regnet at ligge.',
    ],
    limits: [
      'Den kender ikke visitation, kvalitet eller faktiske rejsetider.',
      'Under 1 betyder færre pladser end borgere med behov, ikke at en bestemt borger mangler en plads.',
    ],
  },
  serviceRangeCoverage: {
    name: 'Dækning af tilbudsviften',
    question: 'Findes der tilbud til alle målgrupper med behov, er de nær nok, og er der plads?',
    formula:
      'Andelen af målgrupper og af behov med mindst ét tilbud, andelen af behovet inden for den valgte afstand, andelen af behovet, der finder en ledig plads, og de målgrupper, der hænger på ét tilbud eller én driftsherre.',
    assumptions: ['Kun målgrupper med behov tæller med.'],
    limits: [
      'At et tilbud findes, siger ikke, om det er godt nok eller har plads.',
      'Er en målgruppes tal skjult, skjules også den andel, det indgår i.',
    ],
  },
  sharedSupply: {
    name: 'Pladser, der deles af flere målgrupper',
    question:
      'Hvor mange borgere kan ikke få plads, når en plads, som flere målgrupper kan bruge, kun tælles én gang?',
    formula:
      'Det største underskud over alle grupper af målgrupper: deres behov minus de pladser, de tilsammen kan bruge. Pladserne fordeles derefter, så forholdet mellem pladser og behov bliver så ens som muligt.',
    assumptions: [
      'Et tilbud kan bruge hver af sine pladser til enhver af de målgrupper, det er godkendt til.',
      'Fordelingen mellem målgrupper er en aftalt regneregel og ikke en visitation.',
    ],
    limits: [
      'Hvilket tilbud en målgruppes pladser tælles i, er ét af flere mulige svar.',
      'Den kender ikke afstand, kvalitet eller ønsker.',
    ],
  },
  supplyGap: {
    name: 'Udbud over for behov',
    question: 'Mangler der pladser til en målgruppe, eller er der for mange?',
    formula:
      'Pladser minus nødvendige pladser efter tre regler: i dag med alle pladser fulde, ved en planlagt belægning og ved en accepteret afvist andel. Behovet er borgere i tilbud plus borgere, der venter.',
    assumptions: [
      'Borgere, der får tilbud uden for området, tæller med i behovet.',
      'Hver plads kan bruges af hele målgruppen.',
    ],
    limits: [
      'Er ventelisten ukendt, er behovet et mindstetal.',
      'Mangel og overskud må ikke lægges sammen over målgrupper: en ledig plads til én gruppe hjælper ikke en anden.',
    ],
  },
  weightedNeed: {
    name: 'Vægtet behov med skjulte tal',
    question: 'Hvor mange kilometer rejser borgerne i alt, når nogle kommuners behov er skjult?',
    formula:
      'Hver kommunes behov ganges med kilometerne og lægges sammen. Yderpunkterne er det mindste og det største, der er muligt inden for den offentliggjorte sum.',
    assumptions: ['Et skjult behov er mindst én borger.'],
    limits: ['Intervallet er det mulige, ikke det sandsynlige.'],
  },
  supplyAfterChanges: {
    name: 'Pladser efter ændringer',
    question: 'Hvilke tilbud og pladser er der på en dag, når planer og forslag er trådt i kraft?',
    formula:
      'Dagens tilbud ændres af hver åbning, lukning, ny størrelse og ny målgruppe, der er trådt i kraft, i rækkefølge efter dato. Et lukket tilbud bliver ved med at være lukket, og ingen har færre end nul pladser.',
    assumptions: ['Alle ændringer sker på den dag, der er sat.'],
    limits: ['Den siger ikke, om en plan bliver til noget, eller hvor længe det tager at fylde nye pladser.'],
  },
  supplyPosition: {
    name: 'Pladser mod behov med delte pladser',
    question: 'Hvor mange pladser mangler hver målgruppe, når delte pladser kun tæller én gang?',
    formula:
      'Behovet bliver til nødvendige pladser ved den planlagte belægning. De deles ud på tilbuddene, så så få som muligt mangler, og målgruppernes mangler lagt sammen er netop det, der mangler i alt.',
    assumptions: ['Alle pladser i et tilbud kan bruges af alle de målgrupper, tilbuddet er til.'],
    limits: [
      'Delingen af et fælles tilbud er en konvention: en anden deling mangler lige så mange pladser i alt.',
    ],
  },
  placeCitizens: {
    name: 'Borgere på ledige pladser',
    question: 'Hvor mange af dem, der mister eller mangler en plads, kan finde en af de ledige?',
    formula:
      'Så mange som muligt får plads i tilbud til deres målgruppe. Er der for få pladser, deles de i forhold til, hvor mange der søger.',
    assumptions: ['Enhver ledig plads i et tilbud til målgruppen kan tages, uanset hvor den ligger.'],
    limits: ['Den kender ikke visitation, ønsker og afstand.'],
  },
} satisfies MethodTexts;
