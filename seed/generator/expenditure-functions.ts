/** An account function of the demonstration: DKK per inhabitant around 2021 in 2024 prices, and real growth a year. */
export interface SpendingFunction {
  code: string;
  group: 'children-young' | 'adults' | 'special-education' | 'refund';
  perInhabitant: number;
  realGrowth: number;
}

type Row = readonly [string, number, number];

const CHILDREN: readonly Row[] = [
  ['52820', 560, 0.012],
  ['52821', 1290, 0.016],
  ['52822', 740, 0.002],
  ['52823', 620, 0.008],
  ['52824', 60, 0.01],
  ['52825', 230, 0.008],
];
const ADULTS: readonly Row[] = [
  ['53838', 1390, 0.01],
  ['53839', 150, 0.004],
  ['53840', 110, 0],
  ['53842', 220, 0.024],
  ['53844', 90, 0.004],
  ['53845', 175, 0.004],
  ['53850', 830, 0.004],
  ['53851', 2050, 0.018],
  ['53852', 1170, 0.026],
  ['53853', 105, 0.004],
  ['53858', 150, -0.004],
  ['53859', 690, 0.008],
];
const EDUCATION: readonly Row[] = [
  ['32207', 60, 0],
  ['32208', 900, 0.014],
  ['32217', 110, 0],
  ['33046', 200, 0.016],
];

const functionsOf = (group: SpendingFunction['group'], rows: readonly Row[]): SpendingFunction[] =>
  rows.map(([code, perInhabitant, realGrowth]) => ({ code, group, perInhabitant, realGrowth }));

/** The account plan from 2018. */
export const FUNCTIONS_2018: readonly SpendingFunction[] = [
  ...functionsOf('special-education', EDUCATION),
  ...functionsOf('refund', [['52207', -330, 0]]),
  ...functionsOf('children-young', CHILDREN),
  ...functionsOf('adults', ADULTS),
];

/** Before 2018 elderly and disability stood on common functions; both are large, and no split exists. */
const COMMON_BEFORE_2018: readonly Row[] = [
  ['53232', 9300, 0],
  ['53233', 1050, 0],
];
const NEW_IN_2018 = new Set(['53838', '53839', '53851']);

/** The account plan up to 2017: support to adults with disability is not to be seen apart, advice had another number. */
export const FUNCTIONS_2007: readonly SpendingFunction[] = [
  ...FUNCTIONS_2018.filter(({ code }) => !NEW_IN_2018.has(code)).map((entry) =>
    entry.code === '53840' ? { ...entry, code: '53540' } : entry,
  ),
  ...functionsOf('adults', COMMON_BEFORE_2018),
].sort((a, b) => (a.code < b.code ? -1 : 1));
