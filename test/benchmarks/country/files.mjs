// The country in the import formats, one file for each kind; those with many rows in one file for each year.
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  accountFunctions,
  municipalities,
  numbersOf,
  quarters,
  services,
  targetGroups,
  typesOf,
  years,
} from './lists.mjs';

const days = (quarter) => [90, 91, 92, 92][Number(quarter.at(-1)) - 1];
const decimal = (number, digits) => number.toFixed(digits).replace('.', ',');

function* groupRows() {
  for (const group of targetGroups) yield Object.values(group);
}

function* serviceRows(list) {
  for (const { id, operator, operatorCode, host, type, groups } of list)
    yield [
      id,
      `Tilbud ${id}`,
      operator,
      operatorCode,
      host,
      type,
      'serviceloven',
      groups.join('|'),
      'specialiseret',
      '2010-01-01',
      '',
    ];
}

/** How many of its places a service fills in a quarter: between seven and nine and a half of ten. */
const filled = (at, places) => Math.floor(places * (0.7 + ((at * 37) % 26) / 100));

function* placesRows(list, year) {
  for (const [at, { id, places }] of list.entries())
    for (const quarter of quarters.filter((each) => each.startsWith(year))) {
      const occupied = filled(at + Number(year), places);
      const free = places - occupied;
      yield [
        id,
        quarter,
        places,
        places,
        0,
        free,
        places * days(quarter),
        occupied * days(quarter),
        '95,0',
        at % 4,
        'nej',
      ];
    }
}

function* useRows(list, year) {
  for (const [at, { id, places, buyers, groups }] of list.entries())
    for (const quarter of quarters.filter((each) => each.startsWith(year))) {
      let left = filled(at + Number(year), places);
      for (const [nth, buyer] of buyers.entries()) {
        const taken = nth === buyers.length - 1 ? left : Math.min(left, Math.ceil(left / 2));
        left -= taken;
        if (taken > 0)
          yield [
            id,
            quarter,
            buyer,
            groups[nth % groups.length],
            decimal(taken, 2),
            taken * days(quarter),
            taken * days(quarter) * 2400,
          ];
      }
    }
}

function* rateRows(list) {
  for (const [at, { id }] of list.entries())
    for (const year of years)
      yield [
        id,
        year,
        'ophold',
        'standard',
        'doegn',
        decimal(1500 + (at % 900) + (year - 2014) * 35, 2),
        '6,3',
        '95,0',
        '0,00',
        year,
      ];
}

/** Every target group is told with as many types as the scale, where it has them. */
function* needRows(scale) {
  const { below } = numbersOf(7);
  for (const municipality of municipalities)
    for (const year of years)
      for (const group of targetGroups)
        for (const type of typesOf(group).slice(0, scale)) {
          const served = Math.floor((below(8) * below(8) * below(8)) / 6);
          yield [
            municipality,
            year,
            group.noegle,
            type,
            served,
            below(3),
            served + below(4),
            'op',
            5,
            '',
            '',
          ];
        }
}

function* populationRows() {
  for (const [at, municipality] of municipalities.entries())
    for (const year of years)
      for (let age = 0; age < 100; age++)
        for (const sex of ['m', 'k'])
          yield [municipality, year, age, sex, 80 + ((at * 61 + age * 7) % 700), 'faktisk'];
}

function* expenditureRows() {
  for (const [at, municipality] of municipalities.entries())
    for (const year of years)
      for (const account of accountFunctions)
        for (const nature of ['regnskab', 'budget'])
          yield [
            municipality,
            year,
            nature,
            account,
            '',
            '',
            1,
            'TOT',
            4000 + ((at * 977 + Number(account)) % 90_000) + (year - 2014) * 60,
          ];
}

function* indexRows() {
  for (const year of years) yield [year, decimal(100 * 1.02 ** (year - 2014), 2), 'Opdigtet', '2026-1'];
}

const heads = {
  'target-groups': 'noegle;navn;navnEn;alderFra;alderTil;gruppe;ffbKoder',
  services:
    'tilbudId;navn;driftsherreType;driftsherreKode;kommunekode;tilbudstype;lovgrundlag;maalgrupper;specialiseringsniveau;gyldigFra;gyldigTil',
  places:
    'tilbudId;periode;pladserGodkendt;pladserNormeret;pladserReserveret;pladserLedige;tilgaengeligeDoegn;belagteDoegn;belaegningBudget;ventende;uaendret',
  use: 'tilbudId;periode;koeberKommunekode;maalgruppe;pladser;doegn;beloeb',
  rates: 'tilbudId;aar;ydelse;niveau;enhed;takst;overheadPct;belaegningBudget;efterregulering;prisniveau',
  need: 'kommunekode;aar;maalgruppe;tilbudstype;modtagere;ventende;forventetPladser;tendens;horisontAar;paaVegneAf;bemaerkning',
  population: 'kommunekode;aar;alder;koen;antal;art',
  expenditure: 'kommunekode;aar;art;funktion;gruppering;ejerforhold;dranst;kontoart;beloeb1000',
  'price-index': 'aar;indeks;kilde;udgave',
};

async function write(folder, { kind, rows, part = '' }) {
  const file = path.join(folder, `${kind}${part}.csv`);
  let count = 0;
  function* text() {
    yield `${heads[kind]}\n`;
    for (const row of rows) {
      count++;
      yield `${row.join(';')}\n`;
    }
  }
  await pipeline(Readable.from(text(), { highWaterMark: 1024 }), createWriteStream(file));
  return { file, kind, rows: count };
}

/** Writes all files in the order in which they are imported: `{ file, kind, rows }`, services before what refers to them. */
export async function writeCountry(folder, scale) {
  const list = services(scale);
  const byYear = (kind, rowsOf) =>
    years.map((year) => ({ kind, part: `-${year}`, rows: rowsOf(list, String(year)) }));
  const parts = [
    { kind: 'target-groups', rows: groupRows() },
    { kind: 'services', rows: serviceRows(list) },
    ...byYear('places', placesRows),
    { kind: 'rates', rows: rateRows(list) },
    ...byYear('use', useRows),
    { kind: 'need', rows: needRows(scale) },
    { kind: 'population', rows: populationRows() },
    { kind: 'expenditure', rows: expenditureRows() },
    { kind: 'price-index', rows: indexRows() },
  ];
  const files = [];
  for (const part of parts) files.push(await write(folder, part));
  return files;
}
