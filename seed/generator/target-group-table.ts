/** How a target group develops in the made-up region; two numbers run from 2018 to 2025. */
export interface GroupTrend {
  /** Yearly growth of places in services whose first group this is. */
  supply: number;
  occupancy: readonly [number, number];
  /** Waiting citizens as a share of those served. */
  waiting: readonly [number, number];
  /** Citizens served outside the region as a share of those served inside it. */
  outside: number;
  /** Yearly growth the municipalities expect. */
  expected: number;
  /** Rate compared with other groups of the same service type. */
  cost: number;
}

type Row = [number, readonly [number, number], readonly [number, number], number, number, number];

const TABLE: Record<string, Row> = {
  CH_PSY: [0.012, [0.93, 0.96], [0.03, 0.07], 0.03, 0.02, 1.04],
  CH_DEV: [0.015, [0.94, 0.965], [0.03, 0.06], 0.02, 0.02, 1],
  CH_PSYFUNC: [0, [0.93, 0.92], [0.01, 0.01], 0.02, 0, 1.03],
  CH_PHYS: [0, [0.9, 0.8], [0, 0], 0.01, -0.01, 1.06],
  CH_SOC: [0.002, [0.91, 0.92], [0.01, 0.015], 0.03, 0, 0.98],
  AD_PSY: [0.01, [0.95, 0.965], [0.03, 0.05], 0.02, 0.01, 0.98],
  AD_AUT: [0.018, [0.965, 1], [0.04, 0.25], 0.05, 0.045, 1.05],
  AD_ID: [0.002, [0.955, 0.95], [0.01, 0.015], 0.015, 0, 0.97],
  AD_BRAIN: [0, [0.94, 0.935], [0.02, 0.02], 0.03, 0.005, 1.12],
  AD_PHYS: [-0.045, [0.93, 0.85], [0.01, 0], 0.02, -0.03, 1.08],
  AD_SENS: [0, [0.93, 0.93], [0.01, 0.01], 0.06, 0, 1.1],
  AD_SUB: [0, [0.93, 0.93], [0.02, 0.02], 0.02, 0, 0.95],
  AD_HOME: [0, [0.92, 0.93], [0.02, 0.03], 0, 0, 1],
  AD_VIOL: [0.01, [0.88, 0.93], [0.03, 0.05], 0.02, 0.02, 1],
  AD_EAT: [0.01, [0.95, 0.97], [0.06, 0.12], 0.15, 0.03, 1.18],
  AD_FOR: [0, [0.96, 0.99], [0.03, 0.07], 0, 0.01, 1],
  AD_DUAL: [0.01, [0.95, 0.97], [0.04, 0.08], 0.03, 0.02, 1.06],
  EDU: [0.01, [0.94, 0.955], [0.005, 0.01], 0.02, 0.015, 1],
};

export const GROUP_KEYS: readonly string[] = Object.keys(TABLE);

export function trendOf(group: string): GroupTrend {
  const row = TABLE[group];
  if (!row) throw new RangeError(`group: ${group} is no target group of the demonstration`);
  const [supply, occupancy, waiting, outside, expected, cost] = row;
  return { supply, occupancy, waiting, outside, expected, cost };
}

/** Value of a pair that runs evenly from 2018 to 2025. */
export const inYear = ([first, last]: readonly [number, number], year: number): number =>
  first + ((last - first) * (year - 2018)) / 7;
