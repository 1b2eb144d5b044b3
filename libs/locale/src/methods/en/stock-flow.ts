import type { MethodTexts } from '../method-text.ts';

/** The methods behind the business case for prevention. */
export const stockFlowMethods = {
  stockFlow: {
    name: 'Model of entries, stays and exits',
    question: 'How many citizens are in each kind of support when entries and exits balance?',
    formula:
      'From the mean stay, where those who leave go, and the number of new citizens a month it follows how many are in each kind of support, and how many months a citizen can be expected to be there in all.',
    assumptions: [
      'Everyone in the same support has the same chance of moving on each month, however long they have been there.',
      'Stays, moves and entries are the same month after month.',
    ],
    limits: [
      'Leaving at a certain age, such as 18, must be given as age groups of their own; otherwise it is right only on average.',
      'The model knows no limit on places: shortage and waiting lists are not in it.',
    ],
  },
  stockPath: {
    name: 'Citizens month by month',
    question: 'How does the number of citizens develop if nothing changes?',
    formula:
      "From today's number one month is computed at a time: those who stay, plus those who come from other support, plus the new ones who are still there. The step of a month is exact, not an approximation.",
    assumptions: ['Stays, moves and entries are the same in the whole period.'],
    limits: [
      'It is the expected number: the real one varies around it, most when there are few citizens.',
      'Changes in population or law are not in it.',
    ],
  },
  preventionCase: {
    name: 'Business case for prevention',
    question: 'What do fewer and shorter placements save, and what does it cost to get there?',
    formula:
      'The difference in citizens without and with prevention is multiplied by the cost a month and the part of the cost that can be avoided. Extra caseworkers for lower caseloads and the investment are subtracted, and what the state adds is added.',
    assumptions: [
      'The effects grow evenly to their full size and then last.',
      'A buyer saves the whole rate; a region saves only what operators can really stop spending (70 per cent unless agreed otherwise).',
    ],
    limits: [
      'The size of the effect is an assumption: there are no open measurements with a control group to take it from.',
      "One municipality's saving is another's lost income until places close.",
      'What it is worth to the citizen and to other budgets, such as health and schools, is not in it.',
    ],
  },
  netPresentValue: {
    name: 'Net present value',
    question: 'What is a series of costs and savings worth today?',
    formula:
      'Each amount counts less the further ahead it falls, and then they are added. The rate is usually 3.5 per cent a year in fixed prices.',
    assumptions: [
      "All amounts are in the same year's prices.",
      'Monthly amounts fall in the middle of the month; yearly amounts fall a year apart, the first now.',
    ],
    limits: ['The result depends on the chosen rate, most when the saving lies far ahead.'],
  },
  internalRate: {
    name: 'Internal rate of return',
    question: 'What yearly interest does the investment give?',
    formula: 'The interest at which all costs and savings together are worth nothing today.',
    assumptions: ['The money changes direction once: first costs, then savings.'],
    limits: [
      'It is not shown when the money changes direction more than once, since several rates may then fit.',
      'A high rate on a small amount may be worth less than a low rate on a large one.',
    ],
  },
  paybackMonths: {
    name: 'Pay-back time in months',
    question: 'When is the money earned back, never to be lost again?',
    formula:
      'The first month after which the sum of all savings less all costs is never below zero again. It can also be computed with interest.',
    assumptions: ['The amounts are known month by month for the whole period.'],
    limits: [
      'It says nothing of what is earned afterwards.',
      'If the money is not earned back within the period, no month is shown.',
    ],
  },
  paybackYears: {
    name: 'Pay-back time in years',
    question: 'After how many years is an investment with yearly amounts earned back?',
    formula:
      'The moment after which the sum of the amounts is never below zero again; within a year the amount is taken to fall evenly.',
    assumptions: ['The first amount falls now, the next ones a year apart.'],
    limits: ['It says nothing of what is earned afterwards.'],
  },
  breakEvenEffect: {
    name: 'Break-even effect',
    question: 'How much of the assumed effect must be reached before prevention pays?',
    formula:
      'All effects are multiplied by the same share, and the share is found at which the net present value is zero. Caseloads and the investment stay as they are.',
    assumptions: ['All effects are too large or too small by the same share.'],
    limits: [
      'It says what one must believe, not whether it is likely.',
      'When not even the full effect pays, no share is shown.',
    ],
  },
  simulate: {
    name: 'Calculation with uncertainty (Monte Carlo)',
    question: 'How likely is it that prevention pays?',
    formula:
      'The calculation is repeated many times with effects, prices, wages and stays drawn at random. The share of times in which the net present value is above zero is the likelihood; the course with and without prevention uses the same numbers.',
    assumptions: [
      'The effect lies between a lowest, a most likely and a highest estimate; prices and wages vary around what is assumed.',
      'The uncertain quantities do not depend on each other, but the effect is shared by all measures.',
    ],
    limits: [
      'The likelihood is only as good as the estimates of the effect.',
      'It is itself uncertain: with 2,000 repetitions by a standard error of at most 1.1 percentage points.',
    ],
  },
  tornado: {
    name: 'Which assumption matters most (tornado)',
    question: 'Which uncertain assumption moves the result most?',
    formula:
      'Each assumption alone is set to a low and a high value (those that 10 and 90 per cent lie below) while all others are kept in the middle. The longest bar comes first.',
    assumptions: ['The assumptions can change one by one.'],
    limits: ['Effects that strengthen each other are not seen when only one is moved at a time.'],
  },
  pert: {
    name: 'PERT distribution',
    question: 'How do three estimates become a distribution?',
    formula:
      'The lowest, most likely and highest estimate become a smooth curve in which the most likely counts four times as much as each end.',
    assumptions: ['The three estimates cover all that can happen.'],
    limits: ['It looks precise but is no better than the three estimates.'],
  },
  transitionRate: {
    name: 'Transition rate',
    question: 'How often do citizens move from one kind of support to another?',
    formula:
      'The number of moves is divided by the total time that citizens have been in the support. An earlier known rate counts as one year of experience from a typical number of citizens.',
    assumptions: [
      'The chance of moving is the same for everyone in the period.',
      'The earlier rate comes from a comparable place.',
    ],
    limits: [
      'If no move was seen, the answer is only the earlier rate, and this is shown.',
      'With few citizens the earlier rate weighs heavily.',
    ],
  },
  xoshiro128: {
    name: 'Random numbers from a seed',
    question: 'How can a calculation with random numbers be repeated?',
    formula:
      'A seed decides the whole series of numbers. When the seed is stored, the calculation can be repeated exactly.',
    assumptions: ['The seed is stored with the result.'],
    limits: ['The numbers are for calculation only and must not be used to protect information.'],
  },
} satisfies MethodTexts;
