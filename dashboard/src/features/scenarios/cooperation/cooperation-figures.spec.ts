import { scenariosTexts } from '@tilbudsvifte/locale/screens/scenarios';
import type { Figure } from '@tilbudsvifte/planning';
import { sampleFigure } from '../../../components/testing/sample-figure.ts';
import type { ScenarioAnswer } from '../../../lib/scenario-answers.ts';
import type { TogetherView } from './together-view.ts';
import { toFormsFigure } from './to-forms-figure.ts';
import { toGainFigure } from './to-gain-figure.ts';
import { toPoolsFigure } from './to-pools-figure.ts';

const withheld: Figure = { missing: 'withheld' };
const one = (value: number): Figure => ({ value });

const form = (key: string, places: Figure, chosen = false) => ({
  form: key,
  chosen,
  pools: one(2),
  places,
  placesSaved: one(58),
  kronerPerYearDkk: one(21e6),
  kronerSavedDkk: one(42e6),
  refusal: one(0.04),
  occupancyRate: one(0.6),
  kmAdded: one(140.2),
});
const town = (municipality: string, after: Figure, km: number) => ({
  municipality,
  centre: '0101',
  takesPart: true,
  need: 'value' in after ? one(2) : withheld,
  placesAlone: { value: 5, lo: 4, hi: 6 },
  placesAfter: after,
  placesSaved: 'value' in after ? one(5 - after.value) : withheld,
  kronerSavedDkk: one(1e6),
  refusalAlone: one(0.02),
  refusal: one(0.04),
  km: one(km),
  kmTotal: one(km * 2),
});
const pool = (centre: string, places: number, targetGroup = 'AD_EAT') => ({
  targetGroup,
  centre,
  memberMunicipalities: '0101 0147',
  municipalities: one(2),
  need: withheld,
  placesAlone: one(10),
  places: { value: places, lo: places - 1, hi: places + 2 },
  reservePlaces: { missing: 'not-applicable' } as const,
  placesSaved: one(3),
  refusal: one(0.04),
  occupancyRate: one(0.6),
  criticalPlaces: one(34),
  belowCriticalMass: places < 34,
});

const result: ScenarioAnswer = {
  basis: sampleFigure.basis,
  notices: [],
  kind: 'cooperation',
  sha256: 'x',
  seed: 1,
  outcomes: [
    {
      outcome: 'places-needed',
      unit: 'places',
      year: 2025,
      better: 'less',
      base: one(87),
      scenario: one(29),
      difference: one(-58),
    },
  ],
  bridge: [],
  tables: {
    forms: [
      form('alone', { value: 87, lo: 85, hi: 90 }),
      form('clusters', one(29), true),
      form('pooled', one(20)),
    ],
    municipalities: [town('0147', withheld, 2), town('0101', one(3.5), 0), town('0400', one(2.5), 194.2)],
    clusters: [pool('0101', 8), pool('0147', 40)],
    groups: [],
  },
};
const towns: Record<string, string> = { '0101': 'København', '0147': 'Frederiksberg', '0400': 'Bornholm' };
const view: TogetherView = {
  result,
  document: {
    schema: 1,
    kind: 'cooperation',
    name: 'Sammen',
    question: '?',
    edition: '1',
    area: '1084',
    horizonYear: 2026,
    seed: 1,
    methods: {},
    assumptions: [],
  },
  words: {
    language: 'da',
    texts: scenariosTexts('da'),
    kindWord: (_kind, key) => key,
    nameOf: (_list, code) => towns[code] ?? code,
    areaName: () => 'Region Hovedstaden',
  },
};
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

it('the forms say places, kroner and travel, mark the chosen one, and print ends where there are any', () => {
  const { model, chart } = toFormsFigure(view);
  expect(plain(model.headline)).toBe(
    'Sammen kan kommunerne nøjes med 29 pladser mod 87 hver for sig. Det er 42 mio. kr. mindre om året. Borgerne rejser 140 km længere i alt.',
  );
  expect(chart.rows.map(({ label, text, own }) => [label, text, own])).toEqual([
    ['Hver for sig', '85–90', undefined],
    ['I klynger (valgt)', '29', true],
    ['Én fælles pulje', '20', undefined],
  ]);
  expect(plain(model.subline)).toContain('højst 5,0 %');
  expect(model.howToRead).toHaveLength(2);
  expect(model.rows.every(({ cells }) => cells.length === model.columns.length)).toBe(true);
});

it('a reserve of a chosen size does not promise the accepted refusal', () => {
  const given = {
    ...view.document,
    assumptions: [{ lever: 'common-reserve', values: { size: 'given' }, reason: '', source: '' }],
  };
  expect(toFormsFigure({ ...view, document: given }).model.subline).toContain('afvisningen følger');
});

it('the municipalities: who saves most first, the withheld last, and how far each must go', () => {
  const { model, chart } = toGainFigure(view);
  expect(model.headline).toBe(
    'Bornholm sparer mest: 2,5 pladser. Længst har Bornholm: 194,2 km mere pr. borger. 2 af 3 kommuner har indberettet.',
  );
  expect(chart.rows.map(({ label }) => label)).toEqual(['Bornholm', 'København', 'Frederiksberg']);
  expect(chart.rows[2]?.cells['saved']).toMatchObject({ status: 'withheld' });
  expect(chart.rows[0]?.need).toEqual({ value: 5, lo: 4, hi: 6 });
  expect(model.rows.every(({ cells }) => cells.length === model.columns.length)).toBe(true);
});

it('the pools stand against the critical mass, named by their middle', () => {
  const { model, chart } = toPoolsFigure(view);
  expect(model.headline).toBe('1 pulje af 2 er under kritisk masse. 2 af 3 kommuner har indberettet.');
  expect(chart.reference).toEqual({ value: 34, label: 'Kritisk masse: 34' });
  expect(chart.bars.map(({ name, text }) => [name, text])).toEqual([
    ['Omkring København', '7–10'],
    ['Omkring Frederiksberg', '39–42'],
  ]);
  expect(model.rows.every(({ cells }) => cells.length === model.columns.length)).toBe(true);
});

it('pools of several target groups are named by both, and none are told in words', () => {
  const clusters = [pool('0101', 8), pool('0101', 9, 'AD_AUT')];
  const both = { ...view, result: { ...result, tables: { ...result.tables, clusters } } };
  expect(toPoolsFigure(both).chart.bars.map(({ name }) => name)).toEqual([
    'Omkring København: AD_EAT',
    'Omkring København: AD_AUT',
  ]);
  const none = { ...view, result: { ...result, tables: { ...result.tables, clusters: [] } } };
  expect(toPoolsFigure(none).model.headline).toContain('Ingen deler pladser endnu.');
});
