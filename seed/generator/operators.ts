import { MUNICIPALITIES } from './municipality-table.ts';
import type { Municipality } from './municipality-table.ts';
import type { Random } from './random.ts';
import type { DemoService } from './services.ts';
import { typeOfService } from './service-type-table.ts';

type Operator = Pick<DemoService, 'operatorType' | 'operatorCode' | 'hostCode'>;

const KINDS = ['kommunal', 'regional', 'selvejende', 'privat'] as const;

/** Groups with a single operator or hardly any, whatever the draw says. */
const FIXED: Record<string, readonly Operator[]> = {
  AD_FOR: [{ operatorType: 'regional', operatorCode: '1085', hostCode: '0360' }],
  AD_EAT: [
    { operatorType: 'regional', operatorCode: '1084', hostCode: '0159' },
    { operatorType: 'privat', operatorCode: 'P031', hostCode: '0265' },
  ],
};

/** Larger municipalities host more services, but not in proportion: small ones carry some for all. */
const HOST_WEIGHTS = MUNICIPALITIES.map(({ population }) => Math.sqrt(population));

/** Keys of invented operators: P001-P025 are self-governing, P026-P060 private. */
function operatorCode(kind: Operator['operatorType'], host: Municipality, random: Random): string {
  if (kind === 'kommunal') return host.code;
  if (kind === 'regional') return host.region;
  const number = kind === 'selvejende' ? random.whole(1, 25) : random.whole(26, 60);
  return `P${String(number).padStart(3, '0')}`;
}

export function operatorAndHost(type: string, group: string, random: Random): Operator {
  const fixed = FIXED[group];
  if (fixed) return random.pick(fixed);
  const kind = KINDS[random.pickIndex(typeOfService(type).operators)] ?? 'kommunal';
  const host = MUNICIPALITIES[random.pickIndex(HOST_WEIGHTS)];
  if (!host) throw new RangeError('host: no municipality');
  return { operatorType: kind, operatorCode: operatorCode(kind, host, random), hostCode: host.code };
}
