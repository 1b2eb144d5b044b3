import type { MethodTexts } from '../method-text.ts';

/** The methods behind the sharing of a common bill. */
export const sharingMethods = {
  shapley: {
    name: 'Shapley value',
    question: "What is each municipality's fair part of a common cost when all save by being together?",
    formula:
      'Each municipality pays what it adds to the common cost on average, when the municipalities are thought to join one by one in every possible order. Where each has a load, the cost is a fixed part plus a price for every place that the load requires, and all orders are counted at once.',
    assumptions: [
      'What any group of municipalities would pay on its own is known or can be computed.',
      'No order is more right than another.',
      "With loads, every place suits every citizen, and the municipalities' needs vary independently.",
    ],
    limits: [
      'Municipalities with a small need pay for the option of a place, and so more per day than large ones.',
      'The shares are not always stable: sometimes a group would be cheaper off by itself.',
      'Above 10 municipalities loads are rounded to 0.02 places, and very small needs count as at least 0.02.',
    ],
  },
  nucleolus: {
    name: 'Nucleolus (least dissatisfaction)',
    question: 'Which shares leave the most dissatisfied group of municipalities with least to complain of?',
    formula:
      'A group complains of what it pays beyond what it would pay on its own. The shares first make the largest complaint as small as possible, then the next, and so on.',
    assumptions: [
      'What any group of municipalities would pay on its own is known or can be computed.',
      'Being together costs no more than if each municipality is alone.',
    ],
    limits: [
      'It can be computed for at most 12 municipalities.',
      "It is hard to follow by hand, and one municipality's part can fall although the total cost rises.",
    ],
  },
  separableCostsRemainingBenefits: {
    name: 'Separable costs, remaining benefits (SCRB)',
    question: 'How can a common cost be shared so that anyone can check the sum?',
    formula:
      'Each municipality first pays what the cost would fall by if it alone left. The rest is shared by how much each still saves compared with being alone.',
    assumptions: [
      'The cost of all together, of each alone and of all but one is known.',
      'It is fair that those who save most carry most of the rest.',
    ],
    limits: [
      'It does not look at smaller groups, so two or more municipalities may still be cheaper off by themselves.',
      'If nobody saves anything, the rest is split equally.',
    ],
  },
  coreViolations: {
    name: 'Stability check (the core)',
    question: 'Is there a group of municipalities that would save by going its own way?',
    formula:
      'For every group of municipalities, what the group pays is compared with what a solution of its own would cost. Groups that pay more are named with the amount, the largest difference first.',
    assumptions: [
      'A group can run a solution of its own at the computed cost.',
      'Municipalities look at cost, not at distance, quality or expertise.',
    ],
    limits: [
      'With more than 15 municipalities only the group that pays most is named for each total load, and loads are counted in steps of 0.02 places.',
      'For some costs no stable shares exist at all, above all when places can only be bought whole.',
    ],
  },
  shareCosts: {
    name: 'Sharing a bill by a chosen rule',
    question:
      'What does each municipality pay by rate, objective financing, subscription and rate, equal split or one of the game rules?',
    formula:
      'Rate: by days. Objective financing: by population. Subscription and rate: a chosen part by population and the rest by days. Equal split: the same amount to all. The other rules are computed from the cost of each group and scaled to cover the bill. The amounts add up to exactly the bill.',
    assumptions: [
      'The bill must be covered in full by the municipalities that take part.',
      'Days, population and load are counted alike for all and for the same period.',
    ],
    limits: [
      'If one number is missing for one municipality, no share can be computed; a municipality that takes no part does not count.',
      'No rule is right in itself: a rate puts the risk on the single municipality, objective financing does not reward prevention.',
      'A rate covers the cost only at the occupancy that it was set for; here the actual bill is shared.',
    ],
  },
  costPerPlace: {
    name: 'Cost per place in a known bill',
    question: 'What does a place cost when the bill and its fixed part are known?',
    formula: 'The bill less its fixed part, divided by the places that all need together.',
    assumptions: ['All places cost the same, and the fixed part does not depend on their number.'],
    limits: ['The fixed part is seldom accounted for by itself and usually has to be estimated.'],
  },
  keyCosts: {
    name: 'Cost together, alone and without each',
    question: 'What does it cost for all together, for each alone, and for the others when one leaves?',
    formula: 'The fixed part plus the price of the places that the load of the group requires.',
    assumptions: ['A group can run a service of its own at the computed cost.'],
    limits: ['Distance, quality and whether so small a service can be run at all are not looked at.'],
  },
  knownCosts: {
    name: 'Cost of every group',
    question: 'What would any group of municipalities have to pay on its own?',
    formula: 'The cost of the load of every group, worked out once and looked up by all rules.',
    assumptions: ['The cost depends on the load of the group alone.'],
    limits: ['With more than 15 municipalities it is computed as needed, for there are too many groups.'],
  },
  roundedShares: {
    name: 'Rounded shares',
    question: 'How are shares rounded so that they still add up to the bill?',
    formula:
      'Each share is rounded down to whole øre; the øre that are missing go to the largest remainders.',
    assumptions: ['The bill itself is rounded to whole øre.'],
    limits: ['Two participants who are alike may come to pay one øre more and less.'],
  },
} satisfies MethodTexts;
