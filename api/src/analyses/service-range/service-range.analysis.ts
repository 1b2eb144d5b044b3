import { Inject, Injectable } from '@nestjs/common';
import { type Figure, figure, isPresent, missing, serviceRangeCoverage } from '@tilbudsvifte/planning';
import {
  type AnswerParameters,
  type AnswerProducer,
  AnswerRegistry,
} from '../../editions/answer-registry.ts';
import { CountTables } from '../../editions/counts/count-tables.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { ResolvedArea } from '../../reference/membership.ts';
import { areaAt, areaCode } from '../answer/area.ts';
import type { Notice } from '../answer/basis.dto.ts';
import { newestNeedYear } from '../answer/checked.ts';
import { frame } from '../answer/frame.ts';
import { standardAreas } from '../answer/standard-areas.ts';
import { operatorRows, rangeRows, vacancy, vacancyNotice } from './range-rows.ts';
import type { ServiceRangeAnswer, ServiceRangeRow, ServiceRangeTotals } from './service-range.answer.ts';
import type { ServiceRangeParameters } from './service-range.parameters.ts';
import { type RangeRow, ServiceRangeQuery } from './service-range.query.ts';

/** The shared range of services (tilbudsvifte): what exists for whom, and where all hangs on one (methods.md 1.1). */
@Injectable()
export class ServiceRangeAnalysis implements AnswerProducer<ServiceRangeParameters> {
  readonly path = 'analyses/service-range';

  constructor(
    @Inject(AnswerRegistry) registry: AnswerRegistry,
    @Inject(CountTables) private readonly counts: CountTables,
    @Inject(ServiceRangeQuery) private readonly query: ServiceRangeQuery,
  ) {
    registry.register(this);
  }

  normalise(context: EditionContext, asked: ServiceRangeParameters): AnswerParameters {
    return { area: areaCode(context, asked.area), year: asked.year ?? newestNeedYear(context) };
  }

  standardRequests(context: EditionContext): ServiceRangeParameters[] {
    return standardAreas(context).map(({ code }) => ({ area: code }));
  }

  async answer(context: EditionContext, parameters: AnswerParameters): Promise<ServiceRangeAnswer> {
    const year = Number(parameters.year);
    const area = areaAt(context, String(parameters.area), year);
    const services = await this.query.services(context.edition.key, year, area.municipalities);
    const needs = await this.needs(context, area, year);
    const figures = rangeRows(context, services);
    const framed = frame(context, {
      area,
      period: { from: String(year), to: String(year) },
      kinds: ['services', 'places', 'need'],
      methods: ['service-range-coverage'],
      reported: needs.reported,
      expected: area.municipalities,
      notices: [...hiddenNotice(needs), ...vacancyNotice(services)],
    });
    const totals = totalsOf(figures, services, needs.byGroup);
    return { ...framed, figures, totals: { ...totals, operators: operatorRows(context, services) } };
  }

  /** Need of each target group over all units, as far as it is shown. */
  private async needs(context: EditionContext, area: ResolvedArea, year: number): Promise<Needs> {
    const table = await this.counts.of(context);
    const code = table.areaOf(area.municipalities, area.grouping.code);
    const units = [...new Set(context.serviceTypes.map(({ unit }) => unit))];
    const byGroup = context.targetGroups.map((group): [string, number] => {
      const figures = units.map((unit) =>
        table.need({
          measure: 'need',
          family: 'group-unit',
          area: code,
          category: `${group.code}|${unit}`,
          year,
        }),
      );
      return [group.code, figures.reduce((sum, part) => sum + atLeast(part), 0)];
    });
    const hidden = byGroup.filter(([, need]) => need > 0 && need < 1).length;
    return { byGroup: new Map(byGroup), hidden, reported: table.reportedIn(year, area.municipalities) };
  }
}

/** A withheld need exists, since zeros are never withheld; how large it is takes no part in any sum. */
const someone = 1e-6;

function atLeast(need: Figure): number {
  if (isPresent(need)) return need.value;
  return need.missing === 'withheld' ? someone : 0;
}

function hiddenNotice({ hidden }: Needs): Notice[] {
  return hidden > 0 ? [{ code: 'totals-without-withheld', params: { count: hidden } }] : [];
}

interface Needs {
  /** Groups of which nothing but the existence of a need is known. */
  readonly hidden: number;
  readonly byGroup: ReadonlyMap<string, number>;
  readonly reported: readonly string[];
}

function totalsOf(
  rows: readonly ServiceRangeRow[],
  services: readonly RangeRow[],
  needs: ReadonlyMap<string, number>,
): Omit<ServiceRangeTotals, 'operators'> {
  const groups = rows.filter(({ serviceType }) => serviceType === 'all');
  const value = (row: ServiceRangeRow, key: 'services' | 'operators'): number =>
    isPresent(row[key]) ? row[key].value : 0;
  const coverage = serviceRangeCoverage(
    groups.map((row) => ({
      key: row.targetGroup,
      need: needs.get(row.targetGroup) ?? 0,
      services: value(row, 'services'),
      operators: value(row, 'operators'),
      needWithinReach: missing('not-applicable'),
      availability: missing('not-applicable'),
    })),
  );
  return {
    existence: coverage.existenceByGroup,
    needCovered: coverage.existenceByNeed,
    withoutService: groups
      .filter((row) => row.source === 'none' && (needs.get(row.targetGroup) ?? 0) > 0)
      .map(codeOf),
    singleSource: [...coverage.singleSource],
    services: figure(services.length),
    places: figure(services.reduce((sum, { places }) => sum + places, 0)),
    vacantPlaces: vacancy(services),
  };
}

function codeOf({ targetGroup }: ServiceRangeRow): string {
  return targetGroup;
}
