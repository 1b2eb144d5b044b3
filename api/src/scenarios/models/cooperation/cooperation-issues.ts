import { type PulledLever, pulledLevers } from '../../document/pulled-levers.ts';
import type { ScenarioDocument } from '../../document/scenario-document.ts';
import { inDocumentOrder, issueAt, outsideIssues, twiceIssues } from '../municipality-issues.ts';
import type { AssumptionIssue } from '../scenario-model.ts';
import type { CooperationFacts } from './cooperation-facts.ts';
import { type CooperationPlan, cooperationPlan } from './cooperation-plan.ts';

interface Checked {
  readonly facts: CooperationFacts;
  readonly document: ScenarioDocument;
  readonly plan: CooperationPlan;
}

function groupIssues({ facts, document, plan }: Checked): AssumptionIssue[] {
  const { all, one } = pulledLevers(document);
  const at = { at: one('target-groups')?.at, field: 'targetGroups' };
  const several = facts.groups.length > 1;
  const units = new Set(facts.groups.map(({ unit }) => unit));
  const [own] = all('own-places');
  if (plan.need === 'entered') return several ? [issueAt('one-group-only', at)] : [];
  const hidden = facts.groups.filter(({ totalNeed }) => 'missing' in totalNeed);
  return [
    ...(facts.groups.length === 0 ? [issueAt('target-group-missing', at)] : []),
    ...(units.size > 1 ? [issueAt('groups-of-different-units', at)] : []),
    ...hidden.map(({ targetGroup }) => issueAt('need-not-published', at, { targetGroup })),
    ...(several && own ? [issueAt('one-group-only', { at: own.at })] : []),
  ];
}

function needIssues({ document, plan }: Checked): AssumptionIssue[] {
  const { all, one } = pulledLevers(document);
  if (plan.need === 'edition')
    return all('entered-need').map(({ at }) => issueAt('need-not-entered', { at }));
  return plan.entered.size > 0 ? [] : [issueAt('no-need-entered', { at: one('need')?.at, field: 'need' })];
}

/** Those who can take part: who has reported, or whose need is entered. */
function partyCodes({ facts, plan }: Checked): string[] {
  return facts.municipalities
    .filter(({ code, reported }) => (plan.need === 'entered' ? plan.entered.has(code) : reported))
    .map(({ code }) => code);
}

function clusterIssues(checked: Checked): AssumptionIssue[] {
  const { document, plan } = checked;
  const { all, one } = pulledLevers(document);
  const [count, participants] = [one('clusters'), one('participants')];
  const byHand = all('cluster');
  const parties = partyCodes(checked);
  const named = participants?.codes('municipalities');
  const most = parties.filter((code) => named === undefined || named.includes(code)).length;
  const outside = (pulled: PulledLever): string[] =>
    pulled.codes('municipalities').filter((code) => named !== undefined && !named.includes(code));
  const wanted = plan.change?.clusters;
  return [
    ...(participants && most < 2
      ? [issueAt('too-few-participants', { at: participants.at, field: 'municipalities' })]
      : []),
    ...(count && byHand.length > 0 ? [issueAt('clusters-in-two-ways', { at: count.at })] : []),
    ...(count && wanted !== undefined && wanted > most
      ? [
          issueAt(
            'more-clusters-than-participants',
            { at: count.at, field: 'clusters' },
            { clusters: wanted, participants: most },
          ),
        ]
      : []),
    ...byHand.flatMap((pulled) =>
      outside(pulled).map((municipality) =>
        issueAt('not-a-participant', { at: pulled.at, field: 'municipalities' }, { municipality }),
      ),
    ),
  ];
}

function reserveIssues({ document, plan }: Checked): AssumptionIssue[] {
  const { all, one } = pulledLevers(document);
  const reserve = one('common-reserve');
  if (!reserve) return all('own-places').map(({ at }) => issueAt('own-places-without-reserve', { at }));
  const missing = reserve.text('size') === 'given' && plan.change?.reserve?.places === undefined;
  return missing ? [issueAt('reserve-places-missing', { at: reserve.at, field: 'places' })] : [];
}

/** What the levers' own types and ranges cannot say of a document about cooperation. */
export function cooperationIssues(facts: CooperationFacts, document: ScenarioDocument): AssumptionIssue[] {
  const checked = { facts, document, plan: cooperationPlan(document) };
  const known = new Set(facts.municipalities.map(({ code }) => code));
  return inDocumentOrder([
    ...outsideIssues(document, ['entered-need', 'participants', 'cluster', 'own-places'], known),
    ...twiceIssues(document, ['entered-need', 'cluster', 'own-places']),
    ...groupIssues(checked),
    ...needIssues(checked),
    ...clusterIssues(checked),
    ...reserveIssues(checked),
  ]);
}
