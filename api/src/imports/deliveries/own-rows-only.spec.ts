import type { Observation } from '../../collection/observation.ts';
import type { ImportRow } from '../read-import.ts';
import { type OwnRows, ownRowsOnly } from './own-rows-only.ts';

const own: OwnRows = { kind: 'need', municipality: '0169', period: '2026', services: new Set(['T0003']) };
const look = (observation: object, changed: Partial<OwnRows> = {}): ImportRow =>
  ownRowsOnly({ ...own, ...changed })({ row: 7, observations: [observation as Observation] });
const issues = (observation: object, changed: Partial<OwnRows> = {}): unknown => {
  const read = look(observation, changed);
  return 'issues' in read ? read.issues.map(({ code, row, field, raw }) => [code, row, field, raw]) : [];
};
const need = { kind: 'need', municipalityCode: '0169', year: 2026 };
const places = { kind: 'places', serviceId: 'T0003', municipalityCode: '0169', quarter: '2026K4' };
const service = {
  kind: 'services',
  serviceId: 'T9',
  municipalityCode: '0169',
  operatorType: 'private',
  operatorCode: null,
};

test.each([
  ['one’s own need', need, []],
  ['another’s need', { ...need, municipalityCode: '0101' }, [['row-not-yours', 7, 'kommunekode', '0101']]],
  ['another year', { ...need, year: 2025 }, [['period-not-of-round', 7, 'aar', '2025']]],
  ['one’s own places', places, []],
  [
    'another’s service, though it lies here',
    { ...places, serviceId: 'T0082' },
    [['row-not-yours', 7, 'tilbudId', 'T0082']],
  ],
  [
    'another quarter’s year',
    { ...places, quarter: '2025K4' },
    [['period-not-of-round', 7, 'periode', '2025K4']],
  ],
  ['a private service that lies here', service, []],
  [
    'a private service elsewhere, run from here',
    { ...service, municipalityCode: '0101', operatorCode: '0169' },
    [['row-not-yours', 7, 'tilbudId', 'T9']],
  ],
  [
    'one’s own service elsewhere',
    { ...service, operatorType: 'municipal', operatorCode: '0169', municipalityCode: '0101' },
    [],
  ],
  [
    'another’s service here',
    { ...service, operatorType: 'municipal', operatorCode: '0101' },
    [['row-not-yours', 7, 'tilbudId', 'T9']],
  ],
  [
    'the region’s service',
    { ...service, operatorType: 'regional', operatorCode: '1084' },
    [['row-not-yours', 7, 'tilbudId', 'T9']],
  ],
  ['what is nobody’s', { kind: 'price-index', year: 2026 }, [['row-not-yours', 7, undefined, 'price-index']]],
] as const)('%s', (_, observation, found) => expect(issues(observation)).toEqual(found));

test('a round of a quarter takes that quarter only', () => {
  expect(issues({ ...places, quarter: '2026K3' }, { period: '2026K4' })).toHaveLength(1);
  expect(issues(places, { period: '2026K4' })).toEqual([]);
});

test('what the file got wrong stays as it was told, and a sound row goes through as it is', () => {
  const wrong = { issues: [] };
  expect(ownRowsOnly(own)(wrong)).toBe(wrong);
  const sound = { row: 2, observations: [need as unknown as Observation] };
  expect(ownRowsOnly(own)(sound)).toBe(sound);
});
