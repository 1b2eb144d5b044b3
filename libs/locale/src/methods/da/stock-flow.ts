import type { MethodTexts } from '../method-text.ts';

/** Metoderne bag regnestykket for forebyggelse. */
export const stockFlowMethods = {
  stockFlow: {
    name: 'Model for tilgang, ophold og afgang',
    question: 'Hvor mange borgere er der i hver slags indsats, når tilgang og afgang er i balance?',
    formula:
      'Ud fra den gennemsnitlige opholdstid, hvor afgangen går hen, og antallet af nye borgere om måneden regnes det ud, hvor mange der er i hver indsats, og hvor mange måneder en borger i alt kan ventes at være der.',
    assumptions: [
      'Alle i samme indsats har samme chance for at gå videre hver måned, uanset hvor længe de har været der.',
      'Opholdstider, skift og tilgang er de samme måned efter måned.',
    ],
    limits: [
      'Afgang ved en bestemt alder, for eksempel 18 år, skal gives som egne aldersgrupper; ellers bliver den kun rigtig i gennemsnit.',
      'Modellen kender ingen grænse for antallet af pladser: mangel på pladser og venteliste er ikke med.',
    ],
  },
  stockPath: {
    name: 'Antal borgere måned for måned',
    question: 'Hvordan udvikler antallet af borgere sig, hvis intet ændres?',
    formula:
      'Fra antallet i dag regnes én måned ad gangen: de, der bliver, plus de, der kommer fra andre indsatser, plus de nye, som stadig er der. Månedsskridtet er eksakt og ikke en tilnærmelse.',
    assumptions: ['Opholdstider, skift og tilgang er de samme i hele perioden.'],
    limits: [
      'Det er det ventede antal: det virkelige svinger omkring det, mest når der er få borgere.',
      'Ændringer i befolkning eller lovgivning er ikke med.',
    ],
  },
  preventionCase: {
    name: 'Regnestykke for forebyggelse',
    question: 'Hvad sparer færre og kortere anbringelser, og hvad koster det at nå dertil?',
    formula:
      'Forskellen i antal borgere uden og med forebyggelse ganges med prisen pr. måned og den del af prisen, der kan undgås. Derfra trækkes flere sagsbehandlere ved lavere sagstal og investeringen, og det, staten giver, lægges til.',
    assumptions: [
      'Virkningerne vokser jævnt op til fuld virkning og holder derefter.',
      'En køber sparer hele taksten; en region sparer kun det, driftsherrerne faktisk kan holde op med at bruge (70 procent, hvis intet andet er aftalt).',
    ],
    limits: [
      'Virkningens størrelse er en antagelse: der findes ingen åbne effektmålinger med kontrolgruppe at regne den ud fra.',
      'Den ene kommunes besparelse er den andens manglende indtægt, indtil pladser lukkes.',
      'Værdien for borgeren og for andre kasser, for eksempel sundhed og skole, er ikke med.',
    ],
  },
  netPresentValue: {
    name: 'Nutidsværdi',
    question: 'Hvad er en række udgifter og besparelser værd i dag?',
    formula:
      'Hvert beløb tæller mindre, jo længere ude i fremtiden det falder, og derefter lægges de sammen. Renten er normalt 3,5 procent om året i faste priser.',
    assumptions: [
      'Alle beløb er i samme års priser.',
      'Månedlige beløb falder midt i måneden; årlige beløb falder med et års mellemrum, det første nu.',
    ],
    limits: ['Resultatet afhænger af den valgte rente, mest når besparelsen ligger langt ude i fremtiden.'],
  },
  internalRate: {
    name: 'Intern rente',
    question: 'Hvilken årlig rente giver investeringen?',
    formula: 'Den rente, hvor summen af alle udgifter og besparelser er nul værd i dag.',
    assumptions: ['Pengene skifter retning én gang: først udgifter, derefter besparelser.'],
    limits: [
      'Vises ikke, når pengene skifter retning flere gange, for så kan flere renter passe.',
      'En høj rente af et lille beløb kan være mindre værd end en lav rente af et stort.',
    ],
  },
  paybackMonths: {
    name: 'Tilbagebetalingstid i måneder',
    question: 'Hvornår er pengene tjent hjem, så de ikke tabes igen?',
    formula:
      'Den første måned, hvorefter summen af alle besparelser minus alle udgifter aldrig mere er under nul. Den kan også regnes med rente.',
    assumptions: ['Beløbene kendes måned for måned i hele perioden.'],
    limits: [
      'Den siger intet om, hvad der tjenes bagefter.',
      'Tjenes pengene ikke hjem inden for perioden, vises ingen måned.',
    ],
  },
  paybackYears: {
    name: 'Tilbagebetalingstid i år',
    question: 'Efter hvor mange år er en investering med årlige beløb tjent hjem?',
    formula:
      'Det tidspunkt, hvorefter summen af beløbene aldrig mere er under nul; inden for et år regnes beløbet at falde jævnt.',
    assumptions: ['Det første beløb falder nu, de næste med et års mellemrum.'],
    limits: ['Den siger intet om, hvad der tjenes bagefter.'],
  },
  breakEvenEffect: {
    name: 'Nødvendig virkning',
    question: 'Hvor stor en del af den antagne virkning skal nås, før forebyggelsen kan betale sig?',
    formula:
      'Alle virkninger ganges med den samme andel, og den andel findes, hvor nutidsværdien er nul. Sagstal og investering ændres ikke.',
    assumptions: ['Alle virkninger er lige meget for store eller for små.'],
    limits: [
      'Den siger, hvad man skal tro på, ikke om det er sandsynligt.',
      'Kan heller ikke den fulde virkning betale sig, vises ingen andel.',
    ],
  },
  simulate: {
    name: 'Beregning med usikkerhed (Monte Carlo)',
    question: 'Hvor sandsynligt er det, at forebyggelsen kan betale sig?',
    formula:
      'Regnestykket gentages mange gange med tilfældigt trukne virkninger, priser, lønninger og opholdstider. Andelen af gange, hvor nutidsværdien er over nul, er sandsynligheden; forløbet med og uden forebyggelse bruger de samme tal.',
    assumptions: [
      'Virkningen ligger mellem et laveste, et mest sandsynligt og et højeste bud; priser og løn svinger omkring det antagne.',
      'De usikre størrelser afhænger ikke af hinanden, men virkningen er fælles for alle indsatser.',
    ],
    limits: [
      'Sandsynligheden er kun så god som buddene på virkningen.',
      'Den er selv usikker: ved 2.000 gentagelser højst 1,1 procentpoint i middelfejl.',
    ],
  },
  tornado: {
    name: 'Hvilken antagelse betyder mest (tornado)',
    question: 'Hvilken usikker antagelse flytter resultatet mest?',
    formula:
      'Hver antagelse sættes for sig til en lav og en høj værdi (de værdier, som 10 og 90 procent ligger under), mens alle andre holdes i midten. Den længste bjælke står øverst.',
    assumptions: ['Antagelserne kan ændre sig hver for sig.'],
    limits: ['Virkninger, der forstærker hinanden, ses ikke, når kun én flyttes ad gangen.'],
  },
  pert: {
    name: 'PERT-fordeling',
    question: 'Hvordan bliver tre bud til en fordeling?',
    formula:
      'Laveste, mest sandsynlige og højeste bud bliver til en blød kurve, hvor det mest sandsynlige tæller fire gange så meget som hvert yderpunkt.',
    assumptions: ['De tre bud dækker alt, hvad der kan ske.'],
    limits: ['Den ser præcis ud, men er ikke bedre end de tre bud.'],
  },
  transitionRate: {
    name: 'Skift pr. måned',
    question: 'Hvor ofte går borgere fra en indsats til en anden?',
    formula:
      'Antal skift deles med den samlede tid, som borgerne har været i indsatsen. Et tidligere kendt tal tæller med som et års erfaring fra et typisk antal borgere.',
    assumptions: [
      'Chancen for skift er den samme for alle i perioden.',
      'Det tidligere tal kommer fra et sammenligneligt sted.',
    ],
    limits: [
      'Er der ikke set noget skift, er svaret kun det tidligere tal, og det vises.',
      'Med få borgere vejer det tidligere tal tungt.',
    ],
  },
  xoshiro128: {
    name: 'Tilfældige tal fra et startnummer',
    question: 'Hvordan kan en beregning med tilfældige tal gentages?',
    formula:
      'Et startnummer bestemmer hele rækken af tal. Gemmes nummeret, kan beregningen gentages nøjagtigt.',
    assumptions: ['Startnummeret er gemt sammen med resultatet.'],
    limits: ['Tallene er kun til beregning og må ikke bruges til at beskytte oplysninger.'],
  },
} satisfies MethodTexts;
