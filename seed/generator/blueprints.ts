/** A batch of similar services: type, first target group, how many, places from-to, and which groups some of them share. */
export interface Blueprint {
  type: string;
  group: string;
  count: number;
  places: readonly [number, number];
  /** Further target groups and how many of the services take them as well. */
  shared: readonly (readonly [string, number])[];
}

type Row = [string, string, number, readonly [number, number], ...(readonly [string, number])[]];

const CHILDREN: readonly Row[] = [
  ['DOEGN', 'CH_SOC', 8, [8, 18], ['CH_PSY', 5]],
  ['DOEGN', 'CH_PSY', 6, [8, 16], ['CH_SOC', 3]],
  ['DOEGN', 'CH_DEV', 8, [8, 18], ['CH_PSYFUNC', 5]],
  ['DOEGN', 'CH_PSYFUNC', 4, [10, 20]],
  ['DOEGN', 'CH_PHYS', 3, [10, 18]],
  ['DOEGN_PL', 'CH_SOC', 5, [6, 10]],
  ['DOEGN_SIK', 'CH_SOC', 4, [5, 10]],
  ['OPH', 'CH_SOC', 22, [4, 14], ['CH_PSY', 10]],
  ['OPH', 'CH_PSY', 8, [4, 10], ['CH_SOC', 2]],
  ['OPH', 'CH_DEV', 6, [4, 10], ['CH_PSY', 3]],
  ['AFL', 'CH_DEV', 7, [6, 14], ['CH_PSYFUNC', 4]],
  ['AFL', 'CH_PSYFUNC', 3, [6, 14]],
  ['AFL', 'CH_PHYS', 3, [6, 12]],
  ['DAG83', 'CH_DEV', 6, [10, 24], ['CH_PSYFUNC', 3]],
  ['DAG83', 'CH_PSYFUNC', 4, [10, 20]],
  ['DAG83', 'CH_PHYS', 4, [10, 20]],
  ['KLUB84', 'CH_DEV', 6, [12, 30], ['CH_PSYFUNC', 3]],
  ['KLUB84', 'CH_PSYFUNC', 2, [12, 24]],
  ['SPEC', 'EDU', 18, [30, 90], ['CH_DEV', 8], ['CH_PSYFUNC', 3]],
];

const ADULTS: readonly Row[] = [
  ['BO107', 'AD_PSY', 16, [10, 28], ['AD_DUAL', 7], ['AD_SUB', 2]],
  ['BO107', 'AD_AUT', 14, [8, 22], ['AD_ID', 3], ['AD_PSY', 1]],
  ['BO107', 'AD_ID', 9, [10, 24], ['AD_BRAIN', 3]],
  ['BO107', 'AD_BRAIN', 6, [8, 20], ['AD_PHYS', 2]],
  ['BO107', 'AD_PHYS', 3, [8, 16]],
  ['BO107', 'AD_SENS', 2, [8, 14]],
  ['BO107', 'AD_SUB', 3, [10, 24], ['AD_DUAL', 1]],
  ['BO107', 'AD_DUAL', 4, [8, 18]],
  ['BO107', 'AD_EAT', 2, [6, 12]],
  ['BO108', 'AD_PSY', 12, [12, 34], ['AD_DUAL', 5]],
  ['BO108', 'AD_AUT', 10, [10, 26], ['AD_ID', 2]],
  ['BO108', 'AD_ID', 17, [14, 44], ['AD_BRAIN', 5]],
  ['BO108', 'AD_BRAIN', 5, [12, 24], ['AD_PHYS', 1]],
  ['BO108', 'AD_PHYS', 4, [12, 24]],
  ['BO108', 'AD_SENS', 2, [10, 20]],
  ['BO108', 'AD_DUAL', 2, [10, 20]],
  ['BO108', 'AD_EAT', 1, [8, 10]],
  ['BO108S', 'AD_FOR', 1, [30, 30]],
  ['ABL105', 'AD_PSY', 17, [16, 40], ['AD_DUAL', 6]],
  ['ABL105', 'AD_AUT', 12, [12, 28], ['AD_ID', 2]],
  ['ABL105', 'AD_ID', 20, [18, 48], ['AD_BRAIN', 6]],
  ['ABL105', 'AD_BRAIN', 3, [12, 22], ['AD_PHYS', 1]],
  ['ABL105', 'AD_PHYS', 4, [12, 24]],
  ['KK109', 'AD_VIOL', 10, [8, 18]],
  ['HERB110', 'AD_HOME', 12, [16, 46], ['AD_SUB', 6]],
  ['BESK103', 'AD_ID', 12, [30, 70], ['AD_PSY', 4]],
  ['BESK103', 'AD_PSY', 5, [24, 50], ['AD_DUAL', 2]],
  ['BESK103', 'AD_AUT', 5, [20, 45], ['AD_ID', 1]],
  ['AKT104', 'AD_ID', 17, [25, 70], ['AD_BRAIN', 6]],
  ['AKT104', 'AD_ID', 1, [118, 118]],
  ['AKT104', 'AD_PSY', 9, [20, 50], ['AD_DUAL', 4]],
  ['AKT104', 'AD_AUT', 5, [18, 40], ['AD_ID', 1]],
  ['AKT104', 'AD_BRAIN', 3, [15, 30], ['AD_PHYS', 1]],
  ['AKT104', 'AD_PHYS', 3, [15, 30]],
  ['STOF101', 'AD_SUB', 6, [0, 0], ['AD_DUAL', 2]],
  ['ALK141', 'AD_SUB', 2, [0, 0]],
  ['STU', 'EDU', 12, [20, 50]],
  ['LLU', 'EDU', 2, [20, 40], ['AD_SENS', 1]],
  ['KOMC', 'AD_SENS', 3, [0, 0], ['EDU', 2]],
];

export const BLUEPRINTS: readonly Blueprint[] = [...CHILDREN, ...ADULTS].map(
  ([type, group, count, places, ...shared]) => ({ type, group, count, places, shared }),
);

/** Pairs of target group and service type for which municipalities report their need, zero included. */
export const PAIRS: readonly (readonly [string, string])[] = [
  ...new Set(
    BLUEPRINTS.flatMap(({ type, group, shared }) =>
      [group, ...shared.map(([other]) => other)].map((g) => `${g} ${type}`),
    ),
  ),
]
  .map((pair) => pair.split(' ') as [string, string])
  .sort(([a, b], [c, d]) => (a < c || (a === c && b < d) ? -1 : 1));
