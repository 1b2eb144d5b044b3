import type { MethodTexts } from '../method-text.ts';

/** The methods behind supply against need, shared services, access and the range of services. */
export const coverageMethods = {
  reach: {
    name: 'Reach',
    question: 'How much of the need has a usable service within a distance?',
    formula:
      'The need of the municipalities with a service for the target group within the distance, divided by the whole need. Where needs of municipalities are withheld, the smallest and the largest share that the published whole allows are shown.',
    assumptions: ['Citizens live where their municipality is taken to lie.'],
    limits: ['It does not say whether the service has a free place.'],
  },
  spreadWithheld: {
    name: 'Spreading withheld need',
    question: 'How are municipalities with a withheld need counted when the whole is known?',
    formula:
      'What the published need of the area leaves is spread among the withheld municipalities by inhabitants.',
    assumptions: ['Need follows inhabitants in the municipalities whose need is withheld.'],
    limits: ['It is an estimate for distances and says nothing about any one municipality.'],
  },
  catchmentAccess: {
    name: 'Access within reach',
    question: "How many places do each municipality's citizens have within a reasonable distance?",
    formula:
      'The places of each service are divided by the need around it, weighted by distance. Then each municipality adds up the weighted ratios of the services in its reach.',
    assumptions: [
      'The weights by distance are a planning assumption that can be changed: whole to 15 km, half to 30 km and a tenth to 60 km.',
      'Citizens live where their municipality is taken to be.',
    ],
    limits: [
      'It knows nothing of referral, quality or actual travel times.',
      'Below 1 means fewer places than citizens in need, not that a certain citizen lacks a place.',
    ],
  },
  serviceRangeCoverage: {
    name: 'Coverage of the range of services',
    question: 'Are there services for every target group with need, are they near enough, and is there room?',
    formula:
      'The share of target groups and of need with at least one service, the share of need within the chosen distance, the share of need that finds a free place, and the target groups that hang on one service or one operator.',
    assumptions: ['Only target groups with need are counted.'],
    limits: [
      'That a service exists does not say whether it is good enough or has room.',
      "When a target group's figure is withheld, so is the share that it enters.",
    ],
  },
  sharedSupply: {
    name: 'Places shared by several target groups',
    question:
      'How many citizens cannot get a place when a place that several target groups may use is counted only once?',
    formula:
      'The largest shortage over all sets of target groups: their need minus the places they can use between them. The places are then split so that the ratio of places to need becomes as even as possible.',
    assumptions: [
      'A service can use each of its places for any of the target groups it is approved for.',
      'The split between target groups is an agreed rule and not a referral decision.',
    ],
    limits: [
      "Which service a target group's places are counted in is one of several possible answers.",
      'It knows nothing of distance, quality or wishes.',
    ],
  },
  supplyGap: {
    name: 'Supply against need',
    question: 'Are places short for a target group, or are there too many?',
    formula:
      'Places minus required places by three rules: today with every place full, at a planned occupancy and at an accepted share refused. The need is citizens in service plus citizens waiting.',
    assumptions: [
      'Citizens served outside the area are part of the need.',
      'Every place can be used by the whole target group.',
    ],
    limits: [
      'When the waiting list is unknown the need is a lower bound.',
      'Shortage and surplus must not be added up over target groups: a free place for one group does not help another.',
    ],
  },
  weightedNeed: {
    name: 'Weighted need with withheld figures',
    question: 'How many kilometres do citizens travel in all when some municipalities’ need is withheld?',
    formula:
      'Each municipality’s need is multiplied by the kilometres and added up. The ends are the least and the most that is possible within the published sum.',
    assumptions: ['A withheld need is at least one citizen.'],
    limits: ['The interval is what is possible, not what is likely.'],
  },
  supplyAfterChanges: {
    name: 'Places after changes',
    question: 'Which services and places are there on a day, once plans and proposals have taken effect?',
    formula:
      'Today’s services are changed by every opening, closing, new size and new target group that has taken effect, in order of date. A closed service stays closed, and none has less than no place.',
    assumptions: ['Every change happens on the day that is set.'],
    limits: ['It does not say whether a plan comes true, nor how long it takes to fill new places.'],
  },
  supplyPosition: {
    name: 'Places against need with shared places',
    question: 'How many places does each target group lack when shared places count only once?',
    formula:
      'Need becomes required places at the planned occupancy. They are dealt out to the services so that as few as possible are missing, and the groups’ shortages add up to exactly what is missing in all.',
    assumptions: ['Every place of a service can be used by all target groups that the service is for.'],
    limits: ['The split of a shared service is a convention: another split misses as many places in all.'],
  },
  placeCitizens: {
    name: 'Citizens on free places',
    question: 'How many of those who lose or lack a place can find one of the free ones?',
    formula:
      'As many as possible get a place in services for their target group. Where places are too few, they are shared in proportion to how many look.',
    assumptions: ['Any free place of a service for the target group can be taken, wherever it lies.'],
    limits: ['It does not know referral, wishes and distance.'],
  },
} satisfies MethodTexts;
