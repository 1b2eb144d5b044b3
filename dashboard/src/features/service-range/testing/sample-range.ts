import type { Figure } from '@tilbudsvifte/planning';
import { sampleFigure } from '../../../components/testing/sample-figure.ts';
import type { Schema } from '../../../lib/api.ts';
import type { CoverageView } from '../to-coverage-figure.ts';

type Row = Schema<'ServiceRangeRow'>;

interface Given {
  readonly targetGroup: string;
  readonly serviceType: string;
  readonly services: number | Figure;
  readonly operators?: number;
}

function row({ targetGroup, serviceType, services, operators = 0 }: Given): Row {
  const figure: Figure = typeof services === 'number' ? { value: services } : services;
  const n = 'value' in figure ? figure.value : 0;
  return {
    targetGroup,
    serviceType,
    services: figure,
    operators: { value: operators },
    places: { value: 10 * n },
    vacantPlaces: n === 0 ? { missing: 'no-capacity' } : { value: n },
    largestOperatorShare: n === 0 ? { missing: 'no-capacity' } : { value: 1 / Math.max(1, operators) },
    source: n === 0 ? 'none' : n === 1 ? 'single-service' : 'several',
  };
}

const types = ['municipal', 'regional', 'self-governing', 'private'] as const;

function operator(targetGroup: string, places: readonly number[]): Schema<'OperatorRow'>[] {
  return types.map((operatorType, i) => ({
    targetGroup,
    operatorType,
    services: { value: (places[i] ?? 0) / 10 },
    places: { value: places[i] ?? 0 },
  }));
}

/** Three groups and four types: autism has six services, eating disorders one, offenders none but need. */
export const rangeAnswer: Schema<'ServiceRangeAnswer'> = {
  basis: sampleFigure.basis,
  notices: [{ code: 'coverage-partial', params: { reported: 2, expected: 3 } }],
  figures: [
    row({ targetGroup: 'AD_AUT', serviceType: 'all', services: 6, operators: 3 }),
    row({ targetGroup: 'AD_AUT', serviceType: 'ABL105', services: 1, operators: 1 }),
    row({ targetGroup: 'AD_AUT', serviceType: 'BO107', services: 5, operators: 3 }),
    row({ targetGroup: 'AD_AUT', serviceType: 'BO108S', services: 0 }),
    row({ targetGroup: 'AD_AUT', serviceType: 'BPA96', services: 0 }),
    row({ targetGroup: 'AD_EAT', serviceType: 'all', services: 1, operators: 1 }),
    row({ targetGroup: 'AD_EAT', serviceType: 'ABL105', services: { missing: 'withheld' } }),
    row({ targetGroup: 'AD_EAT', serviceType: 'BO107', services: 1, operators: 1 }),
    row({ targetGroup: 'AD_EAT', serviceType: 'BO108S', services: 0 }),
    row({ targetGroup: 'AD_EAT', serviceType: 'BPA96', services: 0 }),
    row({ targetGroup: 'AD_FOR', serviceType: 'all', services: 0 }),
    row({ targetGroup: 'AD_FOR', serviceType: 'ABL105', services: 0 }),
    row({ targetGroup: 'AD_FOR', serviceType: 'BO107', services: 0 }),
    row({ targetGroup: 'AD_FOR', serviceType: 'BO108S', services: 0 }),
    row({ targetGroup: 'AD_FOR', serviceType: 'BPA96', services: 0 }),
  ],
  totals: {
    existence: { value: 2 / 3 },
    needCovered: { value: 0.9 },
    withoutService: ['AD_FOR'],
    singleSource: ['AD_EAT'],
    services: { value: 7 },
    places: { value: 70 },
    vacantPlaces: { value: 7 },
    operators: [
      operator('all', [40, 20, 10, 0]),
      operator('AD_AUT', [30, 20, 10, 0]),
      operator('AD_EAT', [10, 0, 0, 0]),
    ].flat(),
  },
};

/** In Danish, with need reported for a type without services. */
export const rangeView: CoverageView = {
  language: 'da',
  targetGroup: (code) => ({ AD_AUT: 'Autisme', AD_EAT: 'Spiseforstyrrelser', AD_FOR: 'Dom' })[code] ?? code,
  serviceType: (code) =>
    ({ ABL105: 'Almen bolig', BO107: 'Botilbud', BO108S: 'Sikret boform', BPA96: 'Assistance' })[code] ??
    code,
  typesWithNeed: ['BO108S'],
};
