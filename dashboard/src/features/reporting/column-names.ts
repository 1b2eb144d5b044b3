import type { WorkTextKey, WorkTexts } from '@tilbudsvifte/locale/work';

/** Columns of the import files, in reading order, by the name that a read row has for them; the API names cells either way. */
const importNames: Readonly<Record<string, string>> = {
  serviceId: 'tilbudId',
  municipalityCode: 'kommunekode',
  year: 'aar',
  quarter: 'periode',
  buyerMunicipalityCode: 'koeberKommunekode',
  targetGroup: 'maalgruppe',
  targetGroups: 'maalgrupper',
  serviceType: 'tilbudstype',
  served: 'modtagere',
  waiting: 'ventende',
  expectedPlaces: 'forventetPladser',
  trend: 'tendens',
  horizonYears: 'horisontAar',
  onBehalfOf: 'paaVegneAf',
  remark: 'bemaerkning',
  approvedPlaces: 'pladserGodkendt',
  staffedPlaces: 'pladserNormeret',
  reservedPlaces: 'pladserReserveret',
  vacantPlaces: 'pladserLedige',
  availablePlaceDays: 'tilgaengeligeDoegn',
  occupiedPlaceDays: 'belagteDoegn',
  unchanged: 'uaendret',
  fullYearPlaces: 'pladser',
  places: 'pladser',
  placeDays: 'doegn',
  amountDkk: 'beloeb',
  product: 'ydelse',
  level: 'niveau',
  unit: 'enhed',
  rateDkk: 'takst',
  overheadShare: 'overheadPct',
  budgetedOccupancy: 'belaegningBudget',
  afterRegulationDkk: 'efterregulering',
  priceLevelYear: 'prisniveau',
  change: 'aendring',
  effectiveDate: 'virkningsdato',
  status: 'status',
  operatorCode: 'driftsherreKode',
  operatorType: 'driftsherreType',
  name: 'navn',
  legalBasis: 'lovgrundlag',
  specialisation: 'specialiseringsniveau',
  validFrom: 'gyldigFra',
  validTo: 'gyldigTil',
};

const camel = (name: string): string =>
  name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Name of a column in the import file, whichever name it came by. @example importName('target_group') // 'maalgruppe' */
export function importName(name: string): string {
  return importNames[camel(name)] ?? name;
}

const known = new Set(Object.values(importNames));

/** Heading of a column in words; a column without words keeps its name. */
export function columnWords(name: string, texts: WorkTexts): string {
  const column = importName(name);
  return known.has(column) ? texts(`column.${column}` as WorkTextKey) : column;
}

const order = Object.keys(importNames);

/** Names of a read row's columns in reading order; the database keeps them in none. */
export function inReadingOrder(names: readonly string[]): readonly string[] {
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...names].sort((a, b) => place(a) - place(b));
}
