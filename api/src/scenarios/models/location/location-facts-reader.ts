import { Inject, Injectable } from '@nestjs/common';
import { type Figure, missing, ROAD_FACTOR } from '@tilbudsvifte/planning';
import { type AccessModel, accessSources } from '../../../analyses/access/access-sources.ts';
import { seatDistances } from '../../../analyses/access/seat-distances.ts';
import { areaAt } from '../../../analyses/answer/area.ts';
import { newestNeedYear } from '../../../analyses/answer/checked.ts';
import { CostFactsOfEdition } from '../../../analyses/costs/cost-facts.ts';
import type { GapModel } from '../../../analyses/supply-gaps/gap-model.ts';
import { GapModels } from '../../../analyses/supply-gaps/gap-models.ts';
import type { EditionContext } from '../../../editions/edition-context.ts';
import { pulledLevers } from '../../document/pulled-levers.ts';
import type { ScenarioDocument } from '../../document/scenario-document.ts';
import { agreedTotal } from '../agreed-total.ts';
import type { LeverDefault } from '../lever.ts';
import type { ScenarioFactsReader } from '../scenario-model.ts';
import type { LocationFacts } from './location-facts.ts';
import { usualLocation } from './location-plan.ts';

const bornholm = '0400';
/** Ferry or flight as kilometres of road: about what its time would be on the road. An assumption, meant to be edited. */
const seaKm = 60;

/** The group whose services are looked at first: the one with the greatest need that is shown in 24-hour places. */
function firstGroup({ groups }: GapModel): string | undefined {
  const shown = groups.filter(({ unit, hidden }) => unit === 'day' && !hidden);
  return [...shown].sort((a, b) => b.need - a.need)[0]?.targetGroup;
}

/** Reads what is published of need, places and inhabitants by municipality. */
@Injectable()
export class LocationFactsReader implements ScenarioFactsReader<LocationFacts> {
  readonly kind = 'location';

  constructor(
    @Inject(GapModels) private readonly models: GapModels,
    @Inject(CostFactsOfEdition) private readonly costs: CostFactsOfEdition,
  ) {}

  async read(context: EditionContext, document: ScenarioDocument): Promise<LocationFacts> {
    const access = await this.model(context, document.area);
    const targetGroup = pulledLevers(document).one('target-group')?.text('targetGroup');
    const { municipalities, reported, need, total, places, inhabitants } = accessSources(access, targetGroup);
    const seats = context.municipalities.filter(({ code }) => municipalities.includes(code));
    const told = (code: string): Figure => (reported.includes(code) ? need(code) : missing('not-reported'));
    return {
      year: access.model.place.year,
      municipalities: seats
        .map(({ code, latitude, longitude }) => ({
          code,
          latitude,
          longitude,
          inhabitants: inhabitants(code),
          need: told(code),
          places: places.get(code) ?? 0,
        }))
        .sort((a, b) => (a.code < b.code ? -1 : 1)),
      totalNeed: agreedTotal(total, reported.map(told)),
    };
  }

  async defaults(context: EditionContext, area: string): Promise<readonly LeverDefault[]> {
    const { model } = await this.model(context, area);
    const group = firstGroup(model);
    const island = model.area.municipalities.includes(bornholm);
    const usual = (lever: string, values: LeverDefault['values'], source = 'assumption'): LeverDefault => ({
      lever,
      values,
      source,
    });
    return [
      ...(group === undefined ? [] : [usual('target-group', { targetGroup: group }, 'edition')]),
      usual('weights', { weights: 'need' }, 'edition'),
      usual('before', { before: 'today' }, 'edition'),
      usual('road-factor', { factor: ROAD_FACTOR }, 'ballou2002'),
      ...(island ? [usual('crossing', { municipality: bornholm, treatment: 'added-km', km: seaKm })] : []),
      usual('accepted-refusal', { refusal: usualLocation.refusal }),
      usual('critical-mass', { occupancy: usualLocation.occupancy }),
      usual('cover-distance', { distance: usualLocation.coverKm }),
    ];
  }

  private async model(context: EditionContext, code: string): Promise<AccessModel> {
    const year = newestNeedYear(context);
    const area = areaAt(context, code, year);
    const model = await this.models.of(context, area, year);
    const seats = seatDistances(context.municipalities, area.municipalities);
    return { model, seats, facts: await this.costs.of(context) };
  }
}
