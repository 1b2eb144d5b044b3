import type { Topic } from '../../texts/topic.ts';

/** Sharing a cost: words of the figures. */
export const sharingScreenWords = {
  'sharing.whoPays': { da: 'Hvem betaler hvad?', en: 'Who pays what?' },
  'sharing.whoLeaves': { da: 'Hvem ville være bedre stillet alene?', en: 'Who would be better off alone?' },
  'sharing.theRate': { da: 'Taksten, når pladser står tomme', en: 'The rate when places stand empty' },
  'sharing.dkk': { da: 'kr. om året', en: 'DKK a year' },
  'sharing.perDay': { da: 'kr. pr. døgn', en: 'DKK per day' },
  'sharing.today': { da: 'Takst (i dag)', en: 'Rate (today)' },
  'sharing.byTheRule': { da: 'Efter reglen', en: 'By the rule' },
  'sharing.alone': { da: 'Alene', en: 'Alone' },
  'sharing.change': { da: 'Ændring', en: 'Change' },
  'sharing.ruleDkk': { da: '{rule} (kr.)', en: '{rule} (DKK)' },
  'sharing.perInhabitantOf': { da: '{rule}, kr. pr. indbygger', en: '{rule}, DKK per inhabitant' },
  'sharing.betterAloneUnder': { da: 'Bedre stillet alene under {rule}', en: 'Better off alone under {rule}' },
  'choice.sharing.betterOffAlone.yes': { da: 'ja', en: 'yes' },
  'choice.sharing.betterOffAlone.no': { da: 'nej', en: 'no' },
  'choice.sharing.betterOffAlone.unknown': { da: 'ukendt', en: 'unknown' },
  'sharing.everybody': { da: 'I alt', en: 'In all' },
  'choice.sharing.source.edition': { da: 'fra udgivelsen', en: 'from the edition' },
  'choice.sharing.source.entered': { da: 'skrevet i scenariet', en: 'entered in the scenario' },
  'sharing.sharesSub': {
    da: 'Taksten i dag og {rule} for hver deltager, {n, plural, =1 {1 deltager} other {# deltagere}}.',
    en: 'Today’s rate and {rule} for each participant, {n, plural, =1 {1 participant} other {# participants}}.',
  },
  'sharing.sharesRead': {
    da: 'Den hule cirkel er, hvad deltageren betaler med taksten; den fyldte, hvad reglen giver. Tabellen har alle regler og prisen for et tilbud alene.',
    en: 'The hollow circle is what the participant pays by the rate; the filled one is what the rule gives. The table has all rules and the price of a service alone.',
  },
  'sharing.sharesExact': {
    da: 'Beløbene er afrundet, så de lægges sammen til regningen på øren.',
    en: 'The amounts are rounded so that they add up to the bill to the øre.',
  },
  'sharing.rulesSub': {
    da: 'En gruppe er bedre stillet alene, når dens medlemmer tilsammen betaler mere, end deres eget fælles tilbud ville koste.',
    en: 'A group is better off alone when its members together pay more than a service of their own would cost.',
  },
  'sharing.rulesRead': {
    da: 'Jo længere bjælken er, jo mere betaler den mest utilfredse gruppe for meget. Nul betyder, at ingen gruppe har grund til at gå.',
    en: 'The longer the bar, the more the most dissatisfied group overpays. Zero means that no group has a reason to leave.',
  },
  'sharing.moreRows': { da: 'og {n, number} mere', en: 'and {n, number} more' },
  'sharing.groupSaid': {
    da: '{rule}: {members} betaler sammen {excess, number} kr. mere end for et tilbud for sig selv ({paid, number} kr. mod {alone, number} kr.).',
    en: '{rule}: {members} together pay DKK {excess, number} more than for a service of their own (DKK {paid, number} against DKK {alone, number}).',
  },
  'sharing.groupNone': {
    da: '{rule}: ingen er bedre stillet alene, hverken hver for sig eller i grupper.',
    en: '{rule}: nobody is better off alone, neither singly nor in groups.',
  },
  'sharing.groupUnknown': { da: '{rule}: kan ikke regnes her.', en: '{rule}: cannot be calculated here.' },
  'sharing.vacantSub': {
    da: 'Hvad deltageren betaler for én plads i puljen, og hvad den betaler ekstra, når pladsen står tom et år.',
    en: 'What the participant pays for one place in the pool, and what it pays extra when the place stands empty for a year.',
  },
  'sharing.vacantRead': {
    da: 'Kun den del, der betales pr. døgn, falder bort, når en plads står tom; det manglende opkræves hos dem, der bruger resten. En fast fordeling har allerede betalt for pladsen.',
    en: 'Only what is paid by the day falls away when a place stands empty; what is missing is collected from those who use the rest. A fixed sharing has already paid for the place.',
  },
  'sharing.standingUnder': { da: 'Del af en plads, {rule} (kr.)', en: 'Part of a place, {rule} (DKK)' },
  'sharing.lostUnder': { da: 'Ekstra, når den er tom, {rule} (kr.)', en: 'Extra when empty, {rule} (DKK)' },
  'sharing.buildUpSub': {
    da: 'Udgiften pr. plads pr. døgn, og det, der lægges til, fordi nogle døgn ventes at stå tomme.',
    en: 'The cost of a place per day, and what is added because some days are expected to be empty.',
  },
  'sharing.buildUpRead': {
    da: 'Læs fra venstre: hver del af udgiften for et pladsdøgn, så tillægget for tomme døgn, og til sidst taksten.',
    en: 'Read from the left: each part of the cost of a place for a day, then the addition for empty days, and last the rate.',
  },
  'sharing.describeStep': { da: '{step}: {amount} pr. døgn.', en: '{step}: {amount} per day.' },
  'sharing.regulationSub': {
    da: 'Belægningen holdes på {occupancy, number, share}, og udgiften er den samme alle år.',
    en: 'The occupancy stays at {occupancy, number, share}, and the cost is the same in all years.',
  },
  'sharing.regulationRead': {
    da: 'Et underskud uden for båndet lægges på en senere takst, et overskud trækkes fra. Resten tager tilbuddet med videre.',
    en: 'A deficit beyond the band is added to a later rate, a surplus is taken off. The service carries the rest forward.',
  },
  'sharing.describeYear': {
    da: '{year}: taksten er {amount} pr. døgn.',
    en: '{year}: the rate is {amount} per day.',
  },
  'sharing.axisFrom': { da: 'Aksen begynder ved {lowest}.', en: 'The axis begins at {lowest}.' },
  'sharing.noRate': {
    da: 'Scenariet har ingen antagelse om taksten. Tilføj »Taksten i aftalen« for at se, hvad tomme pladser betyder.',
    en: 'The scenario has no assumption about the rate. Add “The rate in the agreement” to see what empty places mean.',
  },
  'choice.sharing.step.direct': { da: 'Direkte udgifter', en: 'Direct cost' },
  'choice.sharing.step.indirect': { da: 'Indirekte udgifter', en: 'Indirect cost' },
  'choice.sharing.step.overhead': { da: 'Overhead', en: 'Overhead' },
  'choice.sharing.step.depreciation': { da: 'Afskrivning', en: 'Depreciation' },
  'choice.sharing.step.interest': { da: 'Renter', en: 'Interest' },
  'choice.sharing.step.pensions': { da: 'Pension', en: 'Pensions' },
  'choice.sharing.step.after-regulation': { da: 'Regulering', en: 'Regulation' },
  'choice.sharing.step.empty-places': { da: 'Tomme døgn', en: 'Empty days' },
  'choice.sharing.step.rate': { da: 'Takst', en: 'Rate' },
  'sharing.inSentence.rate': { da: 'taksten', en: 'the rate' },
  'sharing.inSentence.objective': { da: 'objektiv finansiering', en: 'objective financing' },
  'sharing.inSentence.two-part': { da: 'abonnement og takst', en: 'subscription and rate' },
  'sharing.inSentence.scrb': { da: 'SCRB', en: 'SCRB' },
  'sharing.inSentence.shapley': { da: 'Shapley', en: 'Shapley' },
  'sharing.inSentence.nucleolus': { da: 'nucleolus', en: 'the nucleolus' },
  'sharing.definition': {
    da: 'Taksten deler efter døgn, objektiv finansiering efter befolkning. Shapley lader hver deltager betale det, den i gennemsnit lægger til udgiften, i alle rækkefølger. SCRB og nucleolus ser på, hvad hver og hver gruppe sparer.',
    en: 'The rate shares by days, objective financing by population. Shapley lets each participant pay what it adds to the cost on average over all orders. SCRB and the nucleolus look at what each one and each group saves.',
  },
  'sharingHeadline.moves': {
    da: '{name} betaler {amount} {direction, select, less {mindre} other {mere}} med {rule} end med taksten, den største ændring.',
    en: '{name} pays {amount} {direction, select, less {less} other {more}} by {rule} than by the rate, the largest change.',
  },
  'sharingHeadline.same': {
    da: 'Alle betaler stort set det samme med {rule} som med taksten.',
    en: 'Everybody pays much the same by {rule} as by the rate.',
  },
  'sharingHeadline.sharesExtent': {
    da: '{n, plural, =1 {1 deltager} other {# deltagere}} deler {bill}.',
    en: '{n, plural, =1 {1 participant} other {# participants}} share {bill}.',
  },
  'sharingHeadline.sharesWhat': { da: 'Fordelingen efter {rule}', en: 'The sharing by {rule}' },
  'sharingHeadline.stable': {
    da: 'Ingen er bedre stillet alene med {rule}.',
    en: 'Nobody is better off alone under {rule}.',
  },
  'sharingHeadline.unstable': {
    da: '{members} betaler sammen {amount} mere med {rule}, end et tilbud for dem selv ville koste.',
    en: '{members} together pay {amount} more by {rule} than a service of their own would cost.',
  },
  'sharingHeadline.rulesExtent': {
    da: '{n, plural, =1 {1 regel} other {# regler}} ved siden af hinanden.',
    en: '{n, plural, =1 {1 rule} other {# rules}} side by side.',
  },
  'sharingHeadline.rulesWhat': {
    da: 'Om nogen er bedre stillet alene med {rule}',
    en: 'Whether anybody is better off alone under {rule}',
  },
  'sharingHeadline.vacant': {
    da: 'En plads, der står tom et år, koster {name} {amount} ekstra med {rule}.',
    en: 'A place that stands empty for a year costs {name} {amount} extra by {rule}.',
  },
  'sharingHeadline.vacantNone': {
    da: 'En tom plads koster ingen noget ekstra med {rule}: alle har allerede betalt deres del af den.',
    en: 'An empty place costs nobody anything extra by {rule}: everybody has already paid a part of it.',
  },
  'sharingHeadline.vacantWhat': { da: 'Hvad en tom plads koster', en: 'What an empty place costs' },
  'sharingHeadline.rate': {
    da: 'Taksten er {amount} pr. døgn; {empty} af den skyldes døgn, der ventes at stå tomme.',
    en: 'The rate is {amount} per day; {empty} of it is for days expected to be empty.',
  },
  'sharingHeadline.rateWhat': { da: 'Taksten', en: 'The rate' },
  'sharingHeadline.deficit': {
    da: 'Ved den faktiske belægning mangler der {amount} i {year}, {share, number, share} af regningen.',
    en: 'At actual occupancy {amount} is missing in {year}, {share, number, share} of the bill.',
  },
  'sharingHeadline.surplus': {
    da: 'Ved den faktiske belægning er der {amount} for meget i {year}, {share, number, share} af regningen.',
    en: 'At actual occupancy there is {amount} too much in {year}, {share, number, share} of the bill.',
  },
  'sharingHeadline.balanced': {
    da: 'Ved den faktiske belægning dækker taksten stort set udgiften i {year}.',
    en: 'At actual occupancy the rate covers nearly all of the cost in {year}.',
  },
  'sharingHeadline.regulated': {
    da: '{amount} ligger uden for båndet og {direction, select, less {trækkes fra} other {lægges i}} taksten for {year}.',
    en: '{amount} lies beyond the band and is {direction, select, less {taken off} other {added to}} the rate of {year}.',
  },
  'sharingHeadline.within': {
    da: 'Det ligger inden for båndet og bliver i tilbuddet.',
    en: 'It lies within the band and stays with the service.',
  },
  'sharingHeadline.regulationExtent': {
    da: 'Takst og regulering fra {from} til {to}.',
    en: 'Rate and regulation from {from} to {to}.',
  },
  'sharingHeadline.regulationWhat': { da: 'Resultatet i {year}', en: 'The result in {year}' },
} as const satisfies Topic;
