import type { EditionContext } from '../../editions/edition-context.ts';
import type { ResolvedArea } from '../../reference/membership.ts';
import { areaNotices } from './area.ts';
import type { AnswerBase, Basis, CoverageBasis, MethodBasis, Notice, PriceLevelBasis } from './basis.dto.ts';

/** What an analysis says of itself, for the basis of its answer. */
export interface FrameInput {
  readonly area: ResolvedArea;
  readonly period: { readonly from: string; readonly to: string };
  /** Import kinds the answer was computed from. */
  readonly kinds: readonly string[];
  /** Keys of the planning methods used; versions are those of this build. */
  readonly methods: readonly string[];
  readonly priceLevel?: PriceLevelBasis;
  /** Municipalities that have reported, of those expected. */
  readonly reported: readonly string[];
  readonly expected: readonly string[];
  readonly notices?: readonly Notice[];
}

/** Raised when a method's formula or convention changes: a figure names the version it was made with. */
const methodVersions: Readonly<Record<string, string>> = {
  'supply-gap': '1.0',
  'erlang-b': '1.0',
  'shared-supply': '1.0',
  'service-range-coverage': '1.0',
  'fixed-prices': '1.0',
  'shapley-decomposition': '1.0',
  'interquartile-score': '2.0',
  'effective-buyers': '1.0',
  'rate-target': '1.0',
  'budget-certainty': '1.0',
  'pooled-buffer': '1.0',
  'great-circle': '1.0',
  'poisson-limits': '1.0',
  'rank-among': '1.0',
  'share-limits': '1.0',
  'structural-distance': '1.0',
  'pooling-gain': '1.0',
  'seat-clusters': '1.0',
  'catchment-access': '1.0',
  reach: '1.0',
  'road-distance': '1.0',
  'period-occupancy': '1.0',
  'reachable-occupancy': '1.0',
  'specialisation-risk': '1.0',
  'damped-drift': '1.0',
  'naive-forecast': '1.0',
  'rolling-origin': '1.0',
  'split-conformal': '1.0',
  'interaction-bridge': '1.0',
  'placed-citizens': '1.0',
  'rate-after-lost-buyer': '1.0',
  'p-median': '1.0',
  'maximal-cover': '1.0',
  'split-pool': '1.0',
  'partial-pooling': '1.0',
  'prevention-case': '1.0',
  'break-even-effect': '1.0',
  'prevention-simulation': '1.0',
  'shared-costs': '1.0',
  'core-violations': '1.0',
  'daily-rate': '1.0',
  'after-regulation': '1.0',
};

/** Basis and notices of an answer: what it rests on and what the reader must know. */
export function frame(context: EditionContext, input: FrameInput): AnswerBase {
  const coverage = coverageOf(input);
  const basis: Basis = {
    edition: editionOf(context),
    area: areaOf(input.area),
    period: input.period,
    priceLevel: input.priceLevel ?? null,
    methods: input.methods.map(methodOf),
    coverage,
    ...deliveriesOf(context, input.kinds),
    threshold: context.edition.threshold,
  };
  return { basis, notices: [...noticesOf(basis), ...areaNotices(input.area), ...(input.notices ?? [])] };
}

function editionOf({ edition }: EditionContext): Basis['edition'] {
  return { id: edition.id, label: edition.label, publishedAt: edition.publishedAt, hash: edition.hash };
}

function areaOf({ grouping, date, municipalities }: ResolvedArea): Basis['area'] {
  const { code, name, nameEn } = grouping;
  return { code, name, nameEn, membershipDate: date, municipalities: [...municipalities] };
}

function methodOf(key: string): MethodBasis {
  return { key, version: methodVersionOf(key) };
}

/** Version of a planning method in this build. @throws RangeError for one that has none: a fault of ours */
export function methodVersionOf(key: string): string {
  const version = methodVersions[key];
  if (version === undefined) throw new RangeError(`method ${key} has no version`);
  return version;
}

function coverageOf({ reported, expected }: FrameInput): CoverageBasis {
  const known = new Set(reported);
  const absent = expected.filter((code) => !known.has(code));
  return { reported: expected.length - absent.length, expected: expected.length, missing: absent };
}

function deliveriesOf(
  context: EditionContext,
  kinds: readonly string[],
): Pick<Basis, 'sources' | 'dataAsOf' | 'synthetic'> {
  const used = kinds.flatMap((kind) => context.deliveries.get(kind) ?? []);
  const days = used.map(({ acceptedAt }) => acceptedAt).sort();
  return {
    sources: [...new Set(used.flatMap(({ sources }) => sources))].sort(),
    dataAsOf: days[days.length - 1] ?? null,
    synthetic: used.some(({ synthetic }) => synthetic),
  };
}

function noticesOf({ synthetic, coverage }: Basis): Notice[] {
  const notices: Notice[] = [];
  if (synthetic) notices.push({ code: 'synthetic', params: {} });
  if (coverage.missing.length > 0)
    notices.push({
      code: 'coverage-partial',
      params: { reported: coverage.reported, expected: coverage.expected },
    });
  return notices;
}
