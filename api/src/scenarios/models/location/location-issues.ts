import type { ScenarioDocument } from '../../document/scenario-document.ts';
import { pulledLevers } from '../../document/pulled-levers.ts';
import type { AssumptionIssue } from '../scenario-model.ts';
import { inDocumentOrder, issueAt, outsideIssues, twiceIssues } from '../municipality-issues.ts';
import type { LocationFacts } from './location-facts.ts';
import { type LocationPlan, locationPlan } from './location-plan.ts';

interface Checked {
  readonly facts: LocationFacts;
  readonly document: ScenarioDocument;
  readonly plan: LocationPlan;
}

function weightIssues({ facts, document, plan }: Checked): AssumptionIssue[] {
  const { all, one } = pulledLevers(document);
  const [load, weights] = [one('load'), { at: one('weights')?.at, field: 'weights' }];
  if (plan.weights === 'entered') {
    const sum = [...plan.entered].reduce(
      (total, [code, weight]) => total + (plan.apart.includes(code) ? 0 : weight),
      0,
    );
    return sum > 0 ? [] : [issueAt('no-weights-entered', weights)];
  }
  const idle = all('weight').map(({ at }) => issueAt('weights-not-entered', { at }));
  if (plan.weights === 'inhabitants') return idle;
  return [
    ...idle,
    ...(load ? [issueAt('load-only-without-need', { at: load.at })] : []),
    ...('value' in facts.totalNeed
      ? []
      : [issueAt('need-not-published', weights, { reason: facts.totalNeed.missing })]),
    ...apartIssues({ facts, document, plan }),
  ];
}

/** What the others need would not be known without a municipality whose own need is withheld. */
function apartIssues({ facts, document, plan }: Checked): AssumptionIssue[] {
  const hidden = new Set(
    facts.municipalities.flatMap(({ code, need }) =>
      'missing' in need && need.missing === 'withheld' ? [code] : [],
    ),
  );
  const { all } = pulledLevers(document);
  const crossings = all('crossing').filter((pulled) =>
    plan.apart.includes(pulled.text('municipality') ?? ''),
  );
  return crossings
    .filter((pulled) => hidden.has(pulled.text('municipality') ?? ''))
    .map(({ at }) => issueAt('apart-need-withheld', { at, field: 'treatment' }));
}

function crossingIssues({ document }: Checked): AssumptionIssue[] {
  return pulledLevers(document)
    .all('crossing')
    .filter((pulled) => pulled.text('treatment') === 'added-km' && pulled.number('km') === undefined)
    .map(({ at }) => issueAt('km-missing', { at, field: 'km' }));
}

function changeIssues({ facts, document, plan }: Checked): AssumptionIssue[] {
  const kept = plan.change?.kept ?? [];
  const excluded = plan.change?.excluded ?? [];
  const inside = facts.municipalities.map(({ code }) => code).filter((code) => !plan.apart.includes(code));
  const free = inside.filter(
    (code) => (plan.candidates ?? inside).includes(code) && !kept.includes(code) && !excluded.includes(code),
  );
  const { one } = pulledLevers(document);
  const at = { at: (one('sites') ?? one('sites-excluded') ?? one('candidates'))?.at };
  const most = free.length + kept.length;
  const sites = plan.change?.sites;
  const both = kept.filter((code) => excluded.includes(code));
  const apart = kept.filter((code) => plan.apart.includes(code));
  const keptAt = { at: one('sites-kept')?.at, field: 'municipalities' };
  return [
    ...both.map((municipality) => issueAt('kept-and-excluded', keptAt, { municipality })),
    ...apart.map((municipality) => issueAt('kept-but-apart', keptAt, { municipality })),
    ...(most === 0 ? [issueAt('no-candidates', at)] : []),
    ...(sites !== undefined && sites < kept.length
      ? [issueAt('fewer-sites-than-kept', { ...at, field: 'sites' }, { sites, kept: kept.length })]
      : []),
    ...(sites !== undefined && most > 0 && sites > most
      ? [issueAt('more-sites-than-candidates', { ...at, field: 'sites' }, { sites, candidates: most })]
      : []),
  ];
}

/** What the levers' own types and ranges cannot say of a document about the placing of services. */
export function locationIssues(facts: LocationFacts, document: ScenarioDocument): AssumptionIssue[] {
  const checked = { facts, document, plan: locationPlan(document) };
  const known = new Set(facts.municipalities.map(({ code }) => code));
  return inDocumentOrder([
    ...outsideIssues(document, ['weight', 'candidates', 'crossing', 'sites-kept', 'sites-excluded'], known),
    ...twiceIssues(document, ['weight', 'crossing']),
    ...weightIssues(checked),
    ...crossingIssues(checked),
    ...changeIssues(checked),
  ]);
}
