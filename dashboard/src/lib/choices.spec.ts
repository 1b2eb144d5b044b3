import { areaMembers } from './area-members.ts';
import { resolveChoices } from './choices.ts';
import type { CodeLists } from './choices.ts';
import { editionName, selectEdition } from './queries/select-edition.ts';
import { startSearch } from './own-municipality.ts';

const municipality = (code: string, name: string) => ({
  code,
  name,
  abbreviation: name.slice(0, 3).toUpperCase(),
  municipalityGroup: null,
  latitude: 55,
  longitude: 12,
  tileColumn: 0,
  tileRow: 0,
});
const member = (code: string, validFrom: string, validTo: string | null) => ({
  municipality: code,
  validFrom,
  validTo,
});
const region = {
  code: '1084',
  name: 'Region Hovedstaden',
  nameEn: 'Capital Region of Denmark',
  type: 'region' as const,
  members: [
    member('0751', '2007-01-01', '2026-12-31'),
    member('0169', '2007-01-01', '2026-12-31'),
    member('0101', '2015-01-01', '2026-12-31'),
  ],
};
const east = {
  ...region,
  code: 'oestdanmark',
  name: 'Østdanmark',
  members: [member('0169', '2027-01-01', null)],
};
const lists: CodeLists = {
  municipalities: [
    municipality('0751', 'Aarhus'),
    municipality('0169', 'Høje-Taastrup'),
    municipality('0101', 'København'),
  ],
  groupings: [region, east],
  targetGroups: [
    {
      code: 'AD_AUT',
      name: 'Autisme',
      nameEn: 'Autism',
      ageFrom: 18,
      ageTo: null,
      costGroup: 'adults',
      ffbCodes: [],
    },
  ],
};

describe('areaMembers', () => {
  const namesOn = (day: string) => areaMembers(region, lists.municipalities, day).map(({ name }) => name);

  it('reads membership on the day, in Danish order with aa last', () => {
    expect(namesOn('2010-06-30')).toEqual(['Høje-Taastrup', 'Aarhus']);
    expect(namesOn('2026-12-31')).toEqual(['Høje-Taastrup', 'København', 'Aarhus']);
  });

  it('shows all members of an area that has ended or not begun', () => {
    expect(namesOn('2030-01-01')).toHaveLength(3);
    expect(areaMembers(east, lists.municipalities, '2026-01-01').map(({ code }) => code)).toEqual(['0169']);
  });
});

describe('resolveChoices', () => {
  it('gives codes their names', () => {
    const choices = resolveChoices(
      { k: '0169', s: ['0101'], mg: 'AD_AUT', o: 'oestdanmark' },
      lists,
      '2026-01-01',
    );
    expect([
      choices.municipality?.name,
      choices.compare[0]?.name,
      choices.targetGroup?.name,
      choices.area?.name,
    ]).toEqual(['Høje-Taastrup', 'København', 'Autisme', 'Østdanmark']);
    expect(choices.unknown).toEqual([]);
  });

  it('is about Region Hovedstaden as a whole when nothing is chosen', () => {
    const choices = resolveChoices({}, lists, '2026-01-01');
    expect(choices).toMatchObject({
      areaCode: '1084',
      municipality: undefined,
      targetGroup: undefined,
      view: 'figur',
    });
  });

  it('ignores codes that are on no list and names them', () => {
    const choices = resolveChoices({ k: '9999', o: 'maanen', mg: 'X' }, lists, '2026-01-01');
    expect(choices).toMatchObject({ areaCode: '1084', municipality: undefined, targetGroup: undefined });
    expect(choices.unknown).toEqual([
      { name: 'k', value: '9999' },
      { name: 'o', value: 'maanen' },
      { name: 'mg', value: 'X' },
    ]);
  });

  it('calls nothing unknown while the lists are loading', () => {
    const choices = resolveChoices(
      { k: '0169', o: '1085' },
      { municipalities: [], groupings: [], targetGroups: [] },
      '',
    );
    expect(choices).toMatchObject({ areaCode: '1085', unknown: [] });
  });
});

describe('selectEdition', () => {
  const edition = (id: string, label: string) => ({
    id,
    label,
    note: '',
    publishedAt: '2026-03-01T10:00:00Z',
    hash: '',
    threshold: 5,
    synthetic: true,
    batches: 1,
  });
  const [newest, older] = [edition('2', '2026-03'), edition('1', '2025-12')];

  it('pins the newest without dv', () => {
    expect(selectEdition([newest, older], undefined)).toMatchObject({
      edition: newest,
      frozen: false,
      unknown: false,
    });
  });

  it('finds an edition by label or id', () => {
    expect(selectEdition([newest, older], '2025-12')).toMatchObject({ edition: older, newest, frozen: true });
    expect(selectEdition([newest, older], '1').edition).toBe(older);
  });

  it('never shows another edition than the one asked for', () => {
    expect(selectEdition([newest, older], '2020-01')).toMatchObject({ edition: undefined, unknown: true });
  });

  it('names an edition by its label unless the label cannot be written in an address', () => {
    expect(editionName(older)).toBe('2025-12');
    expect(editionName(edition('7', 'forår / 2'))).toBe('7');
  });
});

describe('startSearch', () => {
  it('completes a bare address with the remembered municipality and leaves links alone', () => {
    expect(startSearch('', '0169')).toBe('?k=0169');
    expect(startSearch('?mg=AD_AUT', '0169')).toBe('?mg=AD_AUT');
    expect(startSearch('', 'all')).toBe('');
    expect(startSearch('', undefined)).toBe('');
  });

  it('begins with tables where the reader last chose them, but never changes a link', () => {
    expect(startSearch('', '0169', 'tabel')).toBe('?k=0169&v=tabel');
    expect(startSearch('', undefined, 'tabel')).toBe('?v=tabel');
    expect(startSearch('?k=0101', '0169', 'tabel')).toBe('?k=0101');
  });
});
