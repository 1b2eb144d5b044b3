import type { EditionContext } from '../../editions/edition-context.ts';
import { type GapModel, inUnit } from './gap-model.ts';
import { type GapAssumptions, gapRow } from './gap-row.ts';
import type { UnitGroup } from './group-supply.ts';
import type { SupplyGapRow } from './supply-gaps.answer.ts';
import type { GapDimension } from './supply-gaps.parameters.ts';
import { countsOf, type UnitService } from './unit-groups.ts';

function canTake(services: readonly UnitService[], { targetGroup, unit }: UnitGroup): UnitService[] {
  return services.filter((service) => service.unit === unit && service.targetGroups.includes(targetGroup));
}

function byTargetGroup(model: GapModel, assumed: GapAssumptions): SupplyGapRow[] {
  return model.groups.map((group) =>
    gapRow(
      {
        key: { targetGroup: group.targetGroup },
        unit: group.unit,
        counts: countsOf(model.place, 'group-unit', `${group.targetGroup}|${group.unit}`),
        places: model.supplyByUnit.get(group.unit)?.places.get(group.targetGroup) ?? 0,
        services: canTake(model.services, group),
      },
      assumed,
    ),
  );
}

function byGroupAndMunicipality(model: GapModel, assumed: GapAssumptions): SupplyGapRow[] {
  return model.groups.flatMap((group) => {
    const able = canTake(model.services, group);
    return model.area.municipalities.map((municipality) =>
      gapRow(
        {
          key: { targetGroup: group.targetGroup, municipality },
          unit: group.unit,
          counts: countsOf(
            { ...model.place, area: municipality },
            'group-unit',
            `${group.targetGroup}|${group.unit}`,
          ),
          places:
            model.supplyByUnit
              .get(group.unit)
              ?.placesByMunicipality.get(`${group.targetGroup}|${municipality}`) ?? 0,
          services: able.filter((service) => service.municipality === municipality),
        },
        assumed,
      ),
    );
  });
}

/** Location balance in 24-hour places: those in the municipality minus the need of its own citizens. */
function byMunicipality(model: GapModel, assumed: GapAssumptions): SupplyGapRow[] {
  return model.area.municipalities.map((municipality) => {
    const services = inUnit(model.services, 'day').filter((service) => service.municipality === municipality);
    const counts = countsOf({ ...model.place, area: municipality }, 'unit', 'day');
    return gapRow(
      { key: { municipality }, unit: 'day', counts, places: placesOf(services), services },
      assumed,
    );
  });
}

function byServiceType(model: GapModel, assumed: GapAssumptions, context: EditionContext): SupplyGapRow[] {
  return context.serviceTypes
    .filter(({ placeBased }) => placeBased)
    .map(({ code, unit }) => {
      const services = model.services.filter(({ serviceType }) => serviceType === code);
      const counts = countsOf(model.place, 'type', code);
      return gapRow(
        { key: { serviceType: code }, unit, counts, places: placesOf(services), services },
        assumed,
      );
    });
}

function placesOf(services: readonly UnitService[]): number {
  return services.reduce((sum, { places }) => sum + places, 0);
}

type RowMaker = (model: GapModel, assumed: GapAssumptions, context: EditionContext) => SupplyGapRow[];

/** The rows of each way to ask. */
export const gapRows: Readonly<Record<GapDimension, RowMaker>> = {
  targetGroup: byTargetGroup,
  municipality: byMunicipality,
  serviceType: byServiceType,
  'targetGroup,municipality': byGroupAndMunicipality,
};
