// A whole country, invented: 98 municipalities, 40 target groups, 12 years, 3,000 services for each step of scale. The same numbers on
// every machine, so that two measurements are of the same thing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { xoshiro128 } from '@tilbudsvifte/planning';

export const years = Array.from({ length: 12 }, (_, index) => 2014 + index);
export const quarters = years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}K${quarter}`));
const groupCount = 40;
const servicesAtOne = 3000;

function table(name) {
  const file = path.resolve(import.meta.dirname, '../../../seed/reference', `${name}.csv`);
  const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = head.split(';');
  return lines.map((line) => Object.fromEntries(line.split(';').map((cell, at) => [columns[at], cell])));
}

export const municipalities = table('municipalities').map(({ kommunekode }) => kommunekode);

/** Accounts that exist in both charts of accounts of these years. */
export const accountFunctions = (() => {
  const counted = table('account-functions').filter(({ iOmfang }) => iOmfang === 'ja');
  const versions = [...new Set(counted.map(({ version }) => version))];
  const inAll = ({ funktion }) =>
    versions.every((version) => counted.some((row) => row.version === version && row.funktion === funktion));
  return [...new Set(counted.filter(inAll).map(({ funktion }) => funktion))];
})();

/** The list's own groups, and as many invented ones as make forty. */
export const targetGroups = (() => {
  const known = table('target-groups');
  const invented = Array.from({ length: groupCount - known.length }, (_, index) => ({
    noegle: `AD_X${String(index + 1).padStart(2, '0')}`,
    navn: `Voksne, opdigtet målgruppe ${index + 1}`,
    navnEn: `Adults: invented target group ${index + 1}`,
    alderFra: '18',
    alderTil: '',
    gruppe: 'adults',
    ffbKoder: '',
  }));
  return [...known, ...invented];
})();

const placeTypes = table('service-types').filter(({ pladsbaseret }) => pladsbaseret === 'ja');

/** Place-based types of a target group's age. */
export const typesOf = ({ gruppe }) =>
  placeTypes.filter((type) => type.gruppe === gruppe).map(({ noegle }) => noegle);

/** Numbers of one subject: whole below a bound, and one of a list. */
export function numbersOf(seed) {
  const random = xoshiro128(seed);
  const below = (bound) => Math.floor(random() * bound);
  return { below, oneOf: (list) => list[below(list.length)], share: random };
}

const operators = ['kommunal', 'kommunal', 'kommunal', 'selvejende', 'privat'];

function service(number, { below, oneOf }) {
  const group = oneOf(targetGroups);
  const types = typesOf(group);
  const alike = targetGroups.filter((other) => other.gruppe === group.gruppe);
  const host = oneOf(municipalities);
  const operator = oneOf(operators);
  return {
    id: `L${String(number).padStart(6, '0')}`,
    host,
    operator,
    operatorCode: operator === 'kommunal' ? host : `P${String(1 + below(400)).padStart(3, '0')}`,
    type: oneOf(types),
    groups: [...new Set([group.noegle, ...Array.from({ length: below(3) }, () => oneOf(alike).noegle)])],
    places: 4 + below(36),
    buyers: [...new Set([host, ...Array.from({ length: 1 + below(3) }, () => oneOf(municipalities))])],
  };
}

/** The services of a scale; those of a larger scale begin with those of a smaller one. */
export function services(scale) {
  const numbers = numbersOf(20_260_101);
  return Array.from({ length: servicesAtOne * scale }, (_, index) => service(index + 1, numbers));
}
