import { Inject, Injectable } from '@nestjs/common';
import { type Figure, missing } from '@tilbudsvifte/planning';
import { areaCode, checkedMunicipality } from '../../analyses/answer/area.ts';
import { checkedCode } from '../../analyses/answer/checked.ts';
import type { CompareAnswer } from '../../analyses/compare/compare.answer.ts';
import { CompareAnalysis } from '../../analyses/compare/compare.analysis.ts';
import type { CompareParameters } from '../../analyses/compare/compare.parameters.ts';
import { indicatorReader } from '../../analyses/indicators/indicator-list.ts';
import type { SupplyGapsAnswer } from '../../analyses/supply-gaps/supply-gaps.answer.ts';
import { SupplyGapsAnalysis } from '../../analyses/supply-gaps/supply-gaps.analysis.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { EditionContexts } from '../../editions/edition-context.ts';
import type { EditionRef } from '../../editions/edition-ref.ts';
import { badParameter, ProblemError } from '../../http/problem.ts';
import {
  type AlertIndicator,
  groupIndicators,
  type GroupIndicator,
  isCatalogueIndicator,
  isGroupIndicator,
} from '../alert-codes.ts';

/** What is watched, as codes; empty where nothing is chosen. */
export interface Watched {
  readonly indicator: AlertIndicator;
  readonly area: string;
  readonly municipality: string;
  readonly targetGroup: string;
}

/** A figure of an edition, in its newest period. */
export interface ValueInPeriod {
  readonly period: string | null;
  readonly value: Figure;
}

const none: ValueInPeriod = { period: null, value: missing('not-reported') };

/** Published figures as every reader gets them: an alert knows no others. */
@Injectable()
export class WatchedValue {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(EditionContexts) private readonly contexts: EditionContexts,
    @Inject(CompareAnalysis) private readonly compare: CompareAnalysis,
    @Inject(SupplyGapsAnalysis) private readonly gaps: SupplyGapsAnalysis,
  ) {}

  /** What was asked for with its area, checked against an edition. @throws ProblemError naming what is wrong */
  async checked(
    edition: EditionRef,
    asked: {
      readonly indicator?: AlertIndicator;
      area?: string;
      municipality?: string;
      targetGroup?: string;
    },
  ): Promise<Watched> {
    const { indicator, municipality = '', targetGroup = '' } = asked;
    if (indicator === undefined) throw badParameter('indicator', 'name what is to be watched');
    const context = await this.contexts.of(edition);
    if (municipality !== '') checkedMunicipality(context, municipality);
    if (targetGroup !== '') checkedCode('targetGroup', targetGroup, context.targetGroups);
    requireFigure({ indicator, municipality, targetGroup });
    return { indicator, area: areaCode(context, asked.area), municipality, targetGroup };
  }

  /** The figure in an edition; not reported where the edition does not know the codes. */
  async of(edition: EditionRef, watched: Watched): Promise<ValueInPeriod> {
    try {
      return watched.targetGroup === ''
        ? await this.compared(edition, watched)
        : await this.ofGroup(edition, watched);
    } catch (error) {
      if (error instanceof ProblemError) return none;
      throw error;
    }
  }

  /** All municipalities of an area stand in one answer, so that many subscriptions ask once. */
  private async compared(edition: EditionRef, watched: Watched): Promise<ValueInPeriod> {
    const { indicator, area, municipality } = watched;
    const asked = { area, indicators: indicator };
    const row = await this.row(edition, asked, municipality || 'area');
    if (row || municipality === '') return row ?? none;
    return (await this.row(edition, { ...asked, municipality }, municipality)) ?? none;
  }

  private async row(
    edition: EditionRef,
    asked: CompareParameters,
    of: string,
  ): Promise<ValueInPeriod | null> {
    const { bytes } = await this.delivery.find(edition, this.compare, asked);
    const { figures } = JSON.parse(bytes.body.toString()) as CompareAnswer;
    const row = figures.find(({ municipality }) => municipality === of);
    return row ? { period: String(row.year), value: row.value } : null;
  }

  private async ofGroup(edition: EditionRef, watched: Watched): Promise<ValueInPeriod> {
    const { indicator, area, targetGroup } = watched;
    if (!isGroupIndicator(indicator)) return none;
    // The rows of all groups are stored with every edition; those of a single group are not.
    const { bytes } = await this.delivery.find(edition, this.gaps, { area });
    const { figures, basis } = JSON.parse(bytes.body.toString()) as SupplyGapsAnswer;
    const row = figures.find((one) => one.targetGroup === targetGroup);
    return row ? { period: basis.period.to, value: row[columnOf[indicator]] } : none;
  }
}

const columnOf = {
  occupancy: 'occupancy',
  availability: 'availability',
  'gap-today': 'gapToday',
} as const satisfies Record<GroupIndicator, string>;

/** Refuses what no edition ever has a figure for. */
function requireFigure({ indicator, municipality, targetGroup }: Omit<Watched, 'area'>): void {
  if (targetGroup !== '' && !isGroupIndicator(indicator))
    throw badParameter('targetGroup', `only ${groupIndicators.join(', ')} are known for target groups`);
  if (targetGroup !== '' && municipality !== '')
    throw badParameter('targetGroup', 'figures of target groups are of an area, not of a municipality');
  if (targetGroup === '' && !isCatalogueIndicator(indicator))
    throw badParameter('targetGroup', `${indicator} is the figure of a target group; name one`);
  const onlyArea = isCatalogueIndicator(indicator) && indicatorReader(indicator).level === 'area';
  if (municipality !== '' && onlyArea)
    throw badParameter('municipality', `${indicator} is known for areas only`);
}
