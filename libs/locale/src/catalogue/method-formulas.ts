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
} as const satisfies Topic;
