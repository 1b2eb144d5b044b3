import { type Figure, isPresent, outerSum, scaleFigure } from '@tilbudsvifte/planning';
import type { Notice } from '../../../analyses/answer/basis.dto.ts';
import type { ScenarioDocument } from '../../document/scenario-document.ts';
import type { Calculating, ScenarioModel } from '../scenario-model.ts';
import type { ScenarioOutcome, ScenarioResult } from '../scenario-result.ts';
import type { CooperationFacts } from './cooperation-facts.ts';
import { chosenForm, formsBesideIt } from './cooperation-forms.ts';
import { cooperationIssues } from './cooperation-issues.ts';
import { cooperationLevers } from './cooperation-levers.ts';
import { type FormMeasures, formMeasures } from './cooperation-measures.ts';
import { cooperationPlan } from './cooperation-plan.ts';
import { formMeter } from './cooperation-meter.ts';
import { municipalityRows } from './cooperation-municipalities.ts';
import { clusterRows, formRow, groupRows } from './cooperation-rows.ts';
import { type CooperationWorld, cooperationWorld } from './cooperation-world.ts';

type Measure = keyof Omit<FormMeasures, 'placesSaved' | 'dkkSaved'>;

/** What is saved is found from the same share of what is withheld on both sides, so that its ends are nearer. */
function differenceOf(measure: Measure, base: FormMeasures, scenario: FormMeasures): Figure {
  const saved = { places: scenario.placesSaved, dkkPerYear: scenario.dkkSaved }[measure as string];
  if (saved && isPresent(saved)) return scaleFigure(saved, saved.value === 0 ? 0 : -1);
  return outerSum([scenario[measure]], [base[measure]]);
}

function outcomesOf(year: number, base: FormMeasures, scenario: FormMeasures): ScenarioOutcome[] {
  const outcome = (
    key: string,
    measure: Measure,
    judged: Pick<ScenarioOutcome, 'unit' | 'better'>,
  ): ScenarioOutcome => ({
    outcome: key,
    year,
    base: base[measure],
    scenario: scenario[measure],
    difference: differenceOf(measure, base, scenario),
    ...judged,
  });
  return [
    outcome('places-needed', 'places', { unit: 'places', better: 'less' }),
    outcome('kroner-per-year', 'dkkPerYear', { unit: 'DKK', better: 'less' }),
    outcome('refusal', 'refusal', { unit: 'share', better: 'less' }),
    outcome('occupancy', 'occupancy', { unit: 'share', better: 'more' }),
    outcome('km-added', 'kmAdded', { unit: 'km', better: 'less' }),
  ];
}

function noticesOf({ groups }: CooperationWorld, proved: boolean): Notice[] {
  const withheld = groups.filter(({ loads }) => loads.loads.includes(null)).length;
  const notice = (holds: boolean, code: string, params: Notice['params'] = {}): Notice[] =>
    holds ? [{ code, params }] : [];
  return [
    ...notice(withheld > 0, 'withheld-as-interval', { count: withheld }),
    ...notice(!proved, 'scenario-sites-not-proved'),
  ];
}

function calculate(facts: CooperationFacts, document: ScenarioDocument, run: Calculating): ScenarioResult {
  const plan = cooperationPlan(document);
  const world = cooperationWorld(facts, plan);
  const chosen = chosenForm(world, plan, run.preview);
  const forms = formsBesideIt(world, plan, { chosen, preview: run.preview });
  const measured = forms.map((form, i) => {
    const meter = formMeter(world, plan, form);
    const measures = formMeasures(meter);
    run.progress((i + 1) / (forms.length + 1));
    return { form, meter, measures };
  });
  const [base] = measured;
  const scenario = measured.find(({ form }) => form.chosen) ?? base;
  if (!base || !scenario) throw new RangeError('there is always the form in which everybody stands alone');
  const tables = {
    forms: measured.map(({ form, measures }) => formRow(form, measures)),
    municipalities: municipalityRows(scenario.meter),
    clusters: clusterRows(scenario.meter),
    groups: groupRows(scenario.meter),
  };
  run.progress(1);
  return {
    outcomes: outcomesOf(facts.year, base.measures, scenario.measures),
    tables,
    notices: noticesOf(world, chosen.exact),
  };
}

/** What municipalities win by standing together: in clusters, in one pool, or with a common reserve beside own places. */
export const cooperationModel: ScenarioModel<CooperationFacts> = {
  kind: 'cooperation',
  levers: cooperationLevers,
  methods: ['erlang-b', 'pooling-gain', 'partial-pooling', 'seat-clusters', 'road-distance'],
  check: cooperationIssues,
  calculate,
};
