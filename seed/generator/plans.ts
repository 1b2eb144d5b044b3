import type { Cell } from './csv.ts';
import type { DemoService } from './services.ts';

export const PLANS_HEADER = 'tilbudId;aendring;pladser;virkningsdato;status;driftsherreKode';

type Plan = [
  type: string,
  group: string,
  nth: number,
  change: '+' | '-',
  places: number,
  date: string,
  status: 'ide' | 'besluttet' | 'under_etablering' | 'aaben',
];

/** Changes of existing services, chosen by type, first group and order. */
const PLANS: readonly Plan[] = [
  ['BO107', 'AD_AUT', 0, '+', 6, '2026-01-01', 'aaben'],
  ['BO108', 'AD_AUT', 0, '+', 8, '2027-01-01', 'under_etablering'],
  ['ABL105', 'AD_AUT', 1, '+', 6, '2027-07-01', 'besluttet'],
  ['BO108', 'AD_PHYS', 1, '-', 6, '2027-01-01', 'besluttet'],
  ['ABL105', 'AD_PHYS', 2, '-', 4, '2028-01-01', 'ide'],
  ['DOEGN', 'CH_PHYS', 0, '-', 4, '2027-07-01', 'ide'],
  ['DOEGN', 'CH_PSY', 1, '+', 4, '2026-07-01', 'under_etablering'],
  ['OPH', 'CH_SOC', 3, '-', 3, '2026-10-01', 'besluttet'],
  ['BO107', 'AD_DUAL', 0, '+', 5, '2028-04-01', 'ide'],
  ['KK109', 'AD_VIOL', 1, '+', 6, '2026-07-01', 'under_etablering'],
  ['SPEC', 'EDU', 2, '+', 20, '2027-08-01', 'besluttet'],
  ['BO108S', 'AD_FOR', 0, '+', 4, '2029-01-01', 'ide'],
  ['BO107', 'AD_EAT', 0, '+', 2, '2026-10-01', 'besluttet'],
];

const FUTURE_STATUS = ['under_etablering', 'besluttet', 'ide'] as const;

/** Sixteen plans: changes of open services and the services that are to open. */
export function plansRows(services: readonly DemoService[]): Cell[][] {
  const changes = PLANS.map(([type, group, nth, change, places, date, status]): Cell[] => {
    const open = services.filter(
      (s) => s.type === type && s.groups[0] === group && s.to === '' && s.from < '2026',
    );
    const service = open[nth];
    if (!service) throw new RangeError(`nth: no open service ${nth} of ${type} for ${group}`);
    return [service.id, change, places, date, status, service.operatorCode];
  });
  const openings = services
    .filter(({ from }) => from >= '2026')
    .map(({ id, places, from, operatorCode }, i): Cell[] => [
      id,
      '+',
      places,
      from,
      FUTURE_STATUS[i] ?? 'ide',
      operatorCode,
    ]);
  return [...changes, ...openings];
}
