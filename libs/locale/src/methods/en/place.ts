import type { MethodTexts } from '../method-text.ts';

/** The methods behind where to place a service. */
export const placeMethods = {
  distanceMatrix: {
    name: 'Distances between places',
    question: 'How far is it from every possible site to every municipality?',
    formula:
      'The straight line is multiplied by a road factor, usually 1.3, and a fixed number of kilometres can be added for ways across water.',
    assumptions: ['Roads wind about as much everywhere.'],
    limits: [
      'It is not travel time: queues, ferries and public transport are not included.',
      'A municipality is one point, although its citizens live in many places.',
    ],
  },
  evaluateSites: {
    name: 'Evaluation of given sites',
    question: 'How far is it to the nearest of the chosen sites, and how many does each site serve?',
    formula:
      "Every municipality goes to its nearest site. The distance is multiplied by the municipality's need, added up and divided by all need.",
    assumptions: [
      'Everyone uses the nearest site, and there is room for them.',
      'When all need is 0 every municipality counts the same, and this is said.',
    ],
    limits: ["Citizens' choice, target group and the quality of the service are not included."],
  },
  greatCircleKm: {
    name: 'Distance in a straight line',
    question: 'How far apart are two places in a straight line?',
    formula: "The shortest way on a sphere of the Earth's mean radius, 6,371 km.",
    assumptions: ['The Earth is a sphere; the error is half a per cent at most.'],
    limits: ['It does not follow roads, bridges or ferries.'],
  },
  greedySites: {
    name: 'One site at a time',
    question: 'In which order would sites be opened if they cannot be moved later?',
    formula:
      'First the site that gives everyone the shortest way, then the one that shortens the way most beside those already chosen, and so on.',
    assumptions: ['A site that is chosen stays where it is.'],
    limits: ['Taken together the answer is often some per cent worse than choosing all sites at once.'],
  },
  improveSites: {
    name: 'Moving one site at a time',
    question: "Which moves would shorten the way from today's sites?",
    formula:
      'The site is moved whose move shortens the whole way most. This is repeated until no single move helps.',
    assumptions: ['A site can be moved freely to one of the possible places.'],
    limits: [
      'Two moves at once may help although neither does alone; the method does not see that.',
      'What a move costs is not included.',
    ],
  },
  maxCover: {
    name: 'Most within reach',
    question: 'Where should sites be for most to have a service within a given distance?',
    formula:
      'Among all choices of sites the one is found with most need within the distance. With more than ten million choices a good solution is used that is not proved to be the best, and this is said.',
    assumptions: ['Within the distance everyone is equally well off, beyond it nobody is covered.'],
    limits: [
      'Those out of reach may have very far to go.',
      'Often several choices are equally good; the one with the lowest municipality codes is shown.',
    ],
  },
  pMedian: {
    name: 'Shortest way in all (p-median)',
    question: 'Where should a given number of services be for citizens to have the shortest way?',
    formula:
      'Among all choices of sites the one is found where need times distance to the nearest site is least. With more than ten million choices eleven starts are tried, each improved by moving one site at a time, and the answer says that it is not proved.',
    assumptions: [
      'Everyone uses the nearest site, and there is room for them.',
      'The need of every municipality is known and does not change with the distance.',
    ],
    limits: [
      'The shortest way on average may give some municipalities a very long way.',
      'It does not see what it costs to split places over several sites; that must be shown beside it.',
    ],
  },
  splitPool: {
    name: 'The price of splitting places over sites',
    question: 'How many more places does it take to have several sites instead of one?',
    formula:
      'Places enough for the accepted chance of refusal are computed for each site alone and for all together. The difference is the extra places. Each site also gets its chance of refusal and its occupancy.',
    assumptions: [
      'Need arises independently, and every place at a site suits every citizen there.',
      'A site is below critical mass when it needs fewer places than the chosen limit.',
    ],
    limits: ['Buildings, travel and staff are not counted, only places.'],
  },
  placeSites: {
    name: 'New sites beside those that stay',
    question: 'Where should the rest of the sites be when some cannot be moved and others are excluded?',
    formula:
      'No municipality gets farther away than from the nearest site that stays. Distances are cut at that, and the rest are chosen as the shortest way in all or most within reach.',
    assumptions: ['All use the nearest site, and there is room for them.'],
    limits: ['What it costs to open or close a site is not included.'],
  },
} satisfies MethodTexts;
