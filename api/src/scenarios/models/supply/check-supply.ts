import type { ScenarioDocument } from '../../document/scenario-document.ts';
import type { AssumptionIssue } from '../scenario-model.ts';
import { type KnownSupply, MOST_YEARS_AHEAD } from './known-supply.ts';
import { codesOf, numberOf, pulled, textOf } from './read-supply-plan.ts';

type Issue = AssumptionIssue;

/** What the levers' own types and ranges cannot say of a supply scenario, in the order of the document. */
export function checkSupply(facts: KnownSupply, document: ScenarioDocument): readonly Issue[] {
  const issues = [
    ...horizonIssues(facts, document),
    ...groupIssues(facts, document),
    ...openIssues(facts, document),
    ...serviceIssues(facts, document),
    ...dateIssues(facts, document),
  ];
  return issues.sort((a, b) => (a.at ?? -1) - (b.at ?? -1));
}

function horizonIssues({ baseYear }: KnownSupply, { horizonYear }: ScenarioDocument): Issue[] {
  const last = baseYear + MOST_YEARS_AHEAD;
  if (horizonYear > baseYear && horizonYear <= last) return [];
  return [{ field: 'horizonYear', code: 'horizon-out-of-reach', params: { first: baseYear + 1, last } }];
}

/** Growth of a group that is not counted, or twice; goals of years that are not looked at. */
function groupIssues({ baseYear, groups }: KnownSupply, document: ScenarioDocument): Issue[] {
  const growth = pulled(document, 'need-growth');
  const seen = growth.map(({ values }) => textOf(values['targetGroup']));
  return [
    ...growth.flatMap(({ at }, i): Issue[] => {
      const group = groups.find(({ targetGroup }) => targetGroup === seen[i]);
      if (seen.indexOf(seen[i] ?? '') < i) return [{ at, field: 'targetGroup', code: 'group-twice' }];
      return group && 'value' in group.now ? [] : [{ at, field: 'targetGroup', code: 'need-not-known' }];
    }),
    ...pulled(document, 'goal').flatMap(({ at, values }): Issue[] => {
      const year = numberOf(values['year'], 0);
      if (year > baseYear && year <= document.horizonYear) return [];
      const params = { first: baseYear + 1, last: document.horizonYear };
      return [{ at, field: 'year', code: 'year-not-looked-at', params }];
    }),
  ];
}

/** A service can only open within the area, and only as a kind that has places. */
function openIssues({ municipalities, serviceTypes }: KnownSupply, document: ScenarioDocument): Issue[] {
  return pulled(document, 'open-service').flatMap(({ at, values }) => [
    ...(municipalities.includes(textOf(values['municipality']))
      ? []
      : [{ at, field: 'municipality', code: 'municipality-not-in-area' }]),
    ...(serviceTypes.some(({ code }) => code === textOf(values['serviceType']))
      ? []
      : [{ at, field: 'serviceType', code: 'service-type-without-places' }]),
  ]);
}

const ofService = ['close-service', 'resize-service', 'retarget-service', 'largest-buyer-leaves'];

/** From when a service is there, and until when; nothing for one that is not in the area. */
interface Life {
  readonly from: string;
  readonly closes: string | undefined;
}

function lifeOf(id: string, facts: KnownSupply, document: ScenarioDocument): Life | undefined {
  const openings = pulled(document, 'open-service');
  const opening = openings.find((_, i) => id === `ny-${i + 1}`);
  if (opening) return { from: textOf(opening.values['from']), closes: undefined };
  const service = facts.services.find((one) => one.id === id);
  if (!service) return undefined;
  const plans = facts.decided.filter((change) => change.service === id);
  const adds = plans.flatMap(({ step, date }) => (step.kind === 'add' ? [date] : [])).sort();
  const [from = '0000'] = service.places > 0 ? [] : adds;
  return { from, closes: plans.find(({ step }) => step.kind === 'close')?.date };
}

/** Changes of services that are not there: not in the area, not open yet, or closed. */
function serviceIssues(facts: KnownSupply, document: ScenarioDocument): Issue[] {
  return document.assumptions.flatMap(({ lever, values }, at): Issue[] => {
    if (!ofService.includes(lever)) return [];
    const [id, date] = [textOf(values['service']), textOf(values['date'])];
    const life = lifeOf(id, facts, document);
    if (!life) return [{ at, field: 'service', code: 'service-not-in-area' }];
    const closing = closingOf(id, { at, document }) ?? life.closes;
    return [
      ...(date < life.from
        ? [{ at, field: 'date', code: 'service-not-open-yet', params: { from: life.from } }]
        : []),
      ...(closing !== undefined && date >= closing
        ? [{ at, field: 'date', code: 'service-closed-before', params: { from: closing } }]
        : []),
      ...(lever === 'retarget-service' && codesOf(values['targetGroups']).length === 0
        ? [{ at, field: 'targetGroups', code: 'codes-missing' }]
        : []),
      ...repeated(document, at, id),
    ];
  });
}

/** First day without the service, by another assumption of the document. */
function closingOf(
  id: string,
  { at, document }: { readonly at: number; readonly document: ScenarioDocument },
): string | undefined {
  return pulled(document, 'close-service')
    .filter((one) => one.at !== at && textOf(one.values['service']) === id)
    .map(({ values }) => textOf(values['date']))
    .sort()[0];
}

/** A service closes once, and its largest buyer leaves once. */
function repeated(document: ScenarioDocument, at: number, id: string): Issue[] {
  const lever = document.assumptions[at]?.lever ?? '';
  if (lever !== 'largest-buyer-leaves') return [];
  const first = pulled(document, lever).find(({ values }) => textOf(values['service']) === id);
  return first && first.at < at ? [{ at, field: 'service', code: 'service-twice' }] : [];
}

/** What takes effect before the base year has ended, or after the last year, changes nothing that is shown. */
function dateIssues({ baseYear }: KnownSupply, document: ScenarioDocument): Issue[] {
  const [first, last] = [`${baseYear + 1}-01-01`, `${document.horizonYear}-12-31`];
  return document.assumptions.flatMap(({ lever, values }, at): Issue[] => {
    const field = lever === 'open-service' ? 'from' : 'date';
    if (lever !== 'open-service' && !ofService.includes(lever)) return [];
    const date = textOf(values[field]);
    return date >= first && date <= last
      ? []
      : [{ at, field, code: 'date-not-looked-at', params: { first, last } }];
  });
}
