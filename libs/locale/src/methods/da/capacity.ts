import type { MethodTexts } from '../method-text.ts';

/** Metoderne bag pladser, belægning, afvisning og fælles pladser. */
export const capacityMethods = {
  availability: {
    name: 'Chance for en ledig plads',
    question: 'Hvor stor er chancen for, at en borger, der får brug for en plads, finder en ledig?',
    formula: 'Én minus den afviste andel fra Erlangs tabsformel.',
    assumptions: [
      'Behovene opstår tilfældigt og uafhængigt af hinanden.',
      'Alle pladser i puljen passer til alle borgere i målgruppen.',
    ],
    limits: [
      'Den gælder et gennemsnit over lang tid og ikke en bestemt dag.',
      'Uden behov er der ingen, hvis chance det kunne være, og der vises intet tal.',
    ],
  },
  criticalMass: {
    name: 'Kritisk masse',
    question:
      'Hvor mange pladser skal en pulje mindst have for både at nå en ønsket belægning og næsten altid have plads?',
    formula:
      'Den mindste pulje, der ved den ønskede belægning afviser højst den accepterede andel efter Erlangs tabsformel.',
    assumptions: [
      'Alle pladser i puljen kan bruges af alle borgere i målgruppen.',
      'Behovene opstår tilfældigt og uafhængigt af hinanden.',
    ],
    limits: [
      'Den ser kun på tilfældige udsving. Fagligt miljø, nattevagt og supervision kræver et selvstændigt minimum.',
      'En belægning på 100 pct. kan ingen pulje nå uden at afvise.',
    ],
  },
  engset: {
    name: 'Engsets formel for en lille kendt målgruppe',
    question:
      'Hvor stor en andel afvises, når kun et bestemt antal borgere overhovedet kan få brug for en plads?',
    formula:
      'Som Erlangs tabsformel, men de borgere, der allerede er i tilbuddet, skaber ikke nye behov. Andelen er den, en borger møder, når de øvrige har taget deres pladser.',
    assumptions: [
      'Antallet af borgere i målgruppen er kendt og fast.',
      'Hver borger får behov lige så ofte, og opholdets middellængde er kendt.',
    ],
    limits: [
      'For store målgrupper giver den samme svar som Erlangs tabsformel.',
      'Den kræver et skøn over, hvor ofte et behov opstår for den enkelte borger.',
    ],
  },
  erlangB: {
    name: 'Erlangs tabsformel',
    question: 'Hvor stor en andel af borgerne møder kun optagne pladser og må søge et andet sted hen?',
    formula:
      'Begynder med ingen pladser, hvor alle afvises, og lægger én plads til ad gangen: den nye afviste andel er belastning gange den gamle andel, delt med antal pladser plus det samme produkt. Belastningen er det antal, der i gennemsnit ville være i tilbud, hvis der aldrig manglede pladser.',
    assumptions: [
      'Behovene opstår tilfældigt og uafhængigt af hinanden med en stabil takt.',
      'Alle pladser i puljen passer til alle borgere i målgruppen.',
      'Den, der afvises, søger et andet sted hen og venter ikke.',
    ],
    limits: [
      'Den gælder ikke for krisepladser, for prioriterede køer eller for borgere, der er visiteret til en bestemt plads.',
      'Kun opholdets middellængde betyder noget; opholdenes spredning ændrer ikke svaret.',
    ],
  },
  erlangC: {
    name: 'Erlangs venteformel',
    question: 'Hvor stor en andel af borgerne må vente, når ingen søger et andet sted hen?',
    formula:
      'Den afviste andel fra Erlangs tabsformel, delt med én minus belægningen gange den andel, der ikke afvises.',
    assumptions: [
      'Alle venter, til der bliver en plads, og køen betjenes uden særlig prioritet.',
      'Pladserne er i gennemsnit ikke fuldt belagt.',
    ],
    limits: [
      'Er belastningen mindst lige så stor som antallet af pladser, vokser køen uden ende, og der vises intet tal.',
      'Med ophold på flere år er svaret et billede af presset, hvis intet ændres, og ikke en prognose.',
    ],
  },
  loadForPlaces: {
    name: 'Største belastning',
    question: 'Hvor stort et behov kan et givet antal pladser dække, når højst en vis andel må afvises?',
    formula: 'Den belastning, hvor Erlangs tabsformel giver netop den accepterede afviste andel.',
    assumptions: ['Som Erlangs tabsformel: tilfældige, uafhængige behov og pladser, der passer til alle.'],
    limits: ['Den siger ikke, om pladserne ligger, hvor behovet er.'],
  },
  meanWait: {
    name: 'Gennemsnitlig ventetid',
    question: 'Hvor længe venter en borger i gennemsnit, hvis presset på pladserne varer ved?',
    formula:
      'Andelen, der venter, delt med antallet af pladser ud over belastningen. Svaret er i middelophold; gang med opholdets middellængde for at få år. De, der slet ikke venter, tæller med.',
    assumptions: ['Som Erlangs venteformel, og opholdenes længde er eksponentielt fordelt.'],
    limits: [
      'Med ophold på flere år ligger den varige tilstand langt ude i fremtiden; tallet viser pres og er ikke en prognose.',
      'Uden ledige pladser i gennemsnit er der ingen varig ventetid at vise.',
    ],
  },
  occupancyRate: {
    name: 'Belægning på en dato',
    question: 'Hvor stor en del af de godkendte pladser var optaget på en bestemt dag?',
    formula: 'Optagne pladser delt med godkendte pladser.',
    assumptions: ['Optagne og godkendte pladser er talt på samme dag.'],
    limits: [
      'Én dag kan ligge langt fra året; til budget og takst bruges belægningen over en periode.',
      'Over 100 pct. er tilladt og vises, men kan også være en fejl i indberetningen.',
    ],
  },
  partialPooling: {
    name: 'Delvis fælles pladser',
    question:
      'Hvor stor en andel af hver gruppe afvises, når hver har egne pladser og alle deler en pulje af ekstra pladser?',
    formula:
      'En borger afvises, når både gruppens egne pladser og puljen er optaget. Sandsynlighederne for, hvor mange fælles pladser hver gruppe bruger, lægges sammen gruppe for gruppe, så intet udelades.',
    assumptions: [
      'Grupperne får behov tilfældigt og uafhængigt af hinanden.',
      'Bliver en egen plads ledig, flytter en af gruppens borgere over fra puljen.',
      'En fælles plads passer til borgere fra alle grupperne.',
    ],
    limits: [
      'Flytter ingen over fra puljen, afvises der flere, end tallet viser.',
      'Rejseafstand og faglig specialisering kan gøre en fælles plads mindre brugbar.',
    ],
  },
  periodOccupancy: {
    name: 'Belægning over en periode',
    question: 'Hvor stor en del af de pladsdage, der var til rådighed, blev brugt?',
    formula: 'Summen af optagne pladser gange dage, delt med summen af godkendte pladser gange dage.',
    assumptions: ['Pladser og optagne pladser er uændrede inden for hver delperiode.'],
    limits: [
      'Mindre end et halvt år er for kort og vises ikke.',
      'Manglende måneder tælles ikke med, så perioden kan være kortere end året.',
    ],
  },
  placesForOverdispersedLoad: {
    name: 'Nødvendige pladser, når behov kommer i klynger',
    question: 'Hvor mange pladser kræves, når behovet svinger mere end tilfældigt?',
    formula:
      'Haywards regel: pladser og belastning deles med forholdet mellem behovets varians og gennemsnit, før Erlangs tabsformel bruges. Svaret er det mindste hele antal pladser, der holder den accepterede afviste andel.',
    assumptions: [
      'Forholdet mellem varians og gennemsnit er kendt, for eksempel fra tidligere års tællinger.',
      'Pladserne passer til alle borgere i målgruppen.',
    ],
    limits: [
      'Det er en tilnærmelse; den er god, når klyngerne er små i forhold til puljen.',
      'Få års tællinger giver et usikkert forhold.',
    ],
  },
  placesForRefusal: {
    name: 'Nødvendige pladser ved tilfældigt behov',
    question: 'Hvor mange pladser kræves, for at højst en vis andel af borgerne afvises?',
    formula:
      'Det mindste hele antal pladser, hvor Erlangs tabsformel giver højst den accepterede afviste andel.',
    assumptions: [
      'Behovene opstår tilfældigt og uafhængigt af hinanden med en stabil takt.',
      'Belastningen er borgere i tilbud plus borgere, der venter.',
    ],
    limits: [
      'Den ser ikke faglige minimumskrav til et tilbuds størrelse.',
      'Er behovet selv usikkert, kræves flere pladser; brug da metoden for usikkert behov.',
    ],
  },
  placesForRefusalContinuous: {
    name: 'Nødvendige pladser uden afrunding',
    question: 'Hvor mange pladser, også brøkdele, svarer præcis til den accepterede afviste andel?',
    formula: 'Erlangs tabsformel i sin sammenhængende form, løst for antallet af pladser.',
    assumptions: ['Som nødvendige pladser ved tilfældigt behov.'],
    limits: [
      'Brøkdele af pladser kan ikke bygges; tallet er til at dele en regning retfærdigt, ikke til at planlægge bygninger.',
    ],
  },
  placesForUncertainLoad: {
    name: 'Nødvendige pladser ved usikkert behov',
    question: 'Hvor mange pladser kræves, når selve behovet kun er en prognose?',
    formula:
      'Det mindste hele antal pladser, hvor den afviste andel i gennemsnit over de behov, der kan vise sig, er højst den accepterede. Behovet regnes gammafordelt om prognosen.',
    assumptions: [
      'Prognosens middeltal og relative usikkerhed er kendt.',
      'Når behovet først har vist sig, opstår de enkelte behov tilfældigt.',
    ],
    limits: [
      'Denne del af risikoen bliver ikke mindre af at dele pladser, når alle parters prognoser rammer forkert samtidig.',
      'Den siger ikke, hvornår behovet viser sig.',
    ],
  },
  poolingRange: {
    name: 'Gevinst ved fælles pladser, når nogle behov er skjult',
    question: 'Hvor mange pladser spares mindst og højst, når nogle kommuners behov ikke må vises?',
    formula:
      'De skjulte behov er hele borgere, mindst én i hver kommune, og udgør tilsammen det, som områdets offentliggjorte behov levner. Over alle måder at fordele dem på findes den mindste og den største sum af pladser. Tallet imellem regner dem fordelt så ligeligt som muligt.',
    assumptions: [
      'Områdets samlede behov er offentliggjort.',
      'Som for gevinsten ved fælles pladser: behovene svinger uafhængigt, og hver plads passer til alle.',
    ],
    limits: [
      'Intervallet bruger kun offentliggjorte tal, så det røber intet skjult, men det kan være bredt.',
      'Er områdets samlede behov også skjult, vises ingen gevinst.',
    ],
  },
  partiesForPool: {
    name: 'Kommuner, der skal stå sammen',
    question: 'Hvor mange kommuner med samme behov skal dele pladser, før puljen er stor nok?',
    formula:
      'Det mindste antal kommuner, hvis samlede behov kræver mindst så mange pladser ved den accepterede afviste andel.',
    assumptions: ['Kommunerne har lige stort behov, som svinger uafhængigt.'],
    limits: ['Virkelige kommuner er ikke lige store; tallet viser størrelsesordenen.'],
  },
  poolingGain: {
    name: 'Gevinst ved fælles pladser',
    question: 'Hvor mange pladser spares, når kommuner deler pladser i stedet for at have nok hver for sig?',
    formula:
      'Summen af de pladser, hver part kræver alene, minus de pladser, alle kræver sammen, ved samme accepterede afviste andel.',
    assumptions: [
      'Parternes behov svinger uafhængigt af hinanden.',
      'Hver plads i puljen passer til alle borgere i den.',
    ],
    limits: [
      'Svinger behovene i takt, er gevinsten mindre.',
      'Rejsetid, visitation og love kan hindre fuld deling; se derfor også gevinsten i klynger.',
    ],
  },
  reachableOccupancy: {
    name: 'Højeste mulige belægning',
    question:
      'Hvor høj en belægning kan et tilbud af denne størrelse have, når højst en vis andel må afvises?',
    formula: 'Den største belastning gange den andel, der ikke afvises, delt med antallet af pladser.',
    assumptions: ['Som Erlangs tabsformel: tilfældige, uafhængige behov og pladser, der passer til alle.'],
    limits: [
      'Et lille tilbud kan ikke både være næsten fuldt og næsten altid have plads; tallet viser grænsen og er ikke et mål.',
    ],
  },
  refusalAtOccupancy: {
    name: 'Afviste ved en given belægning',
    question: 'Hvor stor en andel afvises, når et tilbud af denne størrelse kører med denne belægning?',
    formula: 'Den belastning findes, som netop giver belægningen; derefter bruges Erlangs tabsformel.',
    assumptions: ['Belægningen er et gennemsnit over lang tid, og de afviste venter ikke.'],
    limits: [
      'Ved høj belægning ændrer små forskelle i belægning svaret meget; brug ikke tallet til at regne baglæns fra en måling.',
    ],
  },
  refusalUnderUncertainLoad: {
    name: 'Afviste ved usikkert behov',
    question: 'Hvor stor en andel afvises, når selve behovet kun er en prognose?',
    formula:
      'Gennemsnittet af Erlangs tabsformel over de behov, der kan vise sig. Behovet regnes gammafordelt om prognosen.',
    assumptions: [
      'Prognosens middeltal og relative usikkerhed er kendt, og de enkelte behov opstår tilfældigt.',
    ],
    limits: [
      'Den er et gennemsnit: viser behovet sig stort, afvises flere, og viser det sig lille, afvises færre.',
    ],
  },
  partialPoolUse: {
    name: 'Brug af en fælles reserve',
    question: 'Hvor mange af hver gruppes borgere er i de fælles pladser i gennemsnit?',
    formula:
      'Som delvis fælles pladser; for hver gruppe ganges antallet af borgere i puljen med sandsynligheden for det og lægges sammen.',
    assumptions: ['Som delvis fælles pladser: en borger flytter tilbage, når en egen plads bliver ledig.'],
    limits: ['Det er et gennemsnit over lang tid; en enkelt dag kan være meget anderledes.'],
  },
  poolParts: {
    name: 'Puljer med skjult behov',
    question: 'Hvad kræver og gør en bestemt opdeling i puljer, når nogle behov er skjult?',
    formula:
      'Pladser, belægning og afvisning for hver pulje efter Erlangs tabsformel. Hvor behov er skjult, findes det mindste og det største, der kan lade sig gøre inden for den offentliggjorte sum.',
    assumptions: [
      'Et skjult behov er mindst én borger.',
      'Hver plads i en pulje passer til alle borgere i den.',
    ],
    limits: ['Intervallet er det mulige, ikke det sandsynlige.'],
  },
  smallestReserve: {
    name: 'Mindste fælles reserve',
    question: 'Hvor få fælles pladser er nok, når hver gruppe har egne pladser ved siden af?',
    formula:
      'Det mindste antal fælles pladser, hvor ingen gruppe får en større andel afvist end aftalt, fundet med delvis fælles pladser.',
    assumptions: ['Kravet gælder for hver gruppe, ikke kun i gennemsnit.'],
    limits: ['En gruppe med få egne pladser kan alene afgøre, hvor stor reserven skal være.'],
  },
  withheldSplits: {
    name: 'Mulige fordelinger af skjult behov',
    question: 'Hvilke fordelinger af det skjulte behov prøves, når yderpunkterne ikke kan regnes nøjagtigt?',
    formula:
      'Først så jævnt som hele borgere tillader, så den fordeling, der giver mindst overløb fra egne pladser, og til sidst alt det frie hos én kommune ad gangen.',
    assumptions: ['Et skjult behov er mindst én borger, og summen er kendt.'],
    limits: ['Der er flere fordelinger end de prøvede; yderpunkterne er fundet, ikke bevist.'],
  },
  refusalGoal: {
    name: 'Pladser til et mål',
    question:
      'Hvor mange pladser skal der til, så højst en valgt del møder fulde tilbud, og hvor mange flere end planlagt er det?',
    formula:
      'Det mindste hele antal pladser, hvor Erlangs tabsformel giver højst den valgte afvisning, minus de planlagte pladser.',
    assumptions: ['Henvisninger kommer tilfældigt, og alle pladser til målgruppen er lige gode.'],
    limits: [
      'Den ser på én målgruppe alene: pladser, der deles med andre, er talt med den del, målgruppen har i dag.',
    ],
  },
} satisfies MethodTexts;
