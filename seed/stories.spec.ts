import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { number, readCsv, sum, sumBy } from './testing/read-csv.ts';

type Row = Record<string, string>;
const read = (folder: string, name: string): Row[] =>
  readCsv(readFileSync(join(__dirname, folder, `${name}.csv`), 'utf8'));
const services = read('demo', 'services');
const places = read('demo', 'places');
const use = read('demo', 'use');
const rates = read('demo', 'rates');
const need = read('demo', 'need');
const spending = read('demo', 'expenditure');
const population = read('demo', 'population');
const withPlaces = new Set(
  read('reference', 'service-types')
    .filter((t) => t.pladsbaseret === 'ja')
    .map((t) => t.noegle),
);
const functions = read('reference', 'account-functions');
const index = new Map(read('demo', 'price-index').map((row) => [row.aar, number(row.indeks)]));

const takes = (group: string) =>
  new Set(services.filter((s) => s.maalgrupper?.split('|').includes(group)).map((s) => s.tilbudId));
const lastQuarter = (group: string) =>
  places.filter((row) => row.periode === '2025K4' && takes(group).has(row.tilbudId));
const placesFor = (group: string) => sum(lastQuarter(group).map((row) => number(row.pladserNormeret)));
const vacantFor = (group: string) => sum(lastQuarter(group).map((row) => number(row.pladserLedige)));
const needRows = (group: string, year: string) =>
  need.filter((row) => row.maalgruppe === group && row.aar === year && withPlaces.has(row.tilbudstype));
const served = (group: string, year: string) =>
  sum(needRows(group, year).map((row) => number(row.modtagere)));
const waiting = (group: string, year: string) =>
  sum(needRows(group, year).map((row) => number(row.ventende)));
const inhabitants = sumBy(
  population,
  (row) => `${row.kommunekode} ${row.aar}`,
  (row) => number(row.antal),
);
const inRegion = (year: string) =>
  sum([...inhabitants].filter(([key]) => key.endsWith(year)).map(([, n]) => n));
const groupOf = (row: Row) => {
  const version = row.aar! < '2018' ? 'kontoplan-2007' : 'kontoplan-2018';
  const found = functions.find((f) => f.version === version && f.funktion === row.funktion);
  return found?.iOmfang === 'ja' ? (found.gruppe ?? '') : 'out of scope';
};
const accounts = sumBy(
  spending.filter((row) => row.art === 'regnskab'),
  (row) => `${row.aar} ${groupOf(row)}`,
  (row) => number(row.beloeb1000),
);
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

describe('stories of the demonstration region', () => {
  it('(a) places for adults with developmental disorders are short across the region, even with three reports missing', () => {
    expect(served('AD_AUT', '2025') + waiting('AD_AUT', '2025')).toBeGreaterThan(1.15 * placesFor('AD_AUT'));
  });

  it('(b) adults with physical disability become fewer by at least a fifth, and services for them close', () => {
    expect(served('AD_PHYS', '2025')).toBeLessThan(0.8 * served('AD_PHYS', '2018'));
    expect(services.filter((s) => s.maalgrupper === 'AD_PHYS' && s.gyldigTil).length).toBeGreaterThanOrEqual(
      4,
    );
  });

  it('(c) offenders with intellectual disability have one service, severe eating disorders two operators', () => {
    expect(takes('AD_FOR').size).toBe(1);
    expect(
      new Set(services.filter((s) => s.maalgrupper === 'AD_EAT').map((s) => s.driftsherreKode)).size,
    ).toBe(2);
  });

  it('(d) T0101 goes from ten buyers to two and from 98 to 66 per cent occupied', () => {
    const buyers = (quarter: string) =>
      use.filter((row) => row.tilbudId === 'T0101' && row.periode === quarter).length;
    const occupancy = (quarter: string) => {
      const row = places.find((p) => p.tilbudId === 'T0101' && p.periode === quarter);
      return number(row?.belagteDoegn) / number(row?.tilgaengeligeDoegn);
    };
    expect([buyers('2018K4'), buyers('2025K4')]).toEqual([10, 2]);
    expect([occupancy('2018K4'), occupancy('2025K4')].map((share) => Math.round(share * 100))).toEqual([
      98, 66,
    ]);
  });

  it('(e) rates fall about 4 per cent in fixed prices while spending per inhabitant rises by more than 5', () => {
    const fixed = new Map(
      rates
        .filter((r) => r.niveau === 'standard')
        .map((r) => [`${r.tilbudId} ${r.aar}`, number(r.takst) / index.get(r.aar)!]),
    );
    const changes = services.flatMap(({ tilbudId }) => {
      const [then, now] = [fixed.get(`${tilbudId} 2018`), fixed.get(`${tilbudId} 2025`)];
      return then && now ? [now / then] : [];
    });
    expect(median(changes)).toBeGreaterThan(0.95);
    expect(median(changes)).toBeLessThan(0.97);
    const real = (year: string) =>
      (accounts.get(`${year} adults`)! + accounts.get(`${year} children-young`)!) /
      inRegion(year) /
      index.get(year)!;
    expect(real('2025') / real('2018')).toBeGreaterThan(1.05);
  });

  it('(f) Gribskov spends over 40 per cent more per inhabitant on children than the median municipality', () => {
    const children = sumBy(
      spending.filter(
        (row) => row.art === 'regnskab' && row.aar === '2025' && row.funktion?.startsWith('528'),
      ),
      (row) => row.kommunekode ?? '',
      (row) => (number(row.beloeb1000) * 1000) / inhabitants.get(`${row.kommunekode} 2025`)!,
    );
    expect(children.get('0270')! / median([...children.values()])).toBeGreaterThan(1.4);
    expect(children.get('0270')).toBe(Math.max(...children.values()));
  });

  it('(g) three municipalities lack need for 2025, services in Sorø two quarters of places and use', () => {
    const reported = new Set(need.filter((row) => row.aar === '2025').map((row) => row.kommunekode));
    const before = [...new Set(need.filter((row) => row.aar === '2024').map((row) => row.kommunekode))];
    expect(before.filter((code) => !reported.has(code))).toEqual(['0223', '0250', '0336']);
    const soroe = new Set(services.filter((s) => s.kommunekode === '0340').map((s) => s.tilbudId));
    const quarters = (rows: Row[]) =>
      [...new Set(rows.filter((r) => soroe.has(r.tilbudId)).map((r) => r.periode))].filter(
        (q) => q! > '2025',
      );
    expect([quarters(places), quarters(use)]).toEqual([
      ['2025K3', '2025K4'],
      ['2025K3', '2025K4'],
    ]);
  });

  it('(g) Ishøj reports for Vallensbæk and for nobody else', () => {
    const behalf = need.filter((row) => row.paaVegneAf);
    expect(new Set(behalf.map((row) => `${row.kommunekode} ${row.paaVegneAf}`))).toEqual(
      new Set(['0187 0183']),
    );
  });

  it('(h) at least a quarter of the cells of need 2025 are 1 to 4, and many are a true nought', () => {
    const counts = need.filter((row) => row.aar === '2025').map((row) => number(row.modtagere));
    expect(counts.filter((n) => n > 0 && n < 5).length / counts.length).toBeGreaterThan(0.25);
    expect(counts.filter((n) => n === 0).length).toBeGreaterThan(500);
  });

  it('(i) the account plan changes in 2018: common functions end, new ones begin, adults seem to double', () => {
    const yearsOf = (code: string) =>
      [...new Set(spending.filter((row) => row.funktion === code).map((row) => row.aar))].sort();
    expect(yearsOf('53232')).toEqual(['2017']);
    expect(yearsOf('53851')[0]).toBe('2018');
    expect(accounts.get('2018 adults')! / accounts.get('2017 adults')!).toBeGreaterThan(1.7);
    expect(accounts.get('2018 children-young')! / accounts.get('2017 children-young')!).toBeLessThan(1.08);
  });

  it('(j) children’s services carry serviceloven if opened before 2024 and barnets lov after, both occur', () => {
    const children = services.filter((s) => /^(DOEGN|OPH|DAG83|KLUB84|AFL)/.test(s.tilbudstype ?? ''));
    const laws = children.map(
      (s) => [s.gyldigFra! < '2024-01-01', s.lovgrundlag!.startsWith('serviceloven')] as const,
    );
    expect(laws.every(([before, old]) => before === old)).toBe(true);
    expect(laws.filter(([before]) => !before).length).toBeGreaterThanOrEqual(5);
  });

  it('(k) children with physical disability have a quarter more places than they need', () => {
    expect(placesFor('CH_PHYS')).toBeGreaterThan(
      1.2 * (served('CH_PHYS', '2025') + waiting('CH_PHYS', '2025')),
    );
  });

  it('(l) more than 200 wait in one group while over 30 places stand empty in two others', () => {
    expect(waiting('AD_AUT', '2025')).toBeGreaterThan(200);
    expect(vacantFor('AD_PHYS') + vacantFor('CH_PHYS')).toBeGreaterThan(30);
    expect(waiting('AD_PHYS', '2025') + waiting('CH_PHYS', '2025')).toBe(0);
  });

  it('(m) between a quarter and a third of the services take several groups, and their use shows it', () => {
    const shared = services.filter((s) => s.maalgrupper?.includes('|'));
    expect(shared.length / services.length).toBeGreaterThan(0.25);
    expect(shared.length / services.length).toBeLessThan(0.36);
    const ids = new Set(shared.map((s) => s.tilbudId));
    const groupsUsed = new Map<string, Set<string>>();
    for (const row of use.filter((r) => ids.has(r.tilbudId))) {
      const known = groupsUsed.get(row.tilbudId!) ?? new Set<string>();
      groupsUsed.set(row.tilbudId!, known.add(row.maalgruppe!));
    }
    expect([...groupsUsed.values()].filter((groups) => groups.size > 1).length).toBeGreaterThan(90);
  });

  it('plans some fifteen changes, up and down, dated 2026 to 2029, and too few for autism', () => {
    const plans = read('demo', 'plans');
    expect(plans).toHaveLength(16);
    expect(new Set(plans.map((p) => p.status))).toEqual(
      new Set(['ide', 'besluttet', 'under_etablering', 'aaben']),
    );
    for (const { virkningsdato } of plans)
      expect(virkningsdato! >= '2026' && virkningsdato! < '2030').toBe(true);
    const more = sum(plans.filter((p) => takes('AD_AUT').has(p.tilbudId!)).map((p) => number(p.pladser)));
    expect(more).toBeLessThan(served('AD_AUT', '2025') + waiting('AD_AUT', '2025') - placesFor('AD_AUT'));
  });
});
