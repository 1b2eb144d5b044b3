import type { Figure } from '@tilbudsvifte/planning';
import { sampleFigure } from '../../../components/testing/sample-figure.ts';
import type { Schema } from '../../../lib/api.ts';

type Row = Schema<'ProfileRow'>;

function row(
  [section, indicator, period]: readonly [Row['section'], Row['indicator'], string],
  own: Figure | number,
  area: Figure | number,
  targetGroup?: string,
): Row {
  const figure = (given: Figure | number): Figure => (typeof given === 'number' ? { value: given } : given);
  return {
    section,
    indicator,
    period,
    unit: 'count',
    own: figure(own),
    area: figure(area),
    ...(targetGroup !== undefined && { targetGroup }),
  };
}

const withheld: Figure = { missing: 'withheld' };
const unreported: Figure = { missing: 'not-reported' };

/** Høje-Taastrup beside its region. */
export const profileAnswer: Schema<'MunicipalityProfileAnswer'> = {
  basis: sampleFigure.basis,
  notices: [],
  figures: [
    row(['places', 'places', '2025'], 240, 3000),
    row(['places', 'vacant-places', '2025'], 12, 140),
    row(['places', 'places-per-1000', '2025'], 2.6, 1.6),
    row(['places', 'occupancy', '2024'], 0.93, 0.94),
    row(['places', 'occupancy', '2025'], 0.95, 0.94),
    row(['gaps', 'waiting-share', '2025'], 0.1, withheld),
    row(['gaps', 'need', '2025'], 7, 100, 'AD_AUT'),
    row(['gaps', 'gap-at-occupancy', '2025'], -2, -12, 'AD_AUT'),
    row(['gaps', 'need', '2025'], withheld, 50, 'AD_EAT'),
    row(['gaps', 'gap-at-occupancy', '2025'], withheld, 4, 'AD_EAT'),
    row(['gaps', 'need', '2025'], 0, 50, 'AD_FOR'),
    row(['gaps', 'gap-at-occupancy', '2025'], 0, -30, 'AD_FOR'),
    row(['costs', 'expenditure-per-adult', '2024'], 12_500, 12_000),
    row(['costs', 'expenditure-per-adult', '2025'], 12_760, 12_300),
    row(['costs', 'expenditure-per-child', '2025'], 13_850, 14_900),
    row(['trade', 'bought-outside', '2025K4'], 0.77, withheld),
    row(['future', 'expected-growth', '2025'], 0.12, 0.1),
    row(['future', 'need-total', '2025'], 80, 2250),
    row(
      ['future', 'need-forecast', '2030'],
      { value: 84.2, lo: 75.5, hi: 93.1 },
      { value: 2390.4, lo: 2310.6, hi: 2479.2 },
    ),
    row(['future', 'adults-growth', '2030'], -0.02, 0.03),
  ],
  totals: {
    municipality: '0169',
    reported: true,
    occupancy: 0.9,
    year: 2025,
    forecastGroups: { groups: 16, of: 17 },
    largestSeller: { seller: '0101', period: '2025K4', places: { value: 24 }, share: { value: 0.3 } },
  },
};

/** A municipality nobody knows anything about: every figure is not reported. */
export const emptyProfile: Schema<'MunicipalityProfileAnswer'> = {
  ...profileAnswer,
  figures: profileAnswer.figures.map((each) => ({ ...each, own: unreported, area: unreported })),
  totals: { ...profileAnswer.totals, reported: false, largestSeller: null },
};
