import { kindWord, scenariosTexts } from '@tilbudsvifte/locale/screens/scenarios';
import type { Figure } from '@tilbudsvifte/planning';
import { sampleFigure } from '../../../../components/testing/sample-figure.ts';
import type { ScenarioAnswer, ScenarioDocument, ScenarioRow } from '../../../../lib/scenario-answers.ts';
import type { ToldSupply } from '../told-supply.ts';

const of = (value: number): Figure => ({ value });
const none: Figure = { missing: 'not-applicable' };
const withheld: Figure = { missing: 'withheld' };

interface Gap {
  readonly targetGroup: string;
  readonly year: number;
  readonly need: Figure;
  readonly required: Figure;
  readonly places: readonly [Figure, Figure];
  readonly gap: readonly [Figure, Figure];
}

const gapRow = ({ targetGroup, year, need, required, places, gap }: Gap): ScenarioRow => ({
  targetGroup,
  unit: 'day',
  year,
  needBasis: 'missing' in need ? 'unknown' : year === 2025 ? 'counted' : 'forecast',
  need,
  requiredPlaces: required,
  requiredAtRefusal: required,
  placesBase: places[0],
  placesScenario: places[1],
  gapBase: gap[0],
  gapScenario: gap[1],
  gapAtRefusalBase: gap[0],
  gapAtRefusalScenario: gap[1],
  availabilityBase: 'missing' in need ? need : of(0.8),
  availabilityScenario: 'missing' in need ? need : of(0.9),
  bottleneckBase: true,
  bottleneckScenario: false,
});

const hidden = [withheld, withheld] as const;

/** Autism lacks five places in the base and none with six more; a second group has enough; a third is withheld. */
const gaps: readonly ScenarioRow[] = [
  ...[2025, 2026].map((year) =>
    gapRow({
      targetGroup: 'AD_AUT',
      year,
      need: year === 2025 ? of(30) : { value: 30, lo: 26, hi: 34 },
      required: of(30),
      places: [of(25), of(year === 2025 ? 25 : 31)],
      gap: [
        { value: -5, lo: -9, hi: -1 },
        { value: year === 2025 ? -5 : 1, lo: -3, hi: 5 },
      ],
    }),
  ),
  ...[2025, 2026].map((year) =>
    gapRow({
      targetGroup: 'AD_BRAIN',
      year,
      need: of(12),
      required: of(12),
      places: [of(19), of(19)],
      gap: [of(7), of(7)],
    }),
  ),
  ...[2025, 2026].map((year) =>
    gapRow({ targetGroup: 'AD_EAT', year, need: withheld, required: withheld, places: hidden, gap: hidden }),
  ),
];

const service = (code: string, effect: string, more: ScenarioRow): ScenarioRow => ({
  service: code,
  effect,
  municipality: '0147',
  operator: '0147',
  serviceType: 'BO107',
  unit: 'day',
  targetGroups: 'AD_AUT|AD_BRAIN',
  year: 2026,
  placesBase: none,
  placesScenario: none,
  citizensBase: none,
  citizensScenario: none,
  occupancyBase: none,
  occupancyScenario: none,
  rateDkkPerDayBase: none,
  rateDkkPerDayScenario: none,
  citizensMoving: of(0),
  citizensFound: of(0),
  citizensWithout: of(0),
  ...more,
});

const outcome = (key: string, unit: string, base: Figure, scenario: Figure, difference: Figure) => ({
  outcome: key,
  unit,
  year: 2026,
  better: 'less' as const,
  base,
  scenario,
  difference,
});

/** A service of six places opens and another closes. */
export const supplyResult: ScenarioAnswer = {
  basis: { ...sampleFigure.basis, synthetic: false },
  notices: [],
  kind: 'supply',
  sha256: 'abc',
  seed: 1,
  outcomes: [
    outcome('unmet-places', 'places', of(5), of(0), of(-5)),
    outcome('buyers-cost', 'DKK', of(40e6), of(45.5e6), { value: 5.5e6, lo: 5.1e6, hi: 6e6 }),
    outcome('occupancy', 'share', of(0.9), of(0.88), of(-0.02)),
  ],
  bridge: [],
  tables: {
    'gaps-by-year': gaps,
    years: [],
    services: [
      service('T1', 'takes-more', {
        placesBase: of(15),
        placesScenario: of(15),
        occupancyBase: of(0.9),
        occupancyScenario: of(1),
      }),
      service('ny-1', 'opens', { placesScenario: of(6), occupancyScenario: of(0.83), operator: 'new' }),
      service('T2', 'closes', {
        placesBase: of(30),
        occupancyBase: of(0.8),
        citizensMoving: of(24),
        citizensFound: of(1.5),
        citizensWithout: of(22.5),
      }),
    ],
    buyers: [
      {
        buyer: '0147',
        year: 2026,
        citizensMoving: of(12),
        citizensWithout: of(11.25),
        citizensNew: of(1.5),
        costBaseDkk: of(12e6),
        costScenarioDkk: of(2.3e6),
        differenceDkk: of(-9.7e6),
      },
      {
        buyer: 'others',
        year: 2026,
        citizensMoving: withheld,
        citizensWithout: withheld,
        citizensNew: of(0),
        costBaseDkk: withheld,
        costScenarioDkk: withheld,
        differenceDkk: withheld,
      },
    ],
    ripple: ['0147', 'others'].map((buyer) => {
      const told = (value: number): Figure => (buyer === 'others' ? withheld : of(value));
      return {
        service: 'T2',
        effect: 'must-move',
        buyer,
        buyers: of(buyer === 'others' ? 2 : 1),
        citizens: told(12),
        found: told(0.75),
        without: told(11.25),
        freeElsewhere: of(1.5),
        costBaseDkk: told(12e6),
        costScenarioDkk: told(675_000),
        differenceDkk: told(-11_325_000),
        year: 2026,
      };
    }),
    goals: [
      {
        targetGroup: 'AD_AUT',
        unit: 'day',
        year: 2026,
        refusal: of(0.05),
        need: of(30),
        requiredPlaces: { value: 36, lo: 32, hi: 40 },
        placesBase: of(25),
        moreBase: { value: 11, lo: 7, hi: 15 },
        placesScenario: of(31),
        moreScenario: { value: 5, lo: 1, hi: 9 },
      },
    ],
  },
};

export const supplyDocument: ScenarioDocument = {
  schema: 1,
  kind: 'supply',
  name: 'Autisme 2026',
  question: 'Rækker seks pladser?',
  edition: '1',
  area: '1084',
  horizonYear: 2026,
  seed: 1,
  methods: {},
  assumptions: [],
};

const names: Readonly<Record<string, string>> = {
  AD_AUT: 'Autisme',
  AD_BRAIN: 'Hjerneskade',
  AD_EAT: 'Spiseforstyrrelse',
  '0147': 'Frederiksberg',
  T1: 'Kløverhuset',
  T2: 'Hasselvænget',
  'ny-1': 'nyt tilbud 1',
};

/** The sample with words in Danish. */
export const toldSupply: ToldSupply = {
  result: supplyResult,
  document: supplyDocument,
  words: {
    language: 'da',
    texts: scenariosTexts('da'),
    kindWord: (kind, key) => kindWord({ kind, language: 'da' }, key),
    nameOf: (_list, code) => names[code] ?? code,
    areaName: () => 'Region Hovedstaden',
  },
};

/** The same with other tables. */
export function withTables(tables: ScenarioAnswer['tables']): ToldSupply {
  return { ...toldSupply, result: { ...supplyResult, tables: { ...supplyResult.tables, ...tables } } };
}
