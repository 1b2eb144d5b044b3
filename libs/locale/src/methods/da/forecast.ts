import type { MethodTexts } from '../method-text.ts';

/** Metoderne bag prognoser for behov. */
export const forecastMethods = {
  accuracy: {
    name: 'Prognosens træfsikkerhed',
    question: 'Hvor tæt lå en tidligere prognose på det, der faktisk skete?',
    formula:
      'Den gennemsnitlige afvigelse i borgere, også delt med den sædvanlige ændring fra år til år og som procent. Dertil hvor ofte tallet lå i intervallet, og en samlet score, der er intervallets bredde plus et tillæg for hvert år, der faldt udenfor.',
    assumptions: ['Prognose og optælling gælder samme dag i året og samme målgruppe.'],
    limits: [
      'Med færre end tre år at sammenligne vises intet.',
      'En god score bagud er ingen garanti, hvis lov eller praksis ændres.',
    ],
  },
  backtest: {
    name: 'Prognosen afprøvet på tidligere år',
    question: 'Ville metoden have ramt rigtigt, hvis den var brugt de foregående år?',
    formula:
      'Fra hvert år med mindst fire optællinger bag sig laves prognosen om med det, man vidste dengang, og sammenlignes med det, der kom. Metoden "samme som sidste år" vælges kun, hvis dens fejl er mere end 5 pct. mindre over mindst ti prognoser.',
    assumptions: ['Optællingerne er gjort op på samme måde i alle årene.'],
    limits: [
      'Befolkningen i de enkelte år tages, som den blev, så usikkerheden i befolkningsprognosen er ikke med.',
      'Få år giver få prognoser; antallet står ved hver måling.',
    ],
  },
  dampedTrend: {
    name: 'Eksponentiel udglatning med dæmpet trend',
    question: 'Hvad siger en udbredt statistisk standardmetode om de kommende år?',
    formula:
      'Niveau og hældning rettes hvert år med en fast andel af sidste års fejl, og hældningen bliver mindre for hvert år frem.',
    assumptions: ['Udviklingen er jævn, og fejlene er lige store gennem årene.'],
    limits: [
      'På korte årlige serier rammer den dårligere end den dæmpede udvikling og bruges kun til sammenligning.',
    ],
  },
  expectedByAge: {
    name: 'Forventet antal efter alder',
    question: 'Hvor mange borgere ville man vente ud fra befolkningens alder alene?',
    formula:
      'Antallet af indbyggere i hver aldersgruppe ganges med gruppens andel med behov, og tallene lægges sammen.',
    assumptions: ['Andelen med behov i hver aldersgruppe er den samme overalt og i alle årene.'],
    limits: ['Andre forhold end alder, som levevilkår og praksis, indgår ikke.'],
  },
  fitDampedTrend: {
    name: 'Tilpasning af dæmpet trend',
    question: 'Hvilken dæmpet trend passer bedst til de optalte år?',
    formula:
      'Et fast net af værdier prøves af; for hver beregnes det startpunkt, der giver de mindste kvadrerede fejl, og den bedste vælges.',
    assumptions: ['Der er mindst fire optællinger.'],
    limits: ['Fem størrelser ud af få tal passer ofte bedre bagud end fremad.'],
  },
  forecastMunicipalities: {
    name: 'Prognose for kommunerne',
    question: 'Hvor mange borgere får behov i hver kommune de kommende år?',
    formula:
      'Regionens prognose fordeles efter kommunernes seneste antal, rettet med hver kommunes egen udvikling i alder, så kommunerne altid giver regionen. Intervallet bygger på, hvor meget tidligere prognoser for alle kommuner ville have ramt ved siden af.',
    assumptions: [
      'Kommunernes andele ændrer sig kun med alderen.',
      'En kommune uden borgere i dag regnes som havende halvdelen af det, dens alder lader vente.',
      'Det næste års fejl ligner de tidligere.',
    ],
    limits: [
      'Et nyt tilbud, en flytning eller en ny praksis i en enkelt kommune kan den ikke forudse.',
      'Mangler en kommunes tal i et år, kan hele året ikke bruges.',
      'Med få tidligere prognoser bygger intervallet på kommunens egne tal og er usikkert.',
    ],
  },
  forecastRegion: {
    name: 'Prognose med dæmpet udvikling',
    question: 'Hvor mange borgere får behov i regionen de kommende år?',
    formula:
      'Antallet deles med det, befolkningens alder lader vente. Dette niveau føres videre med sin gennemsnitlige årlige ændring, som bliver mindre for hvert år, og ganges med den forventede befolkning. Den del, der skyldes alder alene, vises for sig.',
    assumptions: ['Udviklingen fortsætter, men aftager.', 'Ændringerne svinger fremover, som de har gjort.'],
    limits: [
      'Usikkerheden i befolkningsprognosen er ikke med i intervallet.',
      'Under fire optællinger holdes niveauet, og der er intet interval.',
      'En ny lov eller ny opgørelse kræver, at tællingen begynder forfra fra det år.',
    ],
  },
  largestRemainder: {
    name: 'Afrunding med største rest',
    question: 'Hvordan gøres tal til hele borgere, så de stadig giver det samlede antal?',
    formula: 'Alle tal rundes ned, og de enheder, der mangler, gives til dem med den største rest.',
    assumptions: ['Tallene giver det samlede antal, når de lægges sammen, på nær mindre end en enhed.'],
    limits: ['Ved lige store rester afgør rækkefølgen, hvem der får enheden.'],
  },
  naiveForecast: {
    name: 'Samme som sidste år',
    question: 'Hvad hvis intet ændrer sig?',
    formula:
      'Det seneste antal gentages for alle år. Intervallet bygger på, hvor meget antallet plejer at ændre sig fra år til år, og vokser med kvadratroden af årene.',
    assumptions: ['Op- og nedgange er lige sandsynlige.'],
    limits: ['Den ser hverken befolkningens udvikling eller en tydelig trend; den er målestok for de andre.'],
  },
} satisfies MethodTexts;
