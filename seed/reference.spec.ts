import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTIONS_2007, FUNCTIONS_2018 } from './generator/expenditure-functions.ts';
import { HOME_SERVICES } from './generator/home-services.ts';
import { MUNICIPALITIES } from './generator/municipality-table.ts';
import { TYPE_KEYS, typeOfService } from './generator/service-type-table.ts';
import { GROUP_KEYS } from './generator/target-group-table.ts';
import { number, readCsv } from './testing/read-csv.ts';

const read = (name: string) => readCsv(readFileSync(join(__dirname, 'reference', `${name}.csv`), 'utf8'));
const municipalities = read('municipalities');
const groupings = read('groupings');
const types = read('service-types');
const groups = read('target-groups');
const functions = read('account-functions');
const membersOf = (code: string) =>
  groupings.filter(({ kode }) => kode === code).map((row) => row.kommunekode);

describe('reference lists', () => {
  it('name the 98 municipalities once, on a tile of their own, inside Denmark', () => {
    expect(new Set(municipalities.map((row) => row.kommunekode)).size).toBe(98);
    expect(new Set(municipalities.map((row) => row.forkortelse)).size).toBe(98);
    expect(new Set(municipalities.map((row) => `${row.kolonne},${row.raekke}`)).size).toBe(98);
    for (const row of municipalities) {
      expect(number(row.breddegrad)).toBeGreaterThan(54.5);
      expect(number(row.breddegrad)).toBeLessThan(57.8);
      expect(number(row.laengdegrad)).toBeGreaterThan(8);
      expect(number(row.laengdegrad)).toBeLessThan(15.2);
    }
  });

  it('have 24, 3, 16, 24 and 31 municipalities in the five municipality groups', () => {
    const sizes = ['1', '2', '3', '4', '5'].map(
      (g) => municipalities.filter((m) => m.kommunegruppe === g).length,
    );
    expect(sizes).toEqual([24, 3, 16, 24, 31]);
  });

  it('put every municipality in exactly one region, 11 + 19 + 22 + 29 + 17', () => {
    const regions = ['1081', '1082', '1083', '1084', '1085'].map(membersOf);
    expect(regions.map((members) => members.length)).toEqual([11, 19, 22, 29, 17]);
    expect(new Set(regions.flat()).size).toBe(98);
    expect(membersOf('land')).toHaveLength(98);
  });

  it('let Østdanmark take over Hovedstaden and Sjælland on the day after their last', () => {
    expect(membersOf('oestdanmark').sort()).toEqual([...membersOf('1084'), ...membersOf('1085')].sort());
    expect(membersOf('rammeaftale-hovedstaden')).toEqual(membersOf('1084'));
    expect(membersOf('rammeaftale-sjaelland')).toEqual(membersOf('1085'));
    const ends = (code: string) => new Set(groupings.filter((g) => g.kode === code).map((g) => g.gyldigTil));
    expect([ends('1084'), ends('1085'), ends('1083')]).toEqual([
      new Set(['2026-12-31']),
      new Set(['2026-12-31']),
      new Set(['']),
    ]);
    expect(groupings.find((g) => g.kode === 'oestdanmark')?.gyldigFra).toBe('2027-01-01');
  });

  it('have 26 service types whose account function exists in the plan of 2018', () => {
    const known = new Set(functions.filter((f) => f.version === 'kontoplan-2018').map((f) => f.funktion));
    expect(types).toHaveLength(26);
    for (const type of types) expect(known).toContain(type.funktion);
  });

  it('have 18 target groups, and no FFB code in two of them', () => {
    expect(groups.map((group) => group.noegle).sort()).toEqual([...GROUP_KEYS].sort());
    const codes = groups.flatMap((group) => (group.ffbKoder ?? '').split('|').filter(Boolean));
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('end in LF, without BOM and carriage returns', () => {
    for (const name of readdirSync(join(__dirname, 'reference'))) {
      const text = readFileSync(join(__dirname, 'reference', name), 'utf8');
      expect(text.startsWith('\ufeff') || text.includes('\r')).toBe(false);
      expect(text.endsWith('\n')).toBe(true);
    }
  });
});

describe('what the generator knows agrees with the reference lists', () => {
  it('in municipalities', () => {
    for (const { code, group, region, latitude, longitude } of MUNICIPALITIES) {
      const row = municipalities.find(({ kommunekode }) => kommunekode === code);
      expect([Number(row?.kommunegruppe), number(row?.breddegrad), number(row?.laengdegrad)]).toEqual([
        group,
        latitude,
        longitude,
      ]);
      expect(membersOf(region)).toContain(code);
    }
    expect(MUNICIPALITIES).toHaveLength(46);
  });

  it('in service types', () => {
    for (const key of TYPE_KEYS) {
      const row = types.find(({ noegle }) => noegle === key);
      const type = typeOfService(key);
      expect([row?.lovgrundlagFoer2024, row?.lovgrundlag, row?.enhed]).toEqual([
        type.lawBefore2024,
        type.law,
        type.unit,
      ]);
      expect(row?.pladsbaseret).toBe(type.placeBased ? 'ja' : 'nej');
    }
    for (const { type } of HOME_SERVICES)
      expect(types.find((row) => row.noegle === type)?.pladsbaseret).toBe('nej');
  });

  it('in account functions of both plans', () => {
    const codesOf = (version: string) =>
      functions.filter((f) => f.version === version).map((f) => f.funktion);
    for (const { code } of FUNCTIONS_2018) expect(codesOf('kontoplan-2018')).toContain(code);
    for (const { code } of FUNCTIONS_2007) expect(codesOf('kontoplan-2007')).toContain(code);
  });
});
