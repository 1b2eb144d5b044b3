import type { Topic } from '../texts/topic.ts';

/** Notices that travel with an analysis, by code. */
export const notices = {
  'notice.synthetic': {
    da: 'Syntetiske demonstrationsdata: tallene beskriver ingen virkelige kommuner eller borgere.',
    en: 'Synthetic demonstration data: the figures describe no real municipalities or citizens.',
  },
  'notice.coverage-partial': {
    da: '{reported, number} af {expected, number} kommuner har indberettet. Resten mangler i tallene.',
    en: '{reported, number} of {expected, number} municipalities have reported. The rest are missing from the figures.',
  },
  'notice.withheld-cells': {
    da: '{count, plural, =1 {1 tal er skjult} other {{count, number} tal er skjult}} af hensyn til personers anonymitet.',
    en: '{count, plural, =1 {1 figure is withheld} other {{count, number} figures are withheld}} to protect people’s anonymity.',
  },
  'notice.account-plan-break-2018': {
    da: 'Kontoplanen blev ændret i 2018. Tal før og efter kan ikke sammenlignes direkte.',
    en: 'The account plan changed in 2018. Figures before and after cannot be compared directly.',
  },
  'notice.law-break-2024': {
    da: 'Barnets lov afløste dele af serviceloven 1. januar 2024. Tilbud til børn er opgjort efter nye paragraffer.',
    en: 'The Act on the Child replaced parts of the Act on Social Services on 1 January 2024. Services for children follow new sections.',
  },
  'notice.shared-places-split': {
    da: 'Pladser, som flere målgrupper deler, er fordelt mellem dem. Hver plads tæller én gang.',
    en: 'Places shared by several target groups are divided between them. Each place counts once.',
  },
  'notice.totals-without-withheld': {
    da: 'I alt-tallene er uden {count, plural, =1 {1 målgruppe} other {{count, number} målgrupper}}, hvis behov er skjult.',
    en: 'The totals leave out {count, plural, =1 {1 target group} other {{count, number} target groups}} whose need is withheld.',
  },
  'notice.vacancy-partial': {
    da: 'Ledige pladser er mindst det viste: {count, plural, =1 {1 tilbud} other {{count, number} tilbud}} har ikke indberettet dem.',
    en: 'Free places are at least the number shown: {count, plural, =1 {1 service} other {{count, number} services}} did not report them.',
  },
  'notice.place-reports-partial': {
    da: '{count, plural, =1 {1 tilbud} other {{count, number} tilbud}} har ikke indberettet det seneste kvartal.',
    en: '{count, plural, =1 {1 service} other {{count, number} services}} did not report the newest quarter.',
  },
  'notice.places-in-several-groups': {
    da: 'Et tilbud tæller med i hver målgruppe, det kan tage imod. Målgruppernes tal kan derfor ikke lægges sammen.',
    en: 'A service counts in every target group it can take, so the figures of the groups cannot be added.',
  },
  'notice.functions-pooled': {
    da: '{count, plural, =1 {1 kontofunktion} other {{count, number} kontofunktioner}} er regnet samlet, fordi antallet af modtagere er skjult. Fordelingen på sammensætning og pris er derfor grovere.',
    en: '{count, plural, =1 {1 account function} other {{count, number} account functions}} are taken together because their users are withheld, so the split between mix and price is coarser.',
  },
  'notice.grouping-ended': {
    da: 'Området findes ikke længere i perioden. Tallene bruger den sidste kreds af kommuner.',
    en: 'The area no longer exists in the period. The figures use its last set of municipalities.',
  },
  'notice.grouping-not-begun': {
    da: 'Området fandtes ikke endnu i perioden. Tallene er for de kommuner, det begynder med.',
    en: 'The area did not exist yet in the period. The figures are for the municipalities it begins with.',
  },
  'notice.price-index-missing': {
    da: 'Prisindekset mangler for en del af perioden, så beløb i faste priser kan ikke vises.',
    en: 'The price index is missing for part of the period, so amounts in fixed prices cannot be shown.',
  },
  'notice.no-need-reported': {
    da: 'Ingen har indberettet behov for valget. Det er ikke det samme som intet behov.',
    en: 'Nobody has reported need for this choice. That is not the same as no need.',
  },
  'notice.partners-pooled': {
    da: '{count, plural, =1 {1 handel vises} other {{count, number} handler vises}} kun samlet som øvrige, så ingen personer kan genkendes.',
    en: '{count, plural, =1 {1 trade is} other {{count, number} trades are}} shown only together as others, so that nobody can be recognised.',
  },
  'notice.missing-use': {
    da: 'Forbruget af pladser mangler for en del af tilbuddene.',
    en: 'The use of places is missing for some of the services.',
  },
  'notice.need-raised': {
    da: 'Behovet er regnet op til alle kommuner i år, hvor ikke alle har indberettet.',
    en: 'Need is raised to all municipalities in years in which not all have reported.',
  },
  'notice.too-few-to-forecast': {
    da: '{count, plural, =1 {1 målgruppe har} other {{count, number} målgrupper har}} for få borgere eller for få år til en selvstændig prognose.',
    en: '{count, plural, =1 {1 target group has} other {{count, number} target groups have}} too few citizens or too few years for a forecast of its own.',
  },
  'notice.draws-left-out': {
    da: 'Usikkerheden er ikke regnet endnu: vælg »Beregn præcist«.',
    en: 'Uncertainty has not been calculated yet: choose “Calculate exactly”.',
  },
  'notice.effects-assumed': {
    da: 'Virkningens størrelse er en antagelse; ingen måling med kontrolgruppe ligger bag.',
    en: 'The size of the effect is an assumption; no measurement with a control group is behind it.',
  },
  'notice.users-left-out': {
    da: '{count, plural, =1 {1 bruger} other {{count, number} brugere}} er udeladt: forbruget er skjult. Skriv et skøn som deltager, hvis de skal med.',
    en: '{count, plural, =1 {1 user is} other {{count, number} users are}} left out: the use is withheld. Enter an estimate as a participant to include them.',
  },
  'notice.population-unknown': {
    da: '{count, plural, =1 {1 deltager} other {{count, number} deltagere}} mangler befolkningstal, så en fordeling efter befolkning kan ikke regnes.',
    en: '{count, plural, =1 {1 participant lacks} other {{count, number} participants lack}} a population, so sharing by population cannot be calculated.',
  },
  'notice.nucleolus-left-out': {
    da: 'Nucleolus er ikke regnet: den kan kun regnes for {most, number} deltagere, og her er {count, number}.',
    en: 'The nucleolus is left out: it can be calculated for {most, number} participants at most, and there are {count, number}.',
  },
  'notice.groups-left-out': {
    da: 'Grupper, der er bedre stillet alene, er ikke ledt efter endnu: vælg »Beregn præcist«.',
    en: 'Groups that are better off alone have not been looked for yet: choose “Calculate exactly”.',
  },
  'notice.projection-ends': {
    da: 'Befolkningsfremskrivningen slutter i {year}. Derefter holdes befolkningen fast.',
    en: 'The population projection ends in {year}. After that the population is held as it is.',
  },
  'notice.withheld-as-interval': {
    da: 'For {count, plural, =1 {1 målgruppe} other {{count, number} målgrupper}} er nogle kommuners behov skjult; tallene viser, hvad der er muligt.',
    en: 'For {count, plural, =1 {1 target group} other {{count, number} target groups}} some municipalities’ need is withheld; the figures show what is possible.',
  },
  'notice.withheld-spread': {
    da: '{count, plural, =1 {1 kommunes} other {{count, number} kommuners}} skjulte behov er fordelt efter indbyggertal.',
    en: 'The withheld need of {count, plural, =1 {1 municipality} other {{count, number} municipalities}} is spread by inhabitants.',
  },
  'notice.scenario-withheld-range': {
    da: 'Behovet er skjult i {count, plural, =1 {1 kommune} other {{count, number} kommuner}}; tallene viser, hvad der er muligt.',
    en: 'The need of {count, plural, =1 {1 municipality} other {{count, number} municipalities}} is withheld; the figures show what is possible.',
  },
  'notice.scenario-set-apart': {
    da: '{count, plural, =1 {1 kommune løses} other {{count, number} kommuner løses}} for sig og er ikke med i tallene.',
    en: '{count, plural, =1 {1 municipality is} other {{count, number} municipalities are}} solved apart and not in the figures.',
  },
  'notice.scenario-no-service-today': {
    da: 'Der er ingen tilbud i dag; der sammenlignes med det ene sted, der ligger bedst.',
    en: 'There are no services today; the comparison is with the one site that lies best.',
  },
  'notice.scenario-nobody-in-need': {
    da: 'Ingen har behov, så alle kommuner tæller lige meget.',
    en: 'Nobody is in need, so all municipalities count the same.',
  },
  'notice.scenario-sites-not-proved': {
    da: 'Stederne er gode, men ikke bevist de bedste.',
    en: 'The sites are good but not proved best.',
  },
  'notice.rate-clause-assumed': {
    da: 'Aftalens linje regnes fra {base} med {reduction, number, share} reduktion. Det er en forudsætning, der kan vælges, ikke lovens ord.',
    en: 'The line of the agreement is reckoned from {base} with a reduction of {reduction, number, share}. That is an assumption to choose, not the wording of the law.',
  },
  'notice.need-held': {
    da: 'For {count, plural, =1 {1 målgruppe} other {{count, number} målgrupper}} er der for få borgere eller år til en prognose; behovet er holdt fast.',
    en: 'For {count, plural, =1 {1 target group} other {{count, number} target groups}} there are too few citizens or years for a forecast; need is held as it is.',
  },
  'notice.occupancy-assumed': {
    da: '{count, plural, other {{count, number} tilbud}} uden indberettet belægning regnes med den planlagte belægning.',
    en: '{count, plural, =1 {1 service} other {{count, number} services}} without reported occupancy {count, plural, =1 {is} other {are}} calculated at the planned occupancy.',
  },
  'notice.cost-assumed': {
    da: '{count, plural, other {{count, number} tilbud}} uden takst regnes med gennemsnittet for tilbudstypen.',
    en: '{count, plural, =1 {1 service} other {{count, number} services}} without a rate {count, plural, =1 {is} other {are}} calculated at the mean of the service type.',
  },
  'notice.largest-buyer-withheld': {
    da: 'Den største køber kan ikke oplyses for {count, plural, other {{count, number} tilbud}}, fordi købere er skjult; de tal, der afhænger af det, er skjult.',
    en: 'The largest buyer cannot be told for {count, plural, =1 {1 service} other {{count, number} services}}, since buyers are withheld; figures that depend on it are withheld.',
  },
  'notice.provisional': {
    da: 'Tallene er foreløbige og kan blive rettet.',
    en: 'The figures are provisional and may be corrected.',
  },
  'notice.scenario-methods-changed': {
    da: 'Scenariet er skrevet med andre versioner af {count, plural, =1 {én metode} other {{count, number} metoder}} end dem, det er beregnet med.',
    en: 'The scenario was written with other versions of {count, plural, =1 {one method} other {{count, number} methods}} than it is calculated with.',
  },
} as const satisfies Topic;
