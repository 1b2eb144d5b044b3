import type { Topic } from '../texts/topic.ts';

/** How the main figures are calculated, in words. */
export const methodFormulas = {
  'formula.decomposition': {
    da: 'Hvert led er gennemsnittet af, hvad det betyder i alle rækkefølger. Derfor er der ingen rest.',
    en: 'Each term is the average of what it amounts to in every order. That is why there is no remainder.',
  },
  'calculation.supply-gap': {
    da: 'Mangel er pladser minus det antal pladser, behovet kræver efter den valgte regel.',
    en: 'A gap is places minus the number of places need requires by the chosen rule.',
  },
  'calculation.erlang-b': {
    da: 'Chancen for at møde et fuldt tilbud regnes ud fra, at henvisninger kommer tilfældigt (Erlang B).',
    en: 'The chance of meeting a full service is calculated as if referrals arrive at random (Erlang B).',
  },
  'calculation.period-occupancy': {
    da: 'Belægning er brugte pladsdøgn divideret med de pladsdøgn, der kunne bruges.',
    en: 'Occupancy is used place-days divided by the place-days that could be used.',
  },
  'calculation.reachable-occupancy': {
    da: 'Den højeste belægning er den, hvor højst 5 % af henvisningerne møder et fuldt tilbud af den størrelse.',
    en: 'The highest occupancy is that at which at most 5% of referrals meet a full service of that size.',
  },
  'calculation.specialisation-risk': {
    da: 'Fem tegn mellem faste grænser vejes sammen; båndet viser andre vægte.',
    en: 'Five signs between fixed limits are weighed together; the band shows other weights.',
  },
  'calculation.pooling-gain': {
    da: 'Pladser hver for sig minus pladser i en fælles pulje, ved samme accepterede afvisning.',
    en: 'Places apart minus places in one pool, at the same accepted refusal.',
  },
  'calculation.seat-clusters': {
    da: 'Klyngerne følger den korteste vej mellem kommunernes hovedbyer.',
    en: 'Clusters follow the shortest way between the municipalities’ main towns.',
  },
  'calculation.p-median': {
    da: 'De steder, hvor behov gange afstand til nærmeste sted er mindst.',
    en: 'The sites where need times distance to the nearest of them is least.',
  },
  'calculation.maximal-cover': {
    da: 'De steder, der bringer mest behov inden for rækkevidde.',
    en: 'The sites that bring most need within reach.',
  },
  'calculation.split-pool': {
    da: 'Pladser på stederne hver for sig minus pladser i én pulje, ved samme accepterede afvisning.',
    en: 'Places of the sites apart minus places in one pool, at the same accepted refusal.',
  },
  'calculation.partial-pooling': {
    da: 'Borgere bruger egne pladser først og den fælles reserve, når de er fulde.',
    en: 'Citizens use own places first and the common reserve when these are full.',
  },
  'calculation.shared-costs': {
    da: 'Regningen deles efter døgn, befolkning eller det, hver deltager lægger til den fælles udgift.',
    en: 'The bill is shared by days, by population or by what each participant adds to the common cost.',
  },
  'calculation.core-violations': {
    da: 'Hver gruppes betaling sammenlignes med prisen for et tilbud for sig selv.',
    en: 'What each group pays is compared with the price of a service of its own.',
  },
  'calculation.daily-rate': {
    da: 'Udgiften divideret med de døgn, der ventes betalt.',
    en: 'The cost divided by the days that are expected to be paid for.',
  },
  'calculation.catchment-access': {
    da: 'Pladser deles med det afstandsvægtede behov omkring dem og lægges sammen for hver kommune.',
    en: 'Places are divided by the distance-weighted need around them and added up for each municipality.',
  },
  'calculation.reach': {
    da: 'Andelen af behovet med et brugbart tilbud inden for afstanden.',
    en: 'The share of need with a usable service within the distance.',
  },
  'calculation.road-distance': {
    da: 'Luftlinjen mellem hovedbyer gange 1,3.',
    en: 'The straight line between main towns times 1.3.',
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
    da: 'Afstanden til medianen i kvartilafstande ganges med sikkerhed og nyhed.',
    en: 'The distance to the median in interquartile ranges is multiplied by certainty and novelty.',
  },
  'calculation.effective-buyers': {
    da: 'Antal lige store partnere, der ville give samme koncentration (den omvendte sum af andelenes kvadrater).',
    en: 'The number of equal partners that would be as concentrated (the inverse of the sum of squared shares).',
  },
  'calculation.rate-target': {
    da: 'Basisårets takst flyttes med pris- og lønindekset og sættes ned med aftalens reduktion.',
    en: 'The rate of the base year is moved by the price and wage index and lowered by the reduction of the agreement.',
  },
  'calculation.budget-certainty': {
    da: 'Regnskab minus budget måles år for år; bufferen følger af årenes gennemsnit og spredning (Students t).',
    en: 'Accounts minus budget is measured year by year; the buffer follows from the mean and spread of the years (Student’s t).',
  },
  'calculation.pooled-buffer': {
    da: 'Kommunernes egne buffere lægges sammen og holdes op mod bufferen for alle som ét budget.',
    en: 'The municipalities’ own buffers are added up and held against the buffer of all as one budget.',
  },
  'calculation.damped-drift': {
    da: 'Andelen med behov føres videre med sin gennemsnitlige årlige ændring, som klinger af, og ganges på fremskrivningen af befolkningen.',
    en: 'The share in need goes on by its mean yearly change, which fades, and is applied to the population projection.',
  },
  'calculation.rolling-origin': {
    da: 'Metoden efterprøves ved at lave prognosen om fra hvert tidligere år.',
    en: 'The method is tested by making the forecast again from every earlier year.',
  },
  'calculation.split-conformal': {
    da: 'Kommunens spænd følger af, hvor langt tidligere prognoser for alle kommuner lå fra det optalte.',
    en: 'A municipality’s range follows from how far earlier forecasts for all municipalities lay from the counts.',
  },
  'calculation.naive-forecast': {
    da: 'Prognosen er det samme som ved sidste optælling.',
    en: 'The forecast is the same as at the last count.',
  },
  'calculation.great-circle': {
    da: 'Afstanden er den korteste vej i luftlinje mellem to steder på jordkuglen.',
    en: 'The distance is the shortest way between two places over the surface of the globe, as the crow flies.',
  },
} as const satisfies Topic;
