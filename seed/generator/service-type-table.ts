/** What the generator needs to know of a service type; names, laws and units agree with reference/service-types.csv. */
export interface TypeOfService {
  key: string;
  title: string;
  lawBefore2024: string;
  law: string;
  unit: 'doegn' | 'dag' | 'forloeb' | 'elev' | 'helaar';
  placeBased: boolean;
  /** Rate in DKK per unit in 2018, from and to; magnitudes of published Danish rates. */
  rate: readonly [number, number];
  /** Weights of municipal, regional, self-governing and private operators. */
  operators: readonly [number, number, number, number];
  /** Short stays plan with lower occupancy. */
  shortStay: boolean;
}

type Row = [
  key: string,
  title: string,
  laws: readonly [string, string] | readonly [string],
  unit: TypeOfService['unit'],
  rate: TypeOfService['rate'],
  operators: TypeOfService['operators'],
];

const TABLE: readonly Row[] = [
  [
    'DOEGN',
    'Døgninstitution',
    ['serviceloven § 66, stk. 1, nr. 7', 'barnets lov § 43, stk. 3'],
    'doegn',
    [2900, 3700],
    [60, 20, 12, 8],
  ],
  [
    'DOEGN_PL',
    'Delvis lukket afdeling',
    ['serviceloven § 66', 'barnets lov § 43, stk. 3'],
    'doegn',
    [3300, 3800],
    [60, 20, 0, 20],
  ],
  [
    'DOEGN_SIK',
    'Sikret institution',
    ['serviceloven § 66', 'barnets lov § 43, stk. 3'],
    'doegn',
    [3900, 4050],
    [40, 60, 0, 0],
  ],
  [
    'OPH',
    'Opholdsstedet',
    ['serviceloven § 66, stk. 1, nr. 5-6', 'barnets lov § 43'],
    'doegn',
    [2100, 2700],
    [5, 0, 30, 65],
  ],
  [
    'DAG83',
    'Specialbørnehave',
    ['serviceloven § 32', 'barnets lov § 83'],
    'dag',
    [750, 1150],
    [85, 10, 5, 0],
  ],
  ['KLUB84', 'Specialklub', ['serviceloven § 36', 'barnets lov § 84'], 'dag', [620, 850], [95, 0, 5, 0]],
  [
    'AFL',
    'Aflastning',
    ['serviceloven §§ 44 og 84', 'barnets lov § 90'],
    'doegn',
    [2050, 2700],
    [75, 10, 10, 5],
  ],
  ['BO107', 'Botilbud', ['serviceloven § 107'], 'doegn', [2150, 2800], [60, 14, 10, 16]],
  ['BO108', 'Botilbud', ['serviceloven § 108'], 'doegn', [2100, 3050], [66, 20, 8, 6]],
  ['BO108S', 'Sikret boform', ['serviceloven § 108'], 'doegn', [3600, 3700], [0, 100, 0, 0]],
  [
    'ABL105',
    'Bofællesskab',
    ['almenboligloven § 105, stk. 2, og serviceloven § 85'],
    'doegn',
    [2090, 2400],
    [88, 2, 8, 2],
  ],
  ['KK109', 'Krisecenter', ['serviceloven § 109'], 'doegn', [2020, 2300], [20, 0, 70, 10]],
  ['HERB110', 'Herberg', ['serviceloven § 110'], 'doegn', [2010, 2200], [45, 0, 50, 5]],
  ['BESK103', 'Værkstedet', ['serviceloven § 103'], 'dag', [610, 760], [80, 6, 12, 2]],
  ['AKT104', 'Aktivitetscenter', ['serviceloven § 104'], 'dag', [650, 1150], [84, 8, 6, 2]],
  ['STOF101', 'Rusmiddelcenter', ['serviceloven §§ 101 og 101 a'], 'forloeb', [18000, 34000], [85, 0, 10, 5]],
  ['ALK141', 'Alkoholbehandling', ['sundhedsloven § 141'], 'forloeb', [8000, 15000], [70, 0, 30, 0]],
  ['STU', 'STU', ['STU-loven'], 'helaar', [280000, 400000], [70, 6, 12, 12]],
  [
    'SPEC',
    'Specialskolen',
    ['folkeskoleloven § 20, stk. 2, og § 22'],
    'elev',
    [300000, 410000],
    [85, 5, 0, 10],
  ],
  ['LLU', 'Undervisning', ['folkeskoleloven § 20, stk. 3'], 'elev', [350000, 460000], [0, 100, 0, 0]],
  [
    'KOMC',
    'Kommunikationscenter',
    ['lov om specialundervisning for voksne § 1'],
    'forloeb',
    [4000, 9000],
    [40, 60, 0, 0],
  ],
];

const SHORT_STAY = new Set(['AFL', 'KK109', 'HERB110', 'DOEGN_SIK', 'DOEGN_PL']);

const TYPES = new Map<string, TypeOfService>(
  TABLE.map(([key, title, laws, unit, rate, operators]) => [
    key,
    {
      key,
      title,
      lawBefore2024: laws[0],
      law: laws[1] ?? laws[0],
      unit,
      placeBased: unit !== 'forloeb',
      rate,
      operators,
      shortStay: SHORT_STAY.has(key),
    },
  ]),
);

export const TYPE_KEYS: readonly string[] = [...TYPES.keys()];

export function typeOfService(key: string): TypeOfService {
  const type = TYPES.get(key);
  if (!type) throw new RangeError(`key: ${key} is no service type of the demonstration`);
  return type;
}
