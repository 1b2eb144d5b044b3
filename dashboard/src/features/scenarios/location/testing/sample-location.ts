import { sampleFigure } from '../../../../components/testing/sample-figure.ts';
import type { ScenarioAnswer, ScenarioDocument } from '../../../../lib/scenario-answers.ts';
import type { LocationView } from '../location-view.ts';

const km = (municipality: string, site: string, value: number, kmBefore: number) => ({
  municipality,
  site,
  km: { value },
  siteBefore: '0101',
  kmBefore: { value: kmBefore },
  kmSaved: { value: kmBefore - value },
  weight: municipality === '0147' ? ({ missing: 'withheld' } as const) : { value: 6 },
  withinReach: value <= 20,
});

const site = (municipality: string, servedMunicipalities: string, places: number) => ({
  municipality,
  municipalities: { value: servedMunicipalities.split(' ').length },
  servedMunicipalities,
  weight: { value: places - 4 },
  load: { value: places - 4 },
  places: { value: places },
  occupancyRate: { value: 0.6 },
  refusal: { value: 0.04 },
  belowCriticalMass: places < 9,
  kept: municipality === '0169',
  servicesToday: true,
});

const step = (sites: number, meanKm: number, extraPlaces: number) => ({
  sites,
  municipalities: sites === 1 ? '0101' : '0101 0169',
  meanKm: { value: meanKm },
  totalKm: { value: meanKm * 18 },
  kmSaved: { value: (12 - meanKm) * 18 },
  coverShare: { value: 0.7 },
  places: { value: 15 + extraPlaces },
  extraPlaces: { value: extraPlaces },
  chosen: sites === 2,
  provedBest: sites < 3,
});

const outcome = (key: string, base: number, scenario: number) => ({
  outcome: key,
  unit: 'km',
  year: 2025,
  better: 'less' as const,
  base: { value: base },
  scenario: { value: scenario },
  difference: { value: scenario - base },
});

/** Two sites for three municipalities, the small one below critical mass. */
export const locationAnswer: ScenarioAnswer = {
  basis: sampleFigure.basis,
  notices: [],
  kind: 'location',
  sha256: 'x',
  seed: 1,
  outcomes: [
    outcome('mean-km', 12, 4),
    outcome('total-km', 216, 72),
    outcome('places-needed', 15, 18),
    outcome('extra-places', 0, 3),
  ],
  bridge: [],
  tables: {
    sites: [site('0101', '0101 0147', 10), site('0169', '0169', 8)],
    assignment: [km('0101', '0101', 0, 0), km('0147', '0101', 2.2, 2.2), km('0169', '0169', 0, 25.5)],
    'by-number-of-sites': [step(1, 12, 0), step(2, 4, 3), step(3, 0, 7)],
  },
};

export const locationDocument: ScenarioDocument = {
  schema: 1,
  kind: 'location',
  name: 'To steder',
  question: 'Hvor?',
  edition: '1',
  area: '1084',
  horizonYear: 2026,
  seed: 1,
  methods: {},
  assumptions: [
    { lever: 'accepted-refusal', values: { refusal: 0.1 }, reason: 'prøve', source: 'assumption' },
  ],
};

const towns: Record<string, readonly [string, string]> = {
  '0101': ['København', 'KBH'],
  '0147': ['Frederiksberg', 'FRB'],
  '0169': ['Høje-Taastrup', 'HTK'],
};

/** In Danish. */
export const locationView: LocationView = {
  result: locationAnswer,
  document: locationDocument,
  language: 'da',
  nameOf: (code) => towns[code]?.[0] ?? code,
  abbreviation: (code) => towns[code]?.[1] ?? code,
  place: 'Region Hovedstaden',
};
