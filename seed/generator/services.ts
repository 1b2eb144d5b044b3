import { BLUEPRINTS } from './blueprints.ts';
import type { Blueprint } from './blueprints.ts';
import { operatorAndHost } from './operators.ts';
import { openingAndClosing } from './openings.ts';
import { randomFor } from './random.ts';
import { inventedName } from './service-names.ts';
import { typeOfService } from './service-type-table.ts';
import { FUTURE_SERVICES, LOSING_BUYERS } from './stories.ts';
import type { Cell } from './csv.ts';

export interface DemoService {
  id: string;
  name: string;
  type: string;
  /** First group first. */
  groups: readonly string[];
  operatorType: 'kommunal' | 'regional' | 'selvejende' | 'privat';
  operatorCode: string;
  hostCode: string;
  specialisation: string;
  from: string;
  /** Last day, or empty while open. */
  to: string;
  /** Staffed places when the demonstration begins (or when the service opens). */
  places: number;
}

const MOST = new Set(['DOEGN_SIK', 'BO108S', 'LLU']);
const HIGH_GROUPS = new Set(['AD_BRAIN', 'AD_SENS', 'AD_DUAL', 'AD_EAT', 'AD_FOR', 'CH_PHYS']);

function specialisationOf(type: string, group: string, draw: number): string {
  if (MOST.has(type) || group === 'AD_EAT') return 'mest_specialiseret';
  if (type === 'DOEGN_PL' || HIGH_GROUPS.has(group))
    return draw < 0.75 ? 'hoejt_specialiseret' : 'specialiseret';
  if (draw < 0.12) return 'hoejt_specialiseret';
  return draw < 0.75 ? 'specialiseret' : 'grundlaeggende';
}

function serviceOf(blueprint: Blueprint, nth: number, id: string): DemoService {
  const { type, group, places, shared } = blueprint;
  const random = randomFor('service', id);
  return {
    id,
    name: inventedName(typeOfService(type).title, Number(id.slice(1))),
    type,
    groups: [group, ...shared.filter(([, count]) => nth < count).map(([other]) => other)],
    ...operatorAndHost(type, group, random),
    specialisation: specialisationOf(type, group, random.next()),
    ...openingAndClosing(blueprint, nth, random),
    places: random.whole(places[0], places[1]),
  };
}

/** About 400 services, T0001 onwards; T0101 and the planned ones are written by hand in stories.ts. */
export function makeServices(): DemoService[] {
  const numbers = Array.from({ length: 500 }, (_, index) => `T${String(index + 1).padStart(4, '0')}`);
  const ids = numbers.filter((id) => id !== LOSING_BUYERS.id).values();
  const made = BLUEPRINTS.flatMap((blueprint) =>
    Array.from({ length: blueprint.count }, (_, nth) => serviceOf(blueprint, nth, ids.next().value ?? '')),
  );
  const planned = FUTURE_SERVICES.map((service) => ({ ...service, id: ids.next().value ?? '' }));
  return [...made, LOSING_BUYERS, ...planned].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export const SERVICES_HEADER =
  'tilbudId;navn;driftsherreType;driftsherreKode;kommunekode;tilbudstype;lovgrundlag;maalgrupper;specialiseringsniveau;gyldigFra;gyldigTil';

/** The law in force on the day the service opened: children's services changed paragraph on 1 January 2024. */
export const serviceRow = (service: DemoService): Cell[] => {
  const type = typeOfService(service.type);
  const law = service.from < '2024-01-01' ? type.lawBefore2024 : type.law;
  const { id, name, operatorType, operatorCode, hostCode, groups, specialisation, from, to } = service;
  return [
    id,
    name,
    operatorType,
    operatorCode,
    hostCode,
    service.type,
    law,
    groups.join('|'),
    specialisation,
    from,
    to,
  ];
};
