import type { MunicipalityProfileAnswer } from '../../analyses/municipality-profile/municipality-profile.answer.ts';
import type { Figure } from '@tilbudsvifte/planning';
import type { AnnexAgreement, AnnexContents } from '../annex/annex-contents.ts';

type Row = MunicipalityProfileAnswer['figures'][number];

const withheld: Figure = { missing: 'withheld' };
const years = [2020, 2021, 2022, 2023, 2024, 2025];
const of = (
  indicator: Row['indicator'],
  period: string | number,
  [own, area]: readonly [Figure | number, Figure | number],
): Row => {
  const figure = (given: Figure | number): Figure => (typeof given === 'number' ? { value: given } : given);
  const row = { section: 'places', indicator, period: String(period), unit: 'count' } as const;
  return { ...row, own: figure(own), area: figure(area) };
};
const gap = (targetGroup: string, missing: number): Row[] => [
  { ...of('need', 2025, [7, 100]), targetGroup },
  { ...of('gap-at-occupancy', 2025, [-1, missing]), targetGroup },
];

/** Høje-Taastrup beside its region, as the profile answers. */
export const profileOfAnnex: MunicipalityProfileAnswer = {
  basis: {
    edition: { id: '7', label: '2026-3', publishedAt: '2026-03-01T10:00:00Z', hash: '0f'.repeat(32) },
    area: {
      code: '1084',
      name: 'Region Hovedstaden',
      nameEn: 'Capital Region of Denmark',
      membershipDate: '2025-12-31',
      municipalities: ['0169'],
    },
    period: { from: '2025', to: '2025' },
    priceLevel: { prices: 'fixed', year: 2025 },
    methods: [],
    coverage: { reported: 27, expected: 29, missing: ['0101', '0147'] },
    sources: ['Kommunernes indberetninger'],
    dataAsOf: '2026-02-20',
    synthetic: false,
    threshold: 5,
  },
  notices: [{ code: 'withheld-cells', params: { count: 3 } }],
  figures: [
    of('places', 2025, [240, 3000]),
    of('vacant-places', 2025, [12, 140]),
    of('places-per-1000', 2025, [2.6, 1.6]),
    ...years.map((year) => of('occupancy', year, [0.95, 0.94])),
    of('waiting-share', 2025, [0.1, withheld]),
    ...gap('Autisme', -12),
    ...gap('Hjerneskade', -4),
    ...years.map((year) => of('expenditure-per-adult', year, [year * 6, year * 6 + 100])),
    of('expenditure-per-child', 2025, [13_850, 14_900]),
    of('bought-outside', '2025K4', [0.77, withheld]),
    of('expected-growth', 2025, [0.12, 0.1]),
    of('need-total', 2025, [80, 2250]),
    of('need-forecast', 2030, [withheld, { value: 2390, lo: 2310.6, hi: 2479.2 }]),
    of('adults-growth', 2030, [-0.02, 0.03]),
  ],
  totals: {
    municipality: '0169',
    reported: true,
    occupancy: 0.9,
    year: 2025,
    forecastGroups: { groups: 16, of: 17 },
    largestSeller: null,
  },
};

export const agreementOfAnnex: AnnexAgreement = {
  label: 'Rammeaftale 2027–2028',
  status: 'approval',
  startsOn: '2027-01-01',
  endsOn: '2028-12-31',
  approvalDueOn: '2026-12-15',
  synthetic: false,
  decisions: [
    {
      kind: 'decision',
      title: 'Pladser planlægges sammen',
      responsible: 'Sekretariatet',
      dueOn: '2027-06-01',
    },
    { kind: 'recommendation', title: 'Én takstmodel', responsible: '', dueOn: null },
  ],
  treatment: { state: 'on-agenda', on: '2026-12-03' },
};

export const sampleAnnex: AnnexContents = {
  answer: profileOfAnnex,
  names: {
    municipality: (code) => (code === '0169' ? 'Høje-Taastrup' : code),
    targetGroup: (code) => code,
    area: (code) => code,
  },
  agreement: agreementOfAnnex,
  link: 'https://tilbudsvifte.example.dk/kommuner/0169?o=1084&dv=2026-3',
  language: 'da',
};
