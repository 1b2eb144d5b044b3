import { formatFigure } from '../../figures/format-figure.ts';
import type { Headline } from '../../headlines/headline.ts';
import { profileFutureHeadline } from './future-headline.ts';
import {
  newestOf,
  type ProfileChart,
  type ProfileFact,
  type ProfileSectionView,
  type ProfileWords,
} from './profile-view.ts';

type FutureRows = ReturnType<typeof futureRows>;

/** What the section is told from, each in its newest period. */
function futureRows(words: ProfileWords) {
  return {
    now: newestOf(words, 'need-total'),
    need: newestOf(words, 'need-forecast'),
    expected: newestOf(words, 'expected-growth'),
    adults: newestOf(words, 'adults-growth'),
  };
}

function headlineOf({ answer, name, area, language }: ProfileWords, rows: FutureRows): Headline {
  const { now, need, expected, adults } = rows;
  const forecast = {
    year: need.period,
    baseYear: now.period,
    own: need.own,
    ownNow: now.own,
    area: need.area,
    areaNow: now.area,
    ...answer.totals.forecastGroups,
  };
  const { period, own, area: areaValue } = expected;
  const view = { synthetic: answer.basis.synthetic, name, area, period, own, areaValue };
  return profileFutureHeadline({ ...view, adults: adults.own, forecast }, language);
}

function factsOf({ texts }: ProfileWords, { now, need, expected, adults }: FutureRows): ProfileFact[] {
  const values = ({ own, area }: FutureRows['now']) => ({ own, area });
  return [
    {
      key: 'now',
      label: texts('profile.future.needNow', { year: now.period }),
      ...values(now),
      kind: 'integer',
    },
    {
      key: 'need',
      label: texts('profile.future.need', { year: need.period }),
      ...values(need),
      kind: 'integer',
      interval: true,
    },
    { key: 'expected', label: texts('profile.future.expected'), ...values(expected), kind: 'share' },
    { key: 'adults', label: texts('profile.future.adults'), ...values(adults), kind: 'share' },
  ];
}

/** Bars of the own expectation; of the projected adults where nobody has told one. */
function chartOf(
  { texts, name, area, language }: ProfileWords,
  { expected, adults }: FutureRows,
): ProfileChart {
  const known = 'value' in expected.own || 'value' in expected.area;
  const [drawn, label] = known
    ? [expected, texts('profile.future.expected')]
    : [adults, texts('profile.future.adults')];
  const bar = (key: 'own' | 'area', place: string) => ({
    key,
    name: place,
    figure: drawn[key],
    text: formatFigure(drawn[key], 'share', language),
    ...(key === 'own' && { own: true }),
  });
  return {
    kind: 'bars',
    label,
    headings: { name: texts('profile.measure'), value: label },
    bars: [bar('own', name), bar('area', area)],
  };
}

/** Hvad venter forude? — the need as forecast, the own expectation, and the projected number of adults. */
export function futureSection(words: ProfileWords): ProfileSectionView {
  const { texts, name, area } = words;
  const rows = futureRows(words);
  return {
    key: 'future',
    question: texts('profile.future'),
    headline: headlineOf(words, rows),
    columns: [name, area],
    facts: factsOf(words, rows),
    chart: chartOf(words, rows),
    link: texts('profile.toFuture'),
  };
}

/** Hvad er besluttet? — what is decided is decided together: the way to the agreement, with the municipality in view. */
export function decisionsSection({ texts, name, area }: ProfileWords): ProfileSectionView {
  const headline = texts('profile.inAgreement');
  return {
    key: 'decisions',
    question: texts('profile.decisions'),
    headline: { headline, summary: [headline], alt: headline },
    columns: [name, area],
    facts: [],
    link: texts('profile.toDecisions'),
  };
}
