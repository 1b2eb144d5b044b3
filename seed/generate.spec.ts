import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDemo } from './generate.ts';
import { number, readCsv, sumBy } from './testing/read-csv.ts';

const made = generateDemo();
const rows = (name: string) => readCsv(made.get(name) ?? '');
const services = new Map(rows('services.csv').map((row) => [row.tilbudId ?? '', row]));
const reference = (name: string) =>
  readCsv(readFileSync(join(__dirname, 'reference', `${name}.csv`), 'utf8'));
const committed = (name: string) => readFileSync(join(__dirname, 'demo', name), 'utf8');

describe('the demonstration region', () => {
  it.each([...made.keys()])('has %s committed exactly as the generator makes it', (name) => {
    expect(committed(name) === made.get(name)).toBe(true);
  });

  it('is described file by file and column by column in the data package', () => {
    const pack = JSON.parse(readFileSync(join(__dirname, 'datapackage.json'), 'utf8')) as {
      resources: { path: string; synthetic: boolean; schema: { fields: { name: string }[] } }[];
    };
    const demo = pack.resources.filter(({ synthetic }) => synthetic);
    expect(demo.map(({ path }) => path).sort()).toEqual(
      [...made.keys()].map((name) => `demo/${name}`).sort(),
    );
    for (const { path, schema } of pack.resources) {
      const header = readFileSync(join(__dirname, path), 'utf8').split('\n')[0];
      expect(schema.fields.map(({ name }) => name).join(';')).toBe(header);
    }
  });

  it('stays under nine megabytes', () => {
    const bytes = [...made.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    expect(bytes).toBeLessThan(9_000_000);
  });

  it('has about 400 services with unique invented names, all marked as demonstration', () => {
    expect(services.size).toBeGreaterThan(390);
    expect(new Set([...services.values()].map(({ navn }) => navn)).size).toBe(services.size);
    for (const { navn } of services.values()) expect(navn).toMatch(/ \(demo\)$/);
  });

  it('uses only codes of the reference lists', () => {
    const types = new Set(reference('service-types').map((row) => row.noegle));
    const groups = new Set(reference('target-groups').map((row) => row.noegle));
    const municipalities = new Set(reference('municipalities').map((row) => row.kommunekode));
    for (const row of services.values()) {
      expect(types).toContain(row.tilbudstype);
      expect(municipalities).toContain(row.kommunekode);
      for (const group of (row.maalgrupper ?? '').split('|')) expect(groups).toContain(group);
      expect(row.driftsherreKode).toMatch(/^(\d{4}|P0\d\d)$/);
    }
    const unknown = [...rows('need.csv'), ...rows('use.csv')].filter(
      (row) => !groups.has(row.maalgruppe) || !municipalities.has(row.kommunekode ?? row.koeberKommunekode),
    );
    expect(unknown).toEqual([]);
    for (const name of ['places.csv', 'rates.csv', 'use.csv', 'plans.csv'])
      expect(rows(name).filter((row) => !services.has(row.tilbudId ?? ''))).toEqual([]);
  });

  it.each([
    ['services.csv', ['tilbudId']],
    ['places.csv', ['tilbudId', 'periode']],
    ['rates.csv', ['tilbudId', 'aar', 'ydelse', 'niveau']],
    ['use.csv', ['tilbudId', 'periode', 'koeberKommunekode', 'maalgruppe']],
    ['need.csv', ['kommunekode', 'aar', 'maalgruppe', 'tilbudstype']],
    ['plans.csv', ['tilbudId', 'aendring', 'virkningsdato']],
    ['population.csv', ['kommunekode', 'aar', 'alder', 'koen']],
    ['expenditure.csv', ['kommunekode', 'aar', 'art', 'funktion']],
  ])('has no row of %s twice', (name, keys) => {
    const all = rows(name).map((row) => keys.map((key) => row[key]).join(';'));
    expect(new Set(all).size).toBe(all.length);
  });

  it('counts places so that each row is possible', () => {
    const impossible = rows('places.csv').filter((row) => {
      const [approved, staffed, reserved, vacant] = [
        row.pladserGodkendt,
        row.pladserNormeret,
        row.pladserReserveret,
        row.pladserLedige,
      ].map(number);
      const share = number(row.belagteDoegn) / number(row.tilgaengeligeDoegn);
      const budget = number(row.belaegningBudget);
      return !(
        staffed! <= approved! &&
        reserved! + vacant! <= staffed! &&
        share > 0.65 &&
        share <= 1.031 &&
        budget >= 90 &&
        budget <= 98
      );
    });
    expect(impossible).toEqual([]);
    // 2024K1 had 91 days: T0101 has 22 staffed places
    const leap = rows('places.csv').find((row) => row.tilbudId === 'T0101' && row.periode === '2024K1');
    expect(leap?.tilgaengeligeDoegn).toBe('2002');
  });

  it('shares out the occupied place-days of a quarter to the last day', () => {
    const used = sumBy(
      rows('use.csv'),
      (row) => `${row.tilbudId} ${row.periode}`,
      (row) => number(row.doegn),
    );
    const places = new Map(
      rows('places.csv').map((row) => [`${row.tilbudId} ${row.periode}`, number(row.belagteDoegn)]),
    );
    const wrong = [...used].filter(([key, days]) => places.get(key) !== days);
    expect(wrong).toEqual([]);
    expect(used.size).toBeGreaterThan(3500);
  });

  it('pays place-days at the rate of the year', () => {
    const rate = new Map(
      rows('rates.csv')
        .filter((row) => row.niveau !== 'lav' && row.niveau !== 'hoej')
        .map((row) => [`${row.tilbudId} ${row.aar}`, row]),
    );
    const wrong = rows('use.csv').filter((row) => {
      const year = (row.periode ?? '').slice(0, 4);
      const found = rate.get(`${row.tilbudId} ${year}`);
      const yearly = found?.enhed === 'elev' || found?.enhed === 'helaar';
      const days = yearly ? (Number(year) % 4 === 0 ? 366 : 365) : 1;
      return Math.abs((number(row.doegn) * number(found?.takst)) / days - number(row.beloeb)) > 1;
    });
    expect(wrong).toEqual([]);
  });

  it('serves in all a little more citizens than the region’s services house', () => {
    const withPlaces = new Set(
      reference('service-types')
        .filter((t) => t.pladsbaseret === 'ja')
        .map((t) => t.noegle),
    );
    const served = sumBy(
      rows('need.csv').filter((r) => r.aar === '2024' && withPlaces.has(r.tilbudstype)),
      () => 'all',
      (r) => number(r.modtagere),
    );
    const used = sumBy(
      rows('use.csv').filter((r) => r.periode === '2024K4'),
      () => 'all',
      (r) => number(r.pladser),
    );
    const ratio = served.get('all')! / used.get('all')!;
    expect(ratio).toBeGreaterThan(1);
    expect(ratio).toBeLessThan(1.05);
  });

  it('has sizes of the real order: København about 660,000 and Dragør about 14,500 in 2025', () => {
    const sizes = sumBy(
      rows('population.csv').filter((row) => row.aar === '2025'),
      (row) => row.kommunekode ?? '',
      (row) => number(row.antal),
    );
    expect([sizes.get('0101'), sizes.get('0155'), sizes.size]).toEqual([660000, 14500, 46]);
  });

  it('spends around 10,300 kr. per inhabitant on children and adults in 2021, in 2024 prices', () => {
    const prices = new Map(rows('price-index.csv').map((row) => [row.aar, number(row.indeks)]));
    const people = rows('population.csv')
      .filter((row) => row.aar === '2021')
      .reduce((sum, row) => sum + number(row.antal), 0);
    const spent = rows('expenditure.csv').filter(
      (row) => row.aar === '2021' && row.art === 'regnskab' && row.funktion?.startsWith('5'),
    );
    const dkk =
      (spent.reduce((sum, row) => sum + number(row.beloeb1000), 0) * 1000 * prices.get('2024')!) /
      prices.get('2021')!;
    expect(dkk / people).toBeGreaterThan(10000);
    expect(dkk / people).toBeLessThan(10600);
  });
});
