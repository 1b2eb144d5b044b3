import type { MethodTexts } from '../method-text.ts';

/** Metoderne bag, hvor et tilbud bør ligge. */
export const placeMethods = {
  distanceMatrix: {
    name: 'Afstande mellem steder',
    question: 'Hvor langt er der fra hvert muligt sted til hver kommune?',
    formula:
      'Luftlinjen ganges med en vejfaktor, normalt 1,3, og der kan lægges et fast antal kilometer til for ture over vand.',
    assumptions: ['Vejene er omtrent lige så snoede overalt.'],
    limits: [
      'Det er ikke rejsetid: køer, færger og kollektiv trafik er ikke med.',
      'En kommune regnes som ét punkt, selv om borgerne bor spredt.',
    ],
  },
  evaluateSites: {
    name: 'Vurdering af givne steder',
    question: 'Hvor langt har borgerne til det nærmeste af de valgte steder, og hvor mange får hvert sted?',
    formula:
      'Hver kommune henføres til det nærmeste sted. Afstanden ganges med kommunens behov, lægges sammen og deles med det samlede behov.',
    assumptions: [
      'Alle bruger det nærmeste sted, og der er plads til dem.',
      'Er alt behov 0, tæller hver kommune lige meget, og det siges.',
    ],
    limits: ['Borgernes valg, målgruppe og tilbuddets kvalitet er ikke med.'],
  },
  greatCircleKm: {
    name: 'Afstand i luftlinje',
    question: 'Hvor langt er der mellem to steder i luftlinje?',
    formula: 'Den korteste vej på en kugle med Jordens gennemsnitlige radius, 6.371 km.',
    assumptions: ['Jorden er en kugle; det giver en fejl på højst en halv procent.'],
    limits: ['Den følger ikke veje, broer eller færger.'],
  },
  greedySites: {
    name: 'Ét sted ad gangen',
    question: 'I hvilken rækkefølge ville man åbne steder, hvis de ikke senere kan flyttes?',
    formula:
      'Først vælges det sted, der giver den korteste vej for alle, derefter det, der forkorter vejen mest ved siden af de allerede valgte, og så fremdeles.',
    assumptions: ['Et sted, der er valgt, bliver liggende.'],
    limits: ['Samlet er svaret ofte nogle procent dårligere end at vælge alle steder på én gang.'],
  },
  improveSites: {
    name: 'Flytning af ét sted ad gangen',
    question: 'Hvilke flytninger ville forkorte vejen fra de steder, der findes i dag?',
    formula:
      'Det sted flyttes, hvis flytning forkorter den samlede vej mest. Det gentages, til ingen enkelt flytning hjælper.',
    assumptions: ['Et sted kan flyttes frit til et af de mulige steder.'],
    limits: [
      'To flytninger på samme tid kan hjælpe, selv om ingen af dem gør det alene; det ser metoden ikke.',
      'Hvad det koster at flytte, er ikke med.',
    ],
  },
  maxCover: {
    name: 'Flest inden for rækkevidde',
    question: 'Hvor skal stederne ligge, for at flest har et tilbud inden for en given afstand?',
    formula:
      'Blandt alle valg af steder findes det, hvor mest behov ligger inden for afstanden. Er der over ti millioner valg, bruges en god, men ikke bevist bedste løsning, og det siges.',
    assumptions: ['Inden for afstanden er alle lige godt stillet, uden for er ingen dækket.'],
    limits: [
      'Dem uden for rækkevidde kan få meget langt.',
      'Ofte er flere valg lige gode; så vises det med de laveste kommunekoder.',
    ],
  },
  pMedian: {
    name: 'Korteste samlede vej (p-median)',
    question: 'Hvor skal et givet antal tilbud ligge, for at borgerne får den korteste vej?',
    formula:
      'Blandt alle valg af steder findes det, hvor behov gange afstand til nærmeste sted er mindst. Er der over ti millioner valg, forsøges fra elleve udgangspunkter, der hvert forbedres ved at flytte ét sted ad gangen, og svaret siger, at det ikke er bevist.',
    assumptions: [
      'Alle bruger det nærmeste sted, og der er plads til dem.',
      'Behovet i hver kommune er kendt og ændrer sig ikke med afstanden.',
    ],
    limits: [
      'Den korteste vej i gennemsnit kan give enkelte kommuner en meget lang vej.',
      'Den ser ikke, hvad det koster at dele pladserne på flere steder; det skal vises ved siden af.',
    ],
  },
  splitPool: {
    name: 'Prisen for at dele pladser på flere steder',
    question: 'Hvor mange flere pladser koster det at have flere steder i stedet for ét?',
    formula:
      'Pladser nok til den accepterede chance for afvisning regnes for hvert sted for sig og for alle sammen. Forskellen er de ekstra pladser. Hvert sted får også sin chance for afvisning og sin belægning.',
    assumptions: [
      'Behovet opstår uafhængigt af hinanden, og enhver plads på et sted passer til enhver borger dér.',
      'Et sted er under kritisk masse, når det behøver færre pladser end den valgte grænse.',
    ],
    limits: ['Bygninger, rejser og personale er ikke regnet med, kun pladser.'],
  },
  placeSites: {
    name: 'Nye steder ved siden af dem, der bliver',
    question: 'Hvor skal resten af stederne ligge, når nogle ikke kan flyttes og andre er udelukket?',
    formula:
      'Ingen kommune kommer længere væk end til det nærmeste sted, der bliver. Afstandene kortes ned til den, og resten vælges som korteste samlede vej eller flest inden for rækkevidde.',
    assumptions: ['Alle bruger det nærmeste sted, og der er plads til dem.'],
    limits: ['Hvad det koster at åbne eller lukke et sted, er ikke med.'],
  },
} satisfies MethodTexts;
