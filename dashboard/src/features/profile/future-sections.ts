import { formatFigure } from '@tilbudsvifte/locale';
import { profileFutureHeadline } from '@tilbudsvifte/locale/screens/profile';
import { newestOf, type ProfileSectionView, type ProfileWords } from './profile-view.ts';

/** Hvad venter forude? — the need as forecast, the own expectation, and the projected number of adults. */
export function futureSection(words: ProfileWords): ProfileSectionView {
  const { texts, answer, name, area, language } = words;
  const [expected, adults] = [newestOf(words, 'expected-growth'), newestOf(words, 'adults-growth')];
  const [now, need] = [newestOf(words, 'need-total'), newestOf(words, 'need-forecast')];
  const known = 'value' in expected.own || 'value' in expected.area;
  const [drawn, label] = known
    ? [expected, texts('profile.future.expected')]
    : [adults, texts('profile.future.adults')];
  const bar = (key: 'own' | 'area', place: string) => ({
    key,
    name: place,
    abbreviation: place,
    figure: drawn[key],
    text: formatFigure(drawn[key], 'share', language),
    ...(key === 'own' && { own: true }),
  });
  return {
    key: 'future',
    question: texts('profile.future'),
    headline: profileFutureHeadline(
      {
        synthetic: answer.basis.synthetic,
        name,
        area,
        period: expected.period,
        own: expected.own,
        areaValue: expected.area,
        adults: adults.own,
        forecast: {
          year: need.period,
          baseYear: now.period,
          own: need.own,
          ownNow: now.own,
          area: need.area,
          areaNow: now.area,
          ...answer.totals.forecastGroups,
        },
      },
      language,
    ),
    columns: [name, area],
    facts: [
      {
        key: 'now',
        label: texts('profile.future.needNow', { year: now.period }),
        own: now.own,
        area: now.area,
        kind: 'integer',
      },
      {
        key: 'need',
        label: texts('profile.future.need', { year: need.period }),
        own: need.own,
        area: need.area,
        kind: 'integer',
        interval: true,
      },
      {
        key: 'expected',
        label: texts('profile.future.expected'),
        own: expected.own,
        area: expected.area,
        kind: 'share',
      },
      {
        key: 'adults',
        label: texts('profile.future.adults'),
        own: adults.own,
        area: adults.area,
        kind: 'share',
      },
    ],
    chart: {
      kind: 'bars',
      model: {
        label,
        headings: { name: texts('profile.measure'), value: label },
        bars: [bar('own', name), bar('area', area)],
      },
    },
    link: { to: '/prognoser', text: texts('profile.toFuture'), search: {} },
  };
}

/** Hvad er besluttet? — nothing is registered in this version, and nothing is made up. */
export function decisionsSection({ texts, name, area }: ProfileWords): ProfileSectionView {
  const headline = texts('profile.noDecisions');
  return {
    key: 'decisions',
    question: texts('profile.decisions'),
    headline: { headline, summary: [headline], alt: headline },
    columns: [name, area],
    facts: [],
    link: { to: '/metoder', text: texts('profile.toDecisions'), search: {} },
  };
}
