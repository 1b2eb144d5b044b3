import fc from 'fast-check';
import { globalParams, searchParams } from './search-params.ts';
import type { Search } from './search-params.ts';
import { keepGlobal, readSearch, writeSearch } from './url-state.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const code = fc.stringMatching(/^[A-Za-z0-9ÆØÅæøå_-]{1,40}$/);
const year = fc.integer({ min: 2007, max: 2100 });
const word = <T extends string>(...words: T[]) => fc.constantFrom(...words);

const search = fc.record(
  {
    k: digits(4),
    s: fc.uniqueArray(digits(4), { minLength: 1, maxLength: 6 }),
    g: word('region', 'nabo', 'lignende', 'oest', 'land', 'ingen'),
    o: fc.oneof(word('1084', '1085', 'oestdanmark'), code),
    mg: code,
    p: fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    m: word('antal', 'pr1000', 'pct', 'kr', 'krpl', 'faste'),
    v: word('figur', 'tabel'),
    dv: fc.stringMatching(/^[\p{L}\p{N}._-][\p{L}\p{N}._ -]{0,20}$/u),
    l: word('da', 'en'),
    i: word('vacant-places', 'occupancy'),
    behov: word('idag', 'belaegning', 'afvisning'),
    pr: word('maalgruppe', 'kommune', 'tilbudstype'),
    bel: fc.integer({ min: 50, max: 100 }),
    afv: fc.integer({ min: 1, max: 50 }),
    sort: word('mangel', 'navn', 'afstand'),
    kol: digits(4),
    q: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => text.trim())
      .filter((text) => text !== ''),
    tt: code,
    dh: word('municipal', 'private'),
    bk: digits(4),
    ledig: word('ja', 'nej'),
    side: fc.integer({ min: 1, max: 1000 }),
    omr: word('all', 'adults'),
    enhed: word('ialt', 'modtager'),
    basis: fc.integer({ min: 2007, max: 2040 }).map(String),
    red: fc.integer({ min: 0, max: 20 }),
    redm: word('ialt', 'aarligt'),
    opdelt: word('tilbudstype', 'tilbud', 'bilag'),
    orden: word('hoej', 'lav', 'navn'),
    hvor: word('kommune', 'omraade'),
    pris: word('under-1500', 'from-4000'),
    inden: fc.integer({ min: 1, max: 500 }),
    klynger: fc.integer({ min: 2, max: 6 }),
    km: fc.integer({ min: 1, max: 200 }),
    luk: fc.stringMatching(/^[A-Za-z0-9._-]{1,20}$/),
    tal: word('antal', 'pct', 'pr10000'),
    senest: year,
    ind: fc.uniqueArray(word('occupancy', 'bought-outside', 'expected-growth'), {
      minLength: 1,
      maxLength: 3,
    }),
    vist: word('occupancy', 'bought-outside'),
    aftale: fc.uuid(),
    bilag: word('capacity', 'services', 'most-specialised', 'large-services'),
    hvem: word('KKR Hovedstaden', 'Kommunerne'),
    art: word('report', 'dialogue'),
    forbi: word('ja', 'nej'),
    til: word('/', '/indberetning', '/indberetning/0192-ab'),
    fejl: word('provider-refused', 'last-administrator'),
    ik: digits(4),
    runde: fc.uuid(),
    skema: word('need', 'places'),
    celle: word('2.modtagere', '71.pladserLedige'),
    vis: word('alle', 'mangler', 'mig', 'godtaget'),
    gruppe: word('0169', 'Social- og sundhedsudvalget'),
    sc: fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 3 }),
    slags: word('supply', 'location'),
    stand: word('draft', 'shared', 'decided'),
    key: fc.stringMatching(/^[A-Za-z0-9_-]{43}$/),
    udfald: word('unmet-places', 'net-present-value'),
  },
  { requiredKeys: [] },
);

/** The same search without values that mean the same as their absence. */
function withoutUsual(full: Search): Search {
  const usual: Search = {
    forbi: 'nej',
    klynger: 4,
    km: 30,
    tal: 'antal',
    vis: 'alle',
    bilag: 'capacity',
    g: 'region',
    o: '1084',
    v: 'figur',
    l: 'da',
    i: 'vacant-places',
    behov: 'belaegning',
    pr: 'maalgruppe',
    bel: 90,
    afv: 5,
    ledig: 'nej',
    side: 1,
    omr: 'all',
    enhed: 'ialt',
    opdelt: 'tilbudstype',
    orden: 'hoej',
    hvor: 'kommune',
    red: 2,
    redm: 'ialt',
  };
  return Object.fromEntries(
    Object.entries(full).filter(([name, value]) => value !== usual[name as keyof Search]),
  );
}

describe('addresses', () => {
  it('read back exactly what was written, except usual values', () => {
    fc.assert(
      fc.property(search, (state) => {
        const { search: read, dropped } = readSearch(writeSearch(state));
        expect(read).toEqual(withoutUsual(state));
        expect(dropped).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('are one and the same for one state, however it was reached', () => {
    fc.assert(
      fc.property(search, (state) => {
        const once = writeSearch(state);
        expect(writeSearch(readSearch(once).search)).toBe(once);
      }),
    );
  });

  it('are generated above for every parameter there is', () => {
    const sampled = new Set(fc.sample(search, 500).flatMap((state) => Object.keys(state)));
    expect([...sampled].sort()).toEqual(Object.keys(searchParams).sort());
  });

  it('stay readable', () => {
    expect(writeSearch({ s: ['0159', '0163'], k: '0169', p: { from: 2019, to: 2025 }, mg: 'AD_AUT' })).toBe(
      '?k=0169&s=0159,0163&mg=AD_AUT&p=2019..2025',
    );
    expect(writeSearch({ p: { from: 2025, to: 2025 } })).toBe('?p=2025');
    expect(writeSearch({ q: 'bo & støtte', dv: 'Forår 2026' })).toBe(
      '?dv=For%C3%A5r+2026&q=bo+%26+st%C3%B8tte',
    );
  });

  it('never hold usual values', () => {
    expect(writeSearch({ g: 'region', o: '1084', v: 'figur', l: 'da', bel: 90 })).toBe('');
    expect(readSearch('?g=region&o=1084&v=figur').search).toEqual({});
  });
});

describe('readSearch', () => {
  it.each([
    ['k', '169'],
    ['k', 'abcd'],
    ['g', 'venner'],
    ['p', '2025..2019'],
    ['p', '1999'],
    ['p', '25'],
    ['v', 'kort'],
    ['s', '0159,16'],
    ['bel', '101'],
    ['bel', '9.5'],
    ['side', '0'],
    ['l', 'sv'],
    ['mg', '<b>'],
  ])('drops %s=%s and says so', (name, value) => {
    const { search: read, dropped } = readSearch(`?${new URLSearchParams({ [name]: value }).toString()}`);
    expect(read).toEqual({});
    expect(dropped).toEqual([{ name, value }]);
  });

  it('keeps the first of a repeated parameter and drops the rest', () => {
    expect(readSearch('?k=0169&k=0101')).toEqual({
      search: { k: '0169' },
      dropped: [{ name: 'k', value: '0101' }],
    });
  });

  it('ignores names it does not know', () => {
    expect(readSearch('?utm_source=mail&k=0169')).toEqual({ search: { k: '0169' }, dropped: [] });
  });

  it('survives any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readSearch(text)));
  });
});

describe('keepGlobal', () => {
  it('keeps the parameters that every page understands', () => {
    expect(keepGlobal({ k: '0169', dv: '2026-03', q: 'bo', side: 2 })).toEqual({ k: '0169', dv: '2026-03' });
    expect(Object.keys(globalParams)).toEqual(['k', 's', 'g', 'o', 'mg', 'p', 'm', 'v', 'dv', 'l']);
  });
});
