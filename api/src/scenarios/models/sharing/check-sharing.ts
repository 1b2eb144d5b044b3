import { isPresent } from '@tilbudsvifte/planning';
import { type PulledLever, type PulledLevers, pulledLevers } from '../../document/pulled-levers.ts';
import type { ScenarioDocument } from '../../document/scenario-document.ts';
import type { AssumptionIssue } from '../scenario-model.ts';
import { otherParts, rateTerms, sumOfOthers } from './rate-terms.ts';
import type { SharingFacts } from './sharing-facts.ts';
import { keyOf, type Participant, participantsOf, publishedLoad } from './sharing-participants.ts';
import { billOf, gameOf } from './sharing-question.ts';
import { mostForNucleolus } from './sharing-rules.ts';

const issue = (code: string, field?: string, pulled?: PulledLever): AssumptionIssue => ({
  ...(pulled && { at: pulled.at }),
  ...(field !== undefined && { field }),
  code,
});

function poolIssues(facts: SharingFacts, levers: PulledLevers): AssumptionIssue[] {
  const pool = levers.one('pool');
  if (!pool) return [];
  const [service, targetGroup] = [pool.text('service'), pool.text('targetGroup')];
  if (service !== undefined && targetGroup !== undefined)
    return [issue('service-or-target-group', 'targetGroup', pool)];
  if (pool.text('participants') !== 'from-edition') return [];
  if (service === undefined && targetGroup === undefined) return [issue('pool-needed', 'service', pool)];
  const field = service === undefined ? 'targetGroup' : 'service';
  return facts.pool ? [] : [issue('use-unknown', field, pool)];
}

function namingIssues(pulled: PulledLever, before: readonly PulledLever[]): AssumptionIssue[] {
  const [municipality, name] = [pulled.text('municipality'), pulled.text('name')];
  if (municipality === undefined && name === undefined) return [issue('participant-unnamed', 'name', pulled)];
  if (municipality !== undefined && name !== undefined)
    return [issue('municipality-or-name', 'name', pulled)];
  const isKnown = before.some((other) => keyOf(other) === keyOf(pulled));
  const field = municipality === undefined ? 'name' : 'municipality';
  return isKnown ? [issue('participant-repeated', field, pulled)] : [];
}

function loadIssues(facts: SharingFacts, pulled: PulledLever): AssumptionIssue[] {
  if (pulled.number('load') !== undefined) return [];
  const load = publishedLoad(facts, pulled.text('municipality'));
  if (isPresent(load)) return [];
  return [issue(load.missing === 'withheld' ? 'use-withheld' : 'load-needed', 'load', pulled)];
}

function participantIssues(facts: SharingFacts, levers: PulledLevers): AssumptionIssue[] {
  const entered = levers.all('participant');
  return entered.flatMap((pulled, i) => [
    ...namingIssues(pulled, entered.slice(0, i)),
    ...loadIssues(facts, pulled),
  ]);
}

function costIssues(levers: PulledLevers): AssumptionIssue[] {
  const cost = levers.one('cost');
  if (!cost) return [issue('cost-needed')];
  const [bill, perPlace] = [cost.number('billDkk'), cost.number('perPlaceDkk')];
  if (bill === undefined && perPlace === undefined) return [issue('bill-or-cost-per-place', 'billDkk', cost)];
  if (bill !== undefined && perPlace !== undefined)
    return [issue('bill-and-cost-per-place', 'perPlaceDkk', cost)];
  const isBelow = bill !== undefined && bill < (cost.number('fixedDkk') ?? 0);
  return isBelow ? [issue('bill-below-fixed', 'billDkk', cost)] : [];
}

function ruleIssues(levers: PulledLevers, participants: number): AssumptionIssue[] {
  const rule = levers.one('rule');
  const chosen = rule?.text('rule');
  if (chosen === 'nucleolus' && participants > mostForNucleolus)
    return [{ ...issue('nucleolus-too-many', 'rule', rule), params: { most: mostForNucleolus } }];
  return chosen === 'two-part' && !levers.one('two-part') ? [issue('two-part-needed', 'rule', rule)] : [];
}

/** Parts that are told apart must leave something for the direct cost. */
function rateIssues(levers: PulledLevers, participants: readonly Participant[]): AssumptionIssue[] {
  const game = gameOf(levers, participants);
  const rate = rateTerms(levers, game);
  if (!rate || sumOfOthers(rate) <= billOf(levers, game)) return [];
  const pulled = levers.one('rate');
  const field = otherParts.find((name) => pulled?.number(name) !== undefined);
  return [issue('cost-parts-above-bill', field, pulled)];
}

function horizonIssues(
  { firstYear }: SharingFacts,
  levers: PulledLevers,
  horizon: number,
): AssumptionIssue[] {
  if (!levers.one('rate') || horizon >= firstYear) return [];
  return [{ ...issue('horizon-too-early'), params: { year: firstYear } }];
}

/** What the levers' own types and ranges cannot say, in the order of the levers. */
export function checkSharing(facts: SharingFacts, document: ScenarioDocument): readonly AssumptionIssue[] {
  const levers = pulledLevers(document);
  const fields = [
    ...poolIssues(facts, levers),
    ...participantIssues(facts, levers),
    ...costIssues(levers),
    ...horizonIssues(facts, levers, document.horizonYear),
  ];
  const participants = participantsOf(facts, levers);
  const rules = ruleIssues(levers, participants.length);
  if (fields.length > 0) return [...fields, ...rules];
  const load = participants.reduce((sum, each) => sum + (isPresent(each.load) ? each.load.value : 0), 0);
  if (load === 0) return [issue('participants-needed'), ...rules];
  return [...rateIssues(levers, participants), ...rules];
}
