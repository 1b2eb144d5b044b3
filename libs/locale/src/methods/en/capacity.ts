import type { MethodTexts } from '../method-text.ts';

/** The methods behind places, occupancy, refusal and shared places. */
export const capacityMethods = {
  availability: {
    name: 'Chance of a free place',
    question: 'How likely is it that a citizen who comes to need a place finds one free?',
    formula: 'One minus the share refused by the Erlang loss formula.',
    assumptions: [
      'Needs arise at random and independently of each other.',
      'Every place in the pool suits every citizen of the target group.',
    ],
    limits: [
      'It is an average over a long time and not about a certain day.',
      'Without need there is nobody whose chance it could be, and no figure is shown.',
    ],
  },
  criticalMass: {
    name: 'Critical mass',
    question:
      'How many places must a pool have at least to reach a wanted occupancy and still nearly always have a place?',
    formula:
      'The smallest pool that at the wanted occupancy refuses at most the accepted share by the Erlang loss formula.',
    assumptions: [
      'Every place in the pool can be used by every citizen of the target group.',
      'Needs arise at random and independently of each other.',
    ],
    limits: [
      'It only sees chance. Professional environment, night cover and supervision need a minimum of their own.',
      'An occupancy of 100 per cent is out of reach of any pool that refuses nobody.',
    ],
  },
  engset: {
    name: "Engset's formula for a small known target group",
    question: 'What share is refused when only a certain number of citizens can ever need a place?',
    formula:
      'As the Erlang loss formula, but citizens who are already in service create no new needs. The share is what a citizen meets when the others have taken their places.',
    assumptions: [
      'The number of citizens in the target group is known and fixed.',
      'Each citizen comes to need a place equally often, and the mean stay is known.',
    ],
    limits: [
      'For large target groups it gives the answer of the Erlang loss formula.',
      'It takes an estimate of how often a need arises for one citizen.',
    ],
  },
  erlangB: {
    name: 'Erlang loss formula',
    question: 'What share of citizens finds every place taken and must look elsewhere?',
    formula:
      'Begins with no places, where all are refused, and adds one place at a time: the new share refused is load times the old share, divided by the number of places plus that same product. The load is the number who would be in service on average if places were never short.',
    assumptions: [
      'Needs arise at random and independently of each other at a stable rate.',
      'Every place in the pool suits every citizen of the target group.',
      'Those who are refused look elsewhere and do not wait.',
    ],
    limits: [
      'It does not hold for crisis places, for queues with priority or for citizens referred to a certain place.',
      'Only the mean stay matters; how stays vary around it does not change the answer.',
    ],
  },
  erlangC: {
    name: 'Erlang delay formula',
    question: 'What share of citizens must wait when nobody looks elsewhere?',
    formula:
      'The share refused by the Erlang loss formula, divided by one minus the occupancy times the share not refused.',
    assumptions: [
      'Everybody waits until a place is free, and the queue has no priorities.',
      'On average the places are not full.',
    ],
    limits: [
      'When the load is at least the number of places the queue grows for ever, and no figure is shown.',
      'With stays of several years the answer pictures the pressure if nothing changes; it is no forecast.',
    ],
  },
  loadForPlaces: {
    name: 'Largest load',
    question:
      'How large a need can a given number of places meet when at most a certain share may be refused?',
    formula: 'The load at which the Erlang loss formula gives exactly the accepted share refused.',
    assumptions: ['As the Erlang loss formula: random, independent needs and places that suit everybody.'],
    limits: ['It does not say whether the places are where the need is.'],
  },
  meanWait: {
    name: 'Mean wait',
    question: 'How long does a citizen wait on average if the pressure on the places stays as it is?',
    formula:
      'The share that waits divided by the places beyond the load. The answer is in mean stays; multiply by the mean stay to get years. Those who do not wait at all are counted in.',
    assumptions: ['As the Erlang delay formula, with exponentially distributed stays.'],
    limits: [
      'With stays of several years the steady state is far away; the figure shows pressure and is no forecast.',
      'When no places are free on average there is no lasting wait to show.',
    ],
  },
  occupancyRate: {
    name: 'Occupancy on a date',
    question: 'What part of the approved places was occupied on a certain day?',
    formula: 'Occupied places divided by approved places.',
    assumptions: ['Occupied and approved places were counted on the same day.'],
    limits: [
      'One day may be far from the year; budgets and rates use the occupancy of a period.',
      'Above 100 per cent is allowed and shown, but may also be a mistake in the report.',
    ],
  },
  partialPooling: {
    name: 'Partly shared places',
    question:
      'What share of each group is refused when each has places of its own and all share a pool of further places?',
    formula:
      "A citizen is refused when both the group's own places and the pool are taken. The chances of how many shared places each group uses are added up group by group, so that nothing is left out.",
    assumptions: [
      "The groups' needs arise at random and independently of each other.",
      "When one of a group's own places falls free, one of its citizens moves over from the pool.",
      'A shared place suits citizens of every group.',
    ],
    limits: [
      'If nobody moves over from the pool, more are refused than the figure shows.',
      'Travel and specialisation can make a shared place less useful.',
    ],
  },
  periodOccupancy: {
    name: 'Occupancy over a period',
    question: 'What part of the place-days that were available was used?',
    formula: 'The sum of occupied places times days, divided by the sum of approved places times days.',
    assumptions: ['Places and occupied places do not change within each part of the period.'],
    limits: [
      'Less than half a year is too short and is not shown.',
      'Missing months are left out, so the period may be shorter than the year.',
    ],
  },
  placesForOverdispersedLoad: {
    name: 'Required places when needs come in clusters',
    question: 'How many places are required when the need varies more than chance?',
    formula:
      "Hayward's rule: places and load are divided by the ratio of the variance of the need to its mean before the Erlang loss formula is used. The answer is the smallest whole number of places that keeps to the accepted share refused.",
    assumptions: [
      'The ratio of variance to mean is known, for instance from the counts of earlier years.',
      'The places suit every citizen of the target group.',
    ],
    limits: [
      'It is an approximation, good when the clusters are small beside the pool.',
      'Counts of few years give an uncertain ratio.',
    ],
  },
  placesForRefusal: {
    name: 'Required places under random demand',
    question: 'How many places are required so that at most a certain share of citizens is refused?',
    formula:
      'The smallest whole number of places at which the Erlang loss formula gives at most the accepted share refused.',
    assumptions: [
      'Needs arise at random and independently of each other at a stable rate.',
      'The load is citizens in service plus citizens waiting.',
    ],
    limits: [
      'It does not see professional minimum sizes.',
      'When the need itself is uncertain more places are required; then use the method for uncertain need.',
    ],
  },
  placesForRefusalContinuous: {
    name: 'Required places without rounding',
    question: 'How many places, fractions included, match the accepted share refused exactly?',
    formula: 'The Erlang loss formula in its continuous form, solved for the number of places.',
    assumptions: ['As required places under random demand.'],
    limits: [
      'Fractions of places cannot be built; the figure is for sharing a bill fairly and not for planning buildings.',
    ],
  },
  placesForUncertainLoad: {
    name: 'Required places under uncertain need',
    question: 'How many places are required when the need itself is only a forecast?',
    formula:
      'The smallest whole number of places at which the share refused, averaged over the needs that may turn out, is at most the accepted one. The need is taken to be gamma distributed around the forecast.',
    assumptions: [
      'The mean and the relative uncertainty of the forecast are known.',
      'Once the need has turned out, single needs arise at random.',
    ],
    limits: [
      "Sharing places does not make this part of the risk smaller when all parties' forecasts are wrong together.",
      'It does not say when the need turns out.',
    ],
  },
  poolingRange: {
    name: 'Gain from shared places when some needs are withheld',
    question:
      'How many places are saved at least and at most when the need of some municipalities may not be shown?',
    formula:
      'The withheld needs are whole citizens, at least one in each municipality, and together what the published need of the area leaves. Over every way to share them out the smallest and the largest sum of places is found. The number between takes them as evenly shared as possible.',
    assumptions: [
      'The need of the whole area is published.',
      'As for the gain from shared places: needs vary independently, and every place suits all.',
    ],
    limits: [
      'The interval uses published numbers only, so it tells nothing that is withheld, but it may be wide.',
      'Where the need of the whole area is withheld too, no gain is shown.',
    ],
  },
  partiesForPool: {
    name: 'Municipalities that must stand together',
    question: 'How many municipalities with the same need must share places before the pool is large enough?',
    formula:
      'The smallest number of municipalities whose need together requires at least so many places at the accepted share refused.',
    assumptions: ['The municipalities have equal needs that vary independently.'],
    limits: ['Real municipalities are not equal; the number shows the order of magnitude.'],
  },
  poolingGain: {
    name: 'Gain from shared places',
    question: 'How many places are saved when municipalities share places instead of each keeping enough?',
    formula:
      'The sum of the places each party requires alone, minus the places all require together, at the same accepted share refused.',
    assumptions: [
      "The parties' needs vary independently of each other.",
      'Every place in the pool suits every citizen in it.',
    ],
    limits: [
      'When needs move together the gain is smaller.',
      'Travel, referral and law may prevent full sharing; look at the gain in clusters too.',
    ],
  },
  reachableOccupancy: {
    name: 'Highest possible occupancy',
    question:
      'How high an occupancy can a service of this size have when at most a certain share may be refused?',
    formula: 'The largest load times the share not refused, divided by the number of places.',
    assumptions: ['As the Erlang loss formula: random, independent needs and places that suit everybody.'],
    limits: [
      'A small service cannot be nearly full and nearly always have a place; the figure shows the limit and is no target.',
    ],
  },
  refusalAtOccupancy: {
    name: 'Refused at a given occupancy',
    question: 'What share is refused when a service of this size runs at this occupancy?',
    formula: 'The load that gives exactly this occupancy is found; then the Erlang loss formula is used.',
    assumptions: ['The occupancy is an average over a long time, and those refused do not wait.'],
    limits: [
      'At high occupancy small differences change the answer much; do not reason back from a single measurement.',
    ],
  },
  refusalUnderUncertainLoad: {
    name: 'Refused under uncertain need',
    question: 'What share is refused when the need itself is only a forecast?',
    formula:
      'The Erlang loss formula averaged over the needs that may turn out. The need is taken to be gamma distributed around the forecast.',
    assumptions: [
      'The mean and the relative uncertainty of the forecast are known, and single needs arise at random.',
    ],
    limits: ['It is an average: if the need turns out large more are refused, and if small fewer.'],
  },
  partialPoolUse: {
    name: 'Use of a common reserve',
    question: 'How many of each group’s citizens are in the shared places on average?',
    formula:
      'As partly shared places; for each group the number of citizens in the pool is multiplied by its chance and added up.',
    assumptions: ['As partly shared places: a citizen moves back when an own place falls free.'],
    limits: ['It is a mean over a long time; a single day can be very different.'],
  },
  poolParts: {
    name: 'Pools with withheld need',
    question: 'What does a given split into pools need and do when some needs are withheld?',
    formula:
      'Places, occupancy and refusal of each pool by the Erlang loss formula. Where needs are withheld the least and the most that is possible within the published sum are found.',
    assumptions: [
      'A withheld need is at least one citizen.',
      'Every place in a pool suits every citizen in it.',
    ],
    limits: ['The interval is what is possible, not what is likely.'],
  },
  smallestReserve: {
    name: 'Smallest common reserve',
    question: 'How few shared places are enough when each group has places of its own beside them?',
    formula:
      'The smallest number of shared places at which no group has a larger share refused than agreed, found with partly shared places.',
    assumptions: ['The demand holds for every group, not only on average.'],
    limits: ['One group with few places of its own can alone decide the size of the reserve.'],
  },
  withheldSplits: {
    name: 'Possible splits of withheld need',
    question: 'Which splits of the withheld need are tried when the ends cannot be worked out exactly?',
    formula:
      'First as evenly as whole citizens allow, then the split that overflows least from own places, and last all that is free with one municipality at a time.',
    assumptions: ['A withheld need is at least one citizen, and the sum is known.'],
    limits: ['There are more splits than those tried; the ends are found, not proved.'],
  },
  refusalGoal: {
    name: 'Places for a goal',
    question:
      'How many places does it take so that at most a chosen share finds services full, and how many more than planned is that?',
    formula:
      'The smallest whole number of places at which Erlang’s loss formula gives at most the chosen refusal, minus the planned places.',
    assumptions: ['Referrals arrive at random, and all places for the target group are equally good.'],
    limits: [
      'It looks at one target group alone: places shared with others count with the part that the group has today.',
    ],
  },
} satisfies MethodTexts;
