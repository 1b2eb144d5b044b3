import type { Topic } from '../../texts/topic.ts';

/** Økonomi: expenditure over time, decomposition and municipalities side by side. */
export const costs = {
  'costs.title': { da: 'Udgifter', en: 'Expenditure' },
  'costs.question': {
    da: 'Hvordan har udgifterne udviklet sig, og hvad består ændringen af?',
    en: 'How has expenditure developed, and what does the change consist of?',
  },
  'costs.lineSection': { da: 'Udviklingen', en: 'Development' },
  'costs.lineTitle': { da: 'Nettodriftsudgifter', en: 'Net operating expenditure' },
  'costs.subline': { da: '{group}, {place}, {prices}, {years}', en: '{group}, {place}, {prices}, {years}' },
  'costs.median': { da: 'Median', en: 'Median' },
  'costs.accountsOf': { da: 'Regnskab, {place}', en: 'Accounts, {place}' },
  'costs.budget': { da: 'Budget', en: 'Budget' },
  'costs.prices': { da: 'Priser', en: 'Prices' },
  'costs.fixedPricesPlain': { da: 'Faste priser', en: 'Fixed prices' },
  'costs.currentPrices': { da: 'Løbende priser', en: 'Current prices' },
  'costs.per': { da: 'Vis', en: 'Show' },
  'costs.per.ialt': { da: 'I alt', en: 'Total' },
  'costs.per.indbygger': { da: 'Pr. indbygger', en: 'Per inhabitant' },
  'costs.per.modtager': { da: 'Pr. modtager', en: 'Per recipient' },
  'costs.unit.ialt': { da: 'kr. i alt', en: 'DKK in all' },
  'costs.unit.indbygger': { da: 'kr. {per}', en: 'DKK {per}' },
  'costs.unit.modtager': { da: 'kr. {per}', en: 'DKK {per}' },
  'costs.words.all': { da: 'pr. indbygger', en: 'per inhabitant' },
  'costs.words.children-young': { da: 'pr. 0-22-årig', en: 'per inhabitant aged 0–22' },
  'costs.words.adults': { da: 'pr. 18-64-årig', en: 'per inhabitant aged 18–64' },
  'costs.words.special-education': { da: 'pr. 6-25-årig', en: 'per inhabitant aged 6–25' },
  'costs.words.recipient': { da: 'pr. modtager', en: 'per recipient' },
  'costs.group': { da: 'Udgiftsområde', en: 'Area of spending' },
  'costs.expenditure': { da: 'Udgift', en: 'Expenditure' },
  'costs.definition.ialt': {
    da: 'Nettodriftsudgifter på det specialiserede socialområde før statsrefusion. I faste priser er beløbene omregnet med pris- og lønindekset.',
    en: 'Net operating expenditure on specialised social services before state refund. In fixed prices, amounts are converted with the price and wage index.',
  },
  'costs.definition.indbygger': {
    da: 'Nettodriftsudgifter før statsrefusion divideret med antal indbyggere i områdets aldersgruppe 1. januar.',
    en: 'Net operating expenditure before state refund divided by the inhabitants of the age group on 1 January.',
  },
  'costs.definition.modtager': {
    da: 'Nettodriftsudgifter før statsrefusion divideret med antal borgere, der fik et tilbud 31. december.',
    en: 'Net operating expenditure before state refund divided by the citizens who received a service on 31 December.',
  },
  'costs.break2018': { da: 'Ny kontoplan 2018', en: 'New account plan 2018' },
  'costs.break2024': { da: 'Barnets lov 2024', en: 'Act on the Child 2024' },
  'costs.noteBreak2018': {
    da: 'Databrud i 2018: ny kontoplan; overskriften regner fra første år efter bruddet',
    en: 'Break in 2018: new account plan; the headline counts from the first year after the break',
  },
  'costs.noteBreak2024': {
    da: 'Databrud i 2024: barnets lov afløste dele af serviceloven',
    en: 'Break in 2024: the Act on the Child replaced parts of the Act on Social Services',
  },
  'costs.noteBudgetOnly': {
    da: '{year} er kun budget og vises med hult mærke',
    en: '{year} is budget only and shown with a hollow mark',
  },
  'costs.noteBudgetOnlyPer': {
    da: 'Budget findes ikke pr. modtager',
    en: 'There is no budget per recipient',
  },
  'costs.noteNoMedian': {
    da: 'Medianen vises pr. indbygger og pr. modtager, fordi samlede beløb følger kommunens størrelse',
    en: 'The median is shown per inhabitant and per recipient, because total amounts follow the size of the municipality',
  },
  'costs.describe': { da: '{series}, {year}: {value}.', en: '{series}, {year}: {value}.' },
  'costs.describeProvisional': {
    da: '{series}, {year}: {value}. Foreløbigt tal.',
    en: '{series}, {year}: {value}. Provisional figure.',
  },
  'costs.readLine': {
    da: 'Den tykke linje er regnskabet for {place}, og trappelinjen er budgettet. Hvor der ikke findes et tal, er linjen brudt.',
    en: 'The thick line is the accounts of {place}, and the step line is the budget. Where there is no figure, the line is broken.',
  },
  'costs.readExample': { da: '{place}: {value} i {year}.', en: '{place}: {value} in {year}.' },
  'costs.groupNeeded': {
    da: 'Udgift pr. modtager findes kun for ét udgiftsområde ad gangen, fordi samme borger kan få hjælp fra flere.',
    en: 'Expenditure per recipient exists for one area of spending at a time, because the same citizen may receive help from several.',
  },
  'costs.groupNeededHelp': { da: 'Vælg et udgiftsområde:', en: 'Choose an area of spending:' },
  'costs.waterfallTitle': { da: 'Hvad består ændringen af?', en: 'What does the change consist of?' },
  'costs.waterfallEyebrow': {
    da: 'Ændring i nettodriftsudgifter',
    en: 'Change in net operating expenditure',
  },
  'costs.waterfallUnit': { da: 'kr., løbende priser', en: 'DKK, current prices' },
  'costs.waterfallSubChosen': {
    da: '{place}, hele området, fra {from} til {to}. Løbende priser; beløb kan derfor afvige fra linjen ovenfor. Leddene giver tilsammen hele ændringen.',
    en: '{place}, the whole area of spending, from {from} to {to}. Current prices; amounts may therefore differ from the line above. The terms add up to the whole change.',
  },
  'costs.waterfallSub': {
    da: '{place}, hele området, fra {from} til {to}. Seneste fem år med indberettet behov, løbende priser; år og beløb kan derfor afvige fra linjen ovenfor. Leddene giver tilsammen hele ændringen.',
    en: '{place}, the whole area of spending, from {from} to {to}. The latest five years with reported need, current prices; years and amounts may therefore differ from the line above. The terms add up to the whole change.',
  },
  'costs.twoYears': {
    da: 'Vælg en periode med mindst to regnskabsår for at se, hvad ændringen består af.',
    en: 'Choose a period with at least two years of accounts to see what the change consists of.',
  },
  'costs.level': { da: 'Udgift i {year}', en: 'Expenditure in {year}' },
  'costs.term': { da: 'Led', en: 'Term' },
  'costs.amount': { da: 'Beløb', en: 'Amount' },
  'costs.shareOfChange': { da: 'Andel af ændringen', en: 'Share of the change' },
  'costs.describeTerm': { da: '{term}: {amount}.', en: '{term}: {amount}.' },
  'costs.notePooled': {
    da: '{n, plural, =1 {1 kontofunktion} other {# kontofunktioner}} er regnet samlet inden for deres område, fordi antallet af modtagere er for lille til at blive vist',
    en: '{n, plural, =1 {1 account function is} other {# account functions are}} treated together within their area of spending, because the number of recipients is too small to be shown',
  },
  'costs.pooledNames': { da: 'Regnet samlet: {names}.', en: 'Treated together: {names}.' },
  'costs.rankSection': { da: 'Kommunerne side om side', en: 'The municipalities side by side' },
  'costs.rankTitle': { da: 'Nettodriftsudgifter i {year}', en: 'Net operating expenditure in {year}' },
  'costs.rankHeadlineOwn': {
    da: 'Udgifterne {per} {place} var {value} i {year}; medianen i {area} var {median}.',
    en: 'Expenditure {per} {place} was {value} in {year}; the median of {area} was {median}.',
  },
  'costs.rankHeadlineTotal': {
    da: 'Udgifterne {place} var {value} i {year}.',
    en: 'Expenditure {place} was {value} in {year}.',
  },
  'costs.rankHeadlineMissing': {
    da: 'Udgifterne {place} i {year}: {reason}.',
    en: 'Expenditure {place} in {year}: {reason}.',
  },
  'costs.rankExtent': {
    da: 'Udgifter i {n, plural, =1 {1 kommune} other {# kommuner}}, {year}, størst først.',
    en: 'Expenditure in {n, plural, =1 {1 municipality} other {# municipalities}}, {year}, largest first.',
  },
  'costs.rankExtremes': {
    da: 'Højest: {highest} ({highestValue}). Lavest: {lowest} ({lowestValue}).',
    en: 'Highest: {highest} ({highestValue}). Lowest: {lowest} ({lowestValue}).',
  },
  'costs.rankMedian': { da: 'Stregen er medianen: {median}', en: 'The line is the median: {median}' },
  'costs.rankRead': {
    da: 'Hver bjælke er en kommune, den højeste øverst. Højt eller lavt er ikke i sig selv godt eller dårligt: kommunerne har forskellige borgere.',
    en: 'Each bar is a municipality, the highest at the top. High or low is not good or bad in itself: municipalities have different citizens.',
  },
  'costs.refund': {
    da: 'Tallene er før statsrefusion for særligt dyre enkeltsager. {area} brugte {gross, number, money} brutto i {year} og fik {refund, number, money} i refusion. Efter refusion er det {net, number, money}, alle beløb er {prices}.',
    en: 'The figures are before state refund for particularly expensive cases. {area} spent {gross, number, money} gross in {year} and received {refund, number, money} in refund. After refund that is {net, number, money}, all amounts are {prices}.',
  },
  'costs.refundMissing': {
    da: 'Tallene er før statsrefusion. Refusionen for {area} er ikke indberettet.',
    en: 'The figures are before state refund. The refund of {area} has not been reported.',
  },
} as const satisfies Topic;
