import type { Topic } from '../texts/topic.ts';

/** How the main figures are calculated, in words. */
export const methodFormulas = {
  'formula.need': {
    da: 'Behov er borgere, der har en plads, plus borgere, der venter på en. Borgere med plads uden for regionen tæller med.',
    en: 'Need is citizens who have a place plus citizens waiting for one. Citizens with a place outside the region are included.',
  },
  'formula.requiredToday': {
    da: 'Nødvendige pladser i dag er behovet rundet op til hele pladser.',
    en: 'Places required today are need rounded up to whole places.',
  },
  'formula.requiredAtOccupancy': {
    da: 'Behovet divideret med den planlagte belægning, rundet op.',
    en: 'Need divided by planned occupancy, rounded up.',
  },
  'formula.requiredAtRefusal': {
    da: 'Det mindste antal pladser, hvor højst den valgte andel henvisninger møder et fuldt tilbud (Erlang B).',
    en: 'The smallest number of places at which at most the chosen share of referrals meet a full service (Erlang B).',
  },
  'formula.gap': {
    da: 'Pladser minus nødvendige pladser. Minus betyder mangel.',
    en: 'Places minus required places. Minus means short.',
  },
  'formula.unmet': {
    da: 'Behov, der ikke kan få plads, når hver plads kun bruges én gang. Mangel i én målgruppe opvejes ikke af overskud i en anden.',
    en: 'Need that cannot be placed when each place is used only once. A shortage in one target group is not offset by a surplus in another.',
  },
  'formula.occupancy': {
    da: 'Belagte døgn divideret med tilgængelige døgn. Kan være over 100\u00a0%.',
    en: 'Occupied days divided by available days. Can exceed 100%.',
  },
  'formula.availability': {
    da: 'Chancen for, at en borger møder en ledig plads, når henvisninger kommer tilfældigt.',
    en: 'The chance that a citizen meets a free place when referrals arrive at random.',
  },
  'formula.fixedPrices': {
    da: 'Beløbet omregnet til prisniveauet i {year} med pris- og lønindekset.',
    en: 'The amount converted to the price level of {year} with the price and wage index.',
  },
  'formula.decomposition': {
    da: 'Hvert led er gennemsnittet af, hvad det betyder i alle rækkefølger. Derfor er der ingen rest.',
    en: 'Each term is the average of what it amounts to in every order. That is why there is no remainder.',
  },
  'formula.perInhabitant': {
    da: 'Udgiften divideret med antal indbyggere i aldersgruppen.',
    en: 'Expenditure divided by the number of inhabitants in the age group.',
  },
  'formula.perUser': {
    da: 'Udgiften divideret med antal modtagere.',
    en: 'Expenditure divided by the number of recipients.',
  },
  'formula.boughtOutside': {
    da: 'Pladser købt hos andre end kommunen selv divideret med alle kommunens pladser.',
    en: 'Places bought from others than the municipality itself divided by all places the municipality uses.',
  },
  'calculation.supply-gap': {
    da: 'Mangel er pladser minus det antal pladser, behovet kræver efter den valgte regel.',
    en: 'A gap is places minus the number of places need requires by the chosen rule.',
  },
  'calculation.erlang-b': {
    da: 'Chancen for at møde et fuldt tilbud regnes ud fra, at henvisninger kommer tilfældigt (Erlang B).',
    en: 'The chance of meeting a full service is calculated as if referrals arrive at random (Erlang B).',
  },
  'calculation.shared-supply': {
    da: 'Pladser, som flere målgrupper kan bruge, fordeles, så flest muligt får en plads, og hver plads bruges én gang.',
    en: 'Places that several target groups can use are allocated so that as many as possible get one, and each place is used once.',
  },
  'calculation.service-range-coverage': {
    da: 'For hver målgruppe tælles de tilbud og driftsherrer, der dækker den.',
    en: 'For each target group, the services and operators that cover it are counted.',
  },
  'calculation.fixed-prices': {
    da: 'Beløb omregnes til ét prisniveau med pris- og lønindekset.',
    en: 'Amounts are converted to one price level with the price and wage index.',
  },
  'calculation.shapley-decomposition': {
    da: 'Hvert led er gennemsnittet af dets betydning i alle rækkefølger, så leddene giver hele ændringen.',
    en: 'Each term is the average of what it amounts to in every order, so the terms give the whole change.',
  },
  'calculation.interquartile-score': {
    da: 'Afstanden til medianen måles i spændet mellem den laveste og den højeste fjerdedel af kommunerne.',
    en: 'The distance to the median is measured in the span between the lowest and the highest quarter of municipalities.',
  },
  'calculation.great-circle': {
    da: 'Afstanden er den korteste vej i luftlinje mellem to steder på jordkuglen.',
    en: 'The distance is the shortest way between two places over the surface of the globe, as the crow flies.',
  },
} as const satisfies Topic;
