import type { MethodTexts } from '../method-text.ts';

/** The methods behind rates, refunds and budget certainty. */
export const budgetMethods = {
  afterRegulation: {
    name: 'After-regulation of surplus and deficit',
    question: 'What becomes of the surplus or deficit of a service?',
    formula:
      'Income minus cost of the year is added to what was brought forward. A balance within the band of the agreement stays with the service. Otherwise it, or the part beyond the band, goes into the rate of a later year.',
    assumptions: ['Band, rule and number of years are those of the steering agreement in force.'],
    limits: ['The rules differ between agreements, so no figure is assumed here.'],
  },
  bracketsInForce: {
    name: 'Refund brackets in force',
    question: 'Which thresholds of the state refund hold on a given day?',
    formula: 'The latest row of a dated table that began on or before the day.',
    assumptions: ['The table is kept up to date with the law and the yearly price level.'],
    limits: ['It says nothing about days before the first row of the table.'],
  },
  budgetCertainty: {
    name: 'Budget certainty',
    question: 'How well have budgets foretold the accounts, and is the deviation systematic or chance?',
    formula:
      'For each year accounts minus budget is divided by the budget. Then come the means with and without sign, the share of years within 2 % and the split by Theil of the squared error. The buffer is the addition that would make the next budget large enough with 80 or 90 % certainty.',
    assumptions: [
      'Budget and accounts follow the same account plan and price level.',
      'The next year resembles the years counted.',
    ],
    limits: [
      'Few years give a large buffer and uncertain shares; below three years no split is shown.',
      'It looks back and knows nothing of new expensive single cases.',
    ],
  },
  budgetedOccupancy: {
    name: 'Budgeted occupancy',
    question: 'Which occupancy is the rate to be computed with?',
    formula:
      'The mean of the actual occupancy of the previous years, within the limits set by the agreement.',
    assumptions: ['The number of years and the limits are those of the steering agreement in force.'],
    limits: [
      'It is an assumption of the price, not a measurement; exceptions are agreed by the steering group.',
    ],
  },
  compoundDistribution: {
    name: 'Compound distribution (the recursion of Panjer)',
    question:
      'How likely is each total cost when both the number of citizens and the cost of each are uncertain?',
    formula: 'The probability of each amount is built from those of the smaller amounts, one step at a time.',
    assumptions: [
      'The costs of citizens are independent of each other and of their number.',
      'The number follows a Poisson distribution, or a negative binomial one that spreads more.',
    ],
    limits: ['It counts in fixed steps and knows only the costs it is given.'],
  },
  dailyRate: {
    name: 'Daily rate',
    question: 'What must a place cost a day for the cost of the service to be covered?',
    formula:
      'Direct and indirect cost, overhead, depreciation, interest and civil-servant pensions, plus or minus after-regulation, divided by places times budgeted occupancy times days.',
    assumptions: [
      'The rate is to cover the average long-term cost and no more.',
      'Overhead is a share of the direct cost, and the percentage comes from the agreement.',
    ],
    limits: [
      'If occupancy falls below the budgeted one, the rate does not cover the cost.',
      'It does not share the cost between citizens with light and heavy needs in one service.',
    ],
  },
  deviationSplit: {
    name: 'Budget deviation in volume and price',
    question: 'Did the budget break because there were more citizens or because each cost more?',
    formula:
      'Volume is more or fewer users times the mean of the budgeted and the actual unit cost. Price is the rest.',
    assumptions: ['A service that was not budgeted counts wholly as volume.'],
    limits: ['It needs a budget with both number of users and unit cost.'],
  },
  overspendRisk: {
    name: 'Risk of overspending',
    question: 'How likely is it that the budget does not hold, and how large a reserve does it take?',
    formula:
      'The number of citizens in each group and the cost of each after state refund are combined into a distribution of the whole cost. The reserve is what the budget lacks to hold with 80 or 90 % certainty.',
    assumptions: [
      'Groups and citizens vary independently of each other.',
      'The state refund is computed for each citizen by the thresholds given.',
    ],
    limits: [
      'Expected numbers and costs are estimates themselves; where they are uncertain, the risk is larger than shown unless the spread is raised.',
      'Changes of law and of rates are not included.',
    ],
  },
  overspendChance: {
    name: 'Risk of overspending from recent years',
    question: 'How likely is it that the accounts of next year exceed the budget?',
    formula:
      'The mean and spread of the yearly deviations give the probability of a deviation above zero in a Student t distribution.',
    assumptions: ['Next year resembles the years counted, and years are independent of each other.'],
    limits: ['Few years give an uncertain estimate; below two years nothing is shown.'],
  },
  pooledBuffer: {
    name: 'Buffer apart and together',
    question: 'How much less would municipalities have to set aside if they were one budget?',
    formula:
      'The buffer for 80 per cent certainty is computed on the newest budget of each municipality and added up. It is held against the buffer of all budgets and accounts added year by year.',
    assumptions: ['Next year resembles the years counted, and all municipalities have the same years.'],
    limits: [
      'It rests on few years and does not say how a common buffer is to be paid for.',
      'What hits all in the same year stays in the common buffer.',
    ],
  },
  pooledOverspendRisk: {
    name: 'Reserve alone and together',
    question: 'How much less reserve does it take if municipalities carry the risk together?',
    formula:
      'The reserve is computed for each municipality and for the groups of all municipalities as one. The difference is the gain from pooling.',
    assumptions: ['The costs of the municipalities vary independently of each other.'],
    limits: [
      'What hits all at once does not shrink by pooling.',
      'It does not say how the common reserve is to be paid for.',
    ],
  },
  rateTarget: {
    name: 'Line of the agreement for rates',
    question: 'What may a rate be if the agreement on the development of rates is kept?',
    formula:
      'The rate of the base year times the development of the price and wage index times 1 minus the reduction, once or once for every year since.',
    assumptions: ['Base year and reduction are those of the agreement that the rate is held against.'],
    limits: ['It does not know that the mix or the tasks of services have changed since the base year.'],
  },
  stateRefund: {
    name: 'State refund of expensive single cases',
    question: 'How much of the cost of a citizen does the state pay?',
    formula:
      'Each step refunds a share of the part of the cost that lies between its threshold and the next. The steps are added.',
    assumptions: [
      'Cost and thresholds are in the same price level, and the thresholds are those of the year.',
    ],
    limits: [
      'For children the thresholds apply to the cost of the household together, which must be added first.',
    ],
  },
  directCost: {
    name: 'Direct cost inside a whole bill',
    question: 'How much of the bill is what the service itself spends?',
    formula:
      'The bill less indirect cost, depreciation, interest and pensions, divided by 1 plus the share that is added as overhead.',
    assumptions: ['Overhead is a share of the direct cost and a part of the bill, not on top of it.'],
    limits: ['It only says how the bill is made up, not whether it is reasonable.'],
  },
  rateBuildUp: {
    name: 'Build-up of a rate',
    question: 'What is the rate made of, and how much of it pays for empty days?',
    formula:
      'Each part of the cost divided by all days of all places, and last the addition that lets the paid days cover those that are expected to be empty.',
    assumptions: ['The cost is the same however many days are paid for.'],
    limits: ['Empty days cost nothing in themselves; the addition is a way of sharing, not a cost.'],
  },
  rateIncome: {
    name: 'Income from a rate',
    question: 'What does the rate bring in over a year at a given occupancy?',
    formula: 'The rate times places times occupancy times days open.',
    assumptions: ['Everybody pays the same rate, and every day that a place is in use is paid for.'],
    limits: ['Extra services and several rates within one service are left out.'],
  },
  regulationYears: {
    name: 'Regulation year by year',
    question: 'What happens to the rate if the occupancy stays different from what was budgeted?',
    formula:
      'Each year the rate, the income and the result are computed. What lies beyond the band of the agreement is added to or taken off the rate some years later; the rest is carried forward. No rate falls below zero.',
    assumptions: [
      'Cost and occupancy are the same in all years, in fixed prices.',
      'The budgeted occupancy is not adjusted on the way.',
    ],
    limits: ['A dearer rate may make buyers leave; that is not taken into account.'],
  },
  rateAfterLostBuyer: {
    name: 'Rate when a buyer leaves',
    question: 'What must the other buyers pay for a place when one of them takes its citizens out?',
    formula:
      'The fixed part of the cost is shared by fewer places; the rest goes with those who leave. The rate is multiplied by the fixed share times places before over places after, plus the rest.',
    assumptions: ['The fixed share is an assumption, and nobody else takes the empty places.'],
    limits: [
      'It does not know the agreement’s limits for regulation, nor the years that a rate takes to follow.',
    ],
  },
} satisfies MethodTexts;
