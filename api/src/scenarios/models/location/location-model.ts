import { type Figure, outerSum, scaleFigure } from '@tilbudsvifte/planning';
import type { Notice } from '../../../analyses/answer/basis.dto.ts';
import type { ScenarioDocument } from '../../document/scenario-document.ts';
import type { Calculating, ScenarioModel } from '../scenario-model.ts';
import type { ScenarioOutcome, ScenarioResult } from '../scenario-result.ts';
import type { LocationFacts } from './location-facts.ts';
import { locationIssues } from './location-issues.ts';
import { locationLevers } from './location-levers.ts';
import {
  type ChoiceMeasures,
  choiceMeasures,
  citizensPerWeight,
  siteMeasures,
  weighed,
} from './location-measures.ts';
import { type LocationPlan, locationPlan, type SiteChange } from './location-plan.ts';
import { assignmentRows, numberRows, siteRows } from './location-rows.ts';
import { chosenSites, siteCount, sitesBefore } from './location-sites.ts';
import { type LocationWorld, locationWorld } from './location-world.ts';

/** A scenario without and with its changes. */
interface Sides {
  readonly world: LocationWorld;
  readonly plan: LocationPlan;
  readonly year: number;
  readonly before: ChoiceMeasures;
  readonly after: ChoiceMeasures;
}

const unchanged: SiteChange = { objective: 'shortest-way', kept: [], excluded: [] };

/** What is saved of a sum over citizens: found citizen by citizen, so that its ends are as near as they can be. */
function changeOf(world: LocationWorld, values: readonly [readonly number[], readonly number[]]): Figure {
  const [before, after] = values;
  return weighed(
    world,
    after.map((value, node) => value - (before[node] ?? 0)),
  );
}

function outcomesOf({ world, plan, year, before, after }: Sides): ScenarioOutcome[] {
  const near = ({ km }: ChoiceMeasures): number[] => km.map((one) => Number(one <= plan.coverKm));
  const km = changeOf(world, [before.km, after.km]);
  const cover = changeOf(world, [near(before), near(after)]);
  const known = world.total > 0;
  const outcome = (
    key: string,
    measure: 'meanKm' | 'totalKm' | 'coverShare' | 'places' | 'extraPlaces',
    more: Pick<ScenarioOutcome, 'unit' | 'better'> & { readonly difference?: Figure },
  ): ScenarioOutcome => {
    const [base, scenario] = [before[measure], after[measure]];
    const { difference = outerSum([scenario], [base]), ...rest } = more;
    return { outcome: key, year, base, scenario, difference, ...rest };
  };
  const per = (total: Figure) => (known ? { difference: scaleFigure(total, 1 / world.total) } : {});
  return [
    outcome('mean-km', 'meanKm', { unit: 'km', better: 'less', ...per(km) }),
    outcome('total-km', 'totalKm', {
      unit: 'km',
      better: 'less',
      difference: scaleFigure(km, citizensPerWeight(world)),
    }),
    outcome('cover-share', 'coverShare', { unit: 'share', better: 'more', ...per(cover) }),
    outcome('places-needed', 'places', { unit: 'places', better: 'less' }),
    outcome('extra-places', 'extraPlaces', { unit: 'places', better: 'less' }),
  ];
}

function noticesOf({ world, plan, before, after }: Sides): Notice[] {
  const withheld = world.needs.filter((need) => need === null).length;
  const noneToday = plan.before === 'today' && world.today.length === 0;
  const notice = (holds: boolean, code: string, params: Notice['params'] = {}): Notice[] =>
    holds ? [{ code, params }] : [];
  return [
    ...notice(withheld > 0, 'scenario-withheld-range', { count: withheld }),
    ...notice(plan.apart.length > 0, 'scenario-set-apart', { count: plan.apart.length }),
    ...notice(noneToday, 'scenario-no-service-today'),
    ...notice(before.choice.unweighted, 'scenario-nobody-in-need'),
    ...notice(!after.choice.exact, 'scenario-sites-not-proved'),
  ];
}

function calculate(facts: LocationFacts, document: ScenarioDocument, run: Calculating): ScenarioResult {
  const plan = locationPlan(document);
  const world = locationWorld(facts, plan);
  const before = choiceMeasures(world, plan, sitesBefore(world, plan));
  const change = plan.change ?? unchanged;
  const after = plan.change
    ? choiceMeasures(
        world,
        plan,
        chosenSites(world, {
          sites: siteCount(world, change, before.choice.sites.length),
          change,
          plan,
          quick: run.preview,
        }),
      )
    : before;
  const sides = { world, plan, year: facts.year, before, after };
  return {
    outcomes: outcomesOf(sides),
    tables: {
      sites: siteRows(world, siteMeasures(world, plan, after.choice), change.kept),
      assignment: assignmentRows(world, { before, after, coverKm: plan.coverKm }),
      'by-number-of-sites': numberRows(world, { plan, change, chosen: after, before, run }),
    },
    notices: noticesOf(sides),
  };
}

/** Where to place services: p-median or cover, kilometres saved against places that splitting one pool costs  */
export const locationModel: ScenarioModel<LocationFacts> = {
  kind: 'location',
  levers: locationLevers,
  methods: ['p-median', 'maximal-cover', 'road-distance', 'split-pool', 'erlang-b'],
  check: locationIssues,
  calculate,
};
