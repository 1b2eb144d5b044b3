import type { ImportLookups } from '../import-source.ts';
import { foldName } from '../values/fold.ts';

const municipalities: readonly (readonly [string, string])[] = [
  ['0101', 'København'],
  ['0147', 'Frederiksberg'],
  ['0169', 'Høje-Taastrup'],
  ['0217', 'Helsingør'],
  ['0400', 'Bornholm'],
];

/** The codes that the files under `test/import` refer to. */
export const sampleLookups: ImportLookups = {
  municipalities: new Set(municipalities.map(([code]) => code)),
  municipalityNames: new Map(municipalities.map(([code, name]) => [foldName(name), code])),
  targetGroups: new Set(['AD_AUT', 'AD_PSY', 'AD_ID', 'AD_DUAL', 'CH_DEV']),
  serviceTypes: new Set(['BO107', 'BO108', 'AKT104']),
  functions: new Set(['52820', '52822', '53842', '53845', '53850']),
  services: new Map([
    ['T0001', '0169'],
    ['T0002', '0101'],
    ['T0003', '0217'],
  ]),
  regions: new Set(['1084']),
};
