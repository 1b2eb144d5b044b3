import { figure, missing } from '@tilbudsvifte/planning';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { CostFacts } from '../costs/cost-facts.ts';
import { kmBetween } from './nearest.ts';
import { needsMunicipality, type PeerRule, peerRules, type PeersAsked, peersOf } from './peer-rules.ts';
import type { PeerRow } from './peers.answer.ts';
import { type Profile, profiles, similarTo } from './similar.ts';

const unknown = missing('not-reported');

type Traits = Omit<Profile, 'code'>;

function traitsOf(profile: Traits | undefined): Pick<PeerRow, keyof Traits> {
  if (!profile)
    return {
      population: unknown,
      share0to22: unknown,
      share18to64: unknown,
      municipalityGroup: unknown,
      kmToNearest: unknown,
    };
  const { population, share0to22, share18to64, municipalityGroup, kmToNearest } = profile;
  return {
    population: figure(population),
    share0to22: figure(share0to22),
    share18to64: figure(share18to64),
    municipalityGroup: figure(municipalityGroup),
    kmToNearest: figure(kmToNearest),
  };
}

/** Rows of the rules that can be answered, and of the municipality itself. */
export function peerRows(
  context: EditionContext,
  costs: CostFacts,
  asked: Omit<PeersAsked, 'rule'>,
): { readonly rows: PeerRow[]; readonly own: PeerRow | null } {
  const { municipality, area } = asked;
  const byCode = new Map(
    profiles(context, costs, Number(area.date.slice(0, 4))).map((one) => [one.code, one]),
  );
  const far = new Map(
    municipality === null
      ? []
      : similarTo(context, costs, { municipality, date: area.date }).map((one) => [one.code, one.distance]),
  );
  const row = (rule: PeerRule, code: string, order: number): PeerRow => {
    const distance = rule === 'similar' ? far.get(code) : undefined;
    return {
      rule,
      order,
      municipality: code,
      distanceKm:
        municipality === null ? missing('not-applicable') : figure(kmBetween(context, municipality, code)),
      structuralDistance: distance === undefined ? missing('not-applicable') : figure(distance),
      ...traitsOf(byCode.get(code)),
    };
  };
  const rules = peerRules.filter((rule) => municipality !== null || !needsMunicipality(rule));
  return {
    rows: rules.flatMap((rule) =>
      peersOf(context, costs, { ...asked, rule }).map((code, index) => row(rule, code, index + 1)),
    ),
    own: municipality === null ? null : row('none', municipality, 1),
  };
}
