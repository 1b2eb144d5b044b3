import type { Figure } from '@tilbudsvifte/planning';
import { sampleFigure } from '../../../../components/testing/sample-figure.ts';
import type { ScenarioAnswer, ScenarioDocument, ScenarioRow } from '../../../../lib/scenario-answers.ts';
import type { SharingView } from '../sharing-view.ts';

const none: Figure = { missing: 'not-applicable' };
const dkk = (value: number): Figure => ({ value });

/** Shares of methods.md 7 in kroner: rate, objective, SCRB (made up), Shapley; two-part and nucleolus are not there. */
const parties = [
  { key: '0147', alone: 5_755_416, rate: 2_657_047, objective: 1_753_651, shapley: 2_915_231 },
  { key: '0101', alone: 12_696_029, rate: 10_628_188, objective: 11_106_456, shapley: 9_459_179 },
  { key: 'Andre', alone: 9_200_000, rate: 6_199_776, objective: 6_624_904, shapley: 7_110_601 },
] as const;

const rules = ['rate', 'objective', 'two-part', 'scrb', 'shapley', 'nucleolus'] as const;
type Party = (typeof parties)[number];

function amountOf(party: Party, rule: (typeof rules)[number]): Figure {
  if (rule === 'two-part' || rule === 'nucleolus') return none;
  return dkk(rule === 'scrb' ? party.shapley : party[rule]);
}

function shareRow(party: Party, rule: (typeof rules)[number]): ScenarioRow {
  const amountDkk = amountOf(party, rule);
  const isKnown = 'value' in amountDkk;
  return {
    participant: party.key,
    rule,
    amountDkk,
    share: isKnown ? { value: amountDkk.value / 19_485_011 } : none,
    dkkPerInhabitant: isKnown ? { value: amountDkk.value / 45_000 } : none,
    aloneDkk: dkk(party.alone),
    savingDkk: isKnown ? dkk(party.alone - amountDkk.value) : none,
    changeDkk: isKnown ? dkk(amountDkk.value - party.rate) : none,
    betterOffAlone: isKnown ? 'no' : 'unknown',
  };
}

const ruleRow = (rule: (typeof rules)[number]): ScenarioRow => ({
  rule,
  billDkk: dkk(19_485_011),
  largestChangeDkk: rule === 'objective' ? dkk(903_396) : dkk(0),
  betterOffAlone: rule === 'two-part' || rule === 'nucleolus' ? none : dkk(0),
  groupsBetterOff: rule === 'objective' ? dkk(1) : dkk(0),
  largestOverpaymentDkk:
    rule === 'two-part' || rule === 'nucleolus' ? none : dkk(rule === 'objective' ? 238_060 : 0),
  ratePerDay: rule === 'rate' ? dkk(3460.71) : none,
  shortfallDkk: dkk(rule === 'rate' ? 1_768_421 : 0),
  shortfallShare: dkk(rule === 'rate' ? 0.0737 : 0),
});

const step = (name: string, dkkPerDay: number, amount: Figure): ScenarioRow => ({
  step: name,
  amountDkk: amount,
  dkkPerDay: dkk(dkkPerDay),
});

const yearRow = (year: number, dkkPerDay: number, takenUp: number): ScenarioRow => ({
  year,
  dkkPerDay: dkk(dkkPerDay),
  takenUpDkk: dkk(takenUp),
  costDkk: dkk(24_000_000 + takenUp),
  incomeDkk: dkk(22_231_579),
  resultDkk: dkk(-1_768_421),
  resultShare: dkk(-0.0737),
  balanceDkk: dkk(-1_768_421),
  bandDkk: dkk(1_200_000),
  afterRegulationDkk: dkk(568_421),
  carriedForwardDkk: dkk(-1_200_000),
  rateYear: dkk(year + 2),
});

/** A result with three participants, objective financing chosen, and a rate with a band of 5 %. */
export const sharingResult: ScenarioAnswer = {
  basis: { ...sampleFigure.basis, synthetic: false },
  notices: [],
  kind: 'sharing',
  sha256: 'abc',
  seed: 1,
  outcomes: [],
  bridge: [],
  tables: {
    shares: parties.flatMap((party) => rules.map((rule) => shareRow(party, rule))),
    rules: rules.map(ruleRow),
    'core-violations': [
      {
        rule: 'objective',
        rank: 1,
        members: '0101; Andre',
        participants: dkk(2),
        paidDkk: dkk(17_731_360),
        aloneDkk: dkk(17_493_300),
        excessDkk: dkk(238_060),
      },
    ],
    'vacant-place': parties.flatMap(({ key, rate }) =>
      rules.map((rule) => ({
        participant: key,
        rule,
        standingDkk: rule === 'two-part' || rule === 'nucleolus' ? none : dkk(Math.round(rate / 16)),
        lostDkk: rule === 'rate' ? dkk(Math.round(rate / 10)) : dkk(0),
      })),
    ),
    'rate-build-up': [
      step('direct', 3131.12, dkk(22_857_143)),
      step('overhead', 156.56, dkk(1_142_857)),
      step('interest', 0, dkk(0)),
      step('empty-places', 173.03, none),
      step('rate', 3460.71, dkk(24_000_000)),
    ],
    regulation: [yearRow(2026, 3460.71, 0), yearRow(2027, 3460.71, 0), yearRow(2028, 3542.67, 568_421)],
    participants: [],
  },
};

/** The document that it follows from. */
export const sharingDocument: ScenarioDocument = {
  schema: 1,
  kind: 'sharing',
  name: 'Fem kommuner deler',
  question: 'Hvem betaler hvad?',
  edition: '2',
  area: '1084',
  horizonYear: 2028,
  seed: 1,
  methods: {},
  assumptions: [
    { lever: 'rate', values: { actualOccupancy: 0.88 }, reason: 'eksempel', source: 'agreement' },
    { lever: 'rule', values: { rule: 'objective' }, reason: 'eksempel', source: 'assumption' },
  ],
};

const names: Readonly<Record<string, string>> = { '0101': 'København', '0147': 'Frederiksberg' };

/** What the figures are made from, with names as they are on the page. */
export const sharingView: SharingView = {
  result: sharingResult,
  rule: 'objective',
  language: 'da',
  nameOf: (key) => names[key] ?? key,
  place: 'Region Hovedstaden',
};
