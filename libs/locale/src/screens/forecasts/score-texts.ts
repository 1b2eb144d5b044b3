import type { Topic } from '../../texts/topic.ts';

/** Words of the hit list and of the backtest. */
export const scoreTexts = {
  'forecasts.scoresEyebrow': {
    da: 'Tidligere prognoser mod det, der skete',
    en: 'Earlier forecasts against what came',
  },
  'forecasts.scoresUnit': { da: 'borgere', en: 'citizens' },
  'forecasts.scores': {
    da: '80 %-intervallet ramte i {hits, number} af {n, plural, =1 {1 tidligere prognose} other {{n, number} tidligere prognoser}}.',
    en: 'The 80% interval held in {hits, number} of {n, plural, =1 {1 earlier forecast} other {{n, number} earlier forecasts}}.',
  },
  'forecasts.scoresNone': {
    da: 'Ingen offentliggjort prognose kan endnu holdes op mod det, der skete.',
    en: 'No published forecast can yet be held against what came.',
  },
  'forecasts.scoresError': {
    da: 'I snit lå de {e, number} borgere ved siden af.',
    en: 'On average they were {e, number} citizens off.',
  },
  'forecasts.scoresOthers': {
    da: 'Kommunernes egne skøn fra fem år før lå i snit {e, number} borgere ved siden af.',
    en: 'The municipalities’ own estimates five years before were {e, number} citizens off on average.',
  },
  'forecasts.scoresExtent': {
    da: 'Tidligere prognoser og hvad der siden er optalt.',
    en: 'Earlier forecasts and what has been counted since.',
  },
  'forecasts.scoresSub': {
    da: 'Offentliggjorte prognoser fra tidligere udgivelser og kommunernes egne skøn, holdt op mod det optalte.',
    en: 'Published forecasts of earlier editions and the municipalities’ own estimates, held against the counts.',
  },
  'forecasts.said': { da: 'Sagt af', en: 'Said by' },
  'forecasts.saidEdition': { da: 'Udgivelse {edition}', en: 'Edition {edition}' },
  'forecasts.saidMunicipalities': { da: 'Kommunerne i {year}', en: 'The municipalities in {year}' },
  'forecasts.forecastColumn': { da: 'Prognose', en: 'Forecast' },
  'forecasts.actualColumn': { da: 'Optalt', en: 'Counted' },
  'forecasts.errorColumn': { da: 'Afvigelse', en: 'Difference' },
  'forecasts.hitColumn': { da: 'Ramt', en: 'Held' },
  'forecasts.hit.yes': { da: 'ja', en: 'yes' },
  'forecasts.hit.no': { da: 'nej', en: 'no' },
  'forecasts.hit.none': { da: 'uden spænd', en: 'no range' },
  'forecasts.readScores': {
    da: 'En god 80 %-prognose rammer i omkring 8 af 10 tilfælde: oftere er spændet for bredt, sjældnere er det for smalt.',
    en: 'A good 80% forecast holds in about 8 of 10 cases: more often its range is too wide, less often too narrow.',
  },
  'forecasts.backtestEyebrow': { da: 'Efterprøvning', en: 'Backtest' },
  'forecasts.backtest': {
    da: '{targetGroup} {place}: regnet om fra tidligere år ramte 80 %-intervallet i {hits, number} af {n, number} tilfælde.',
    en: '{targetGroup}, {place}: made again from earlier years, the 80% interval held in {hits, number} of {n, number} cases.',
  },
  'forecasts.backtestNone': {
    da: '{targetGroup} {place}: for få optalte år til at efterprøve metoden.',
    en: '{targetGroup}, {place}: too few counted years to test the method.',
  },
  'forecasts.backtestExtent': {
    da: 'Metoden efterprøvet på tidligere år, ved siden af »det samme som sidst«.',
    en: 'The method tested on earlier years, beside “the same as last time”.',
  },
  'forecasts.backtestSub': {
    da: 'Prognosen lavet om fra hvert tidligere år, kun med det, der var optalt da, ved siden af »det samme som sidst«.',
    en: 'The forecast made again from every earlier year, only with what was counted then, beside “the same as last time”.',
  },
  'forecasts.ahead': { da: 'År frem', en: 'Years ahead' },
  'forecasts.aheadAll': { da: 'alle', en: 'all' },
  'forecasts.method': { da: 'Metode', en: 'Method' },
  'forecasts.method.damped-drift': { da: 'Afdæmpet udvikling', en: 'Damped drift' },
  'forecasts.method.naive': { da: 'Det samme som sidst', en: 'The same as last time' },
  'forecasts.methodChosen': { da: '{method} (bruges)', en: '{method} (used)' },
  'forecasts.trials': { da: 'Forsøg', en: 'Trials' },
  'forecasts.hits': { da: 'Ramt', en: 'Held' },
  'forecasts.mae': { da: 'Gennemsnitlig fejl', en: 'Mean error' },
  'forecasts.mase': { da: 'Fejl mod årlig ændring', en: 'Error over yearly change' },
  'forecasts.coverage': { da: 'Andel ramt', en: 'Share held' },
  'forecasts.backtestFew': {
    da: 'Under tre forsøg siger et mål for lidt til at blive tegnet. Vælg Tabel for at se forsøgene.',
    en: 'Fewer than three trials say too little to be drawn. Choose Table to see the trials.',
  },
  'forecasts.readBacktest': {
    da: 'Fejl mod årlig ændring under 1 er bedre end »det samme som sidst« ét år frem. Under tre forsøg vises intet mål.',
    en: 'Error over yearly change below 1 beats “the same as last time” one year ahead. Under three trials no measure is shown.',
  },
} as const satisfies Topic;
