import type { Topic } from '../../texts/topic.ts';

/** Økonomi: how certain budgets have been. */
export const costBudgets = {
  'costBudgets.section': { da: 'Budgetsikkerhed', en: 'Budget certainty' },
  'costBudgets.eyebrow': { da: 'Regnskab minus budget', en: 'Accounts minus budget' },
  'costBudgets.unit': { da: '% af budgettet', en: '% of the budget' },
  'costBudgets.over': {
    da: 'Regnskabet {place} lå i gennemsnit {share, number, share} over budgettet fra {from} til {to}.',
    en: 'Accounts {place} were on average {share, number, share} above budget from {from} to {to}.',
  },
  'costBudgets.under': {
    da: 'Regnskabet {place} lå i gennemsnit {share, number, share} under budgettet fra {from} til {to}.',
    en: 'Accounts {place} were on average {share, number, share} below budget from {from} to {to}.',
  },
  'costBudgets.level': {
    da: 'Regnskabet {place} lå i gennemsnit stort set på budgettet fra {from} til {to}.',
    en: 'Accounts {place} were on average largely at budget from {from} to {to}.',
  },
  'costBudgets.what': {
    da: 'Regnskab mod budget {place} fra {from} til {to}',
    en: 'Accounts against budget {place} from {from} to {to}',
  },
  'costBudgets.within': {
    da: '{within, number} af {years, plural, =1 {1 år} other {# år}} lå inden for 2 %.',
    en: '{within, number} of {years, plural, =1 {1 year} other {# years}} were within 2%.',
  },
  'costBudgets.chance': {
    da: 'Ligner næste år de foregående, er risikoen for at overskride budgettet {chance, number, share}.',
    en: 'If next year resembles the earlier ones, the risk of exceeding the budget is {chance, number, share}.',
  },
  'costBudgets.buffer': {
    da: 'Et budget, der holder med 80 % sikkerhed, skal have {buffer, number, share} lagt til.',
    en: 'A budget that holds with 80% certainty needs {buffer, number, share} added.',
  },
  'costBudgets.noBuffer': {
    da: 'Budgetterne har været høje nok til at holde med 80 % sikkerhed.',
    en: 'Budgets have been high enough to hold with 80% certainty.',
  },
  'costBudgets.bias': {
    da: '{bias, number, share} af den kvadrerede fejl er systematisk; resten er udsving.',
    en: '{bias, number, share} of the squared error is systematic; the rest is variation.',
  },
  'costBudgets.extent': {
    da: 'Regnskabets afvigelse fra budgettet {place}, {from} til {to}.',
    en: 'Deviation of accounts from budget {place}, {from} to {to}.',
  },
  'costBudgets.pooled': {
    da: 'Hver for sig skal kommunerne {place} holde {alone, number, money} for at være 80 % sikre på budget {year}. Som ét budget skal de holde {pooled, number, money}.',
    en: 'Each for itself, the municipalities {place} must hold {alone, number, money} to be 80% certain of budget {year}. As one budget they must hold {pooled, number, money}.',
  },
  'costBudgets.pooledWhy': {
    da: 'Forskellen er {saved, number, money}: afvigelser samme år udligner delvist hinanden. År, hvor alle rammes, forsvinder ikke ved at gå sammen.',
    en: 'The difference is {saved, number, money}: deviations in the same year partly offset each other. Years that hit all do not go away by acting together.',
  },
  'costBudgets.pooledMissing': {
    da: 'Bufferen hver for sig og sammen kan ikke regnes ud: ikke alle kommuner har budget og regnskab for de samme år.',
    en: 'The buffer apart and together cannot be calculated: not every municipality has budget and accounts for the same years.',
  },
  'costBudgets.pooledTitle': { da: 'Buffer hver for sig og sammen', en: 'Buffer apart and together' },
  'costBudgets.alone': { da: 'Hver for sig', en: 'Apart' },
  'costBudgets.together': { da: 'Som ét budget', en: 'As one budget' },
  'costBudgets.saved': { da: 'Forskel', en: 'Difference' },
  'costBudgets.bufferDkk': { da: 'Buffer i kr.', en: 'Buffer, DKK' },
  'costBudgets.readAll': {
    da: 'Hver bjælke er en kommunes gennemsnitlige afvigelse. I tabellen står også risikoen for overskridelse og den buffer, der havde gjort budgettet 80 % sikkert.',
    en: 'Each bar is the mean deviation of a municipality. The table also shows the risk of exceeding and the buffer that would have made the budget 80% certain.',
  },
  'costBudgets.how': { da: 'Buffer', en: 'Buffer' },
  'costBudgets.sum': { da: 'Beløb', en: 'Amount' },
  'costBudgets.year': { da: 'År', en: 'Year' },
  'costBudgets.budget': { da: 'Budget', en: 'Budget' },
  'costBudgets.accounts': { da: 'Regnskab', en: 'Accounts' },
  'costBudgets.deviation': { da: 'Afvigelse', en: 'Deviation' },
  'costBudgets.deviationShare': { da: 'Afvigelse i %', en: 'Deviation in %' },
  'costBudgets.subline': {
    da: '{group}, {place}, {prices}, {years}',
    en: '{group}, {place}, {prices}, {years}',
  },
  'costBudgets.read': {
    da: 'En bjælke til højre betyder, at regnskabet var større end budgettet det år; til venstre, at det var mindre.',
    en: 'A bar to the right means accounts were above the budget that year; to the left, that they were below.',
  },
  'costBudgets.readExample': {
    da: '{year}: {share, number, share} {side, select, over {over} other {under}} budgettet.',
    en: '{year}: {share, number, share} {side, select, over {above} other {below}} the budget.',
  },
  'costBudgets.definition': {
    da: 'Regnskab minus oprindeligt budget, som andel af budgettet. Bufferen regnes ud fra årenes spredning (Students t) og forudsætter, at næste år ligner dem.',
    en: 'Accounts minus original budget as a share of the budget. The buffer follows from the spread of the years (Student’s t) and assumes that next year resembles them.',
  },
  'costBudgets.noteSplit': {
    da: 'Budgetterne siger ikke, hvor mange modtagere de er lagt for; afvigelsen er derfor ikke delt i antal og pris',
    en: 'Budgets do not say how many recipients they were made for, so the deviation is not split into number and price',
  },
  'costBudgets.all': { da: 'Alle kommuners budgetsikkerhed', en: 'Budget certainty of all municipalities' },
  'costBudgets.bufferShare': { da: 'Buffer, 80 %', en: 'Buffer, 80%' },
  'costBudgets.mean': { da: 'Gennemsnitlig afvigelse', en: 'Mean deviation' },
  'costBudgets.absolute': { da: 'Uden fortegn', en: 'Without sign' },
  'costBudgets.withinShare': { da: 'Inden for 2 %', en: 'Within 2%' },
  'costBudgets.chanceShare': { da: 'Risiko for overskridelse', en: 'Risk of exceeding' },
} as const satisfies Topic;
