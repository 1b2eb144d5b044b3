import type { EditionContext } from '../../editions/edition-context.ts';
import { type GapModel, inUnit } from './gap-model.ts';
import { type GapAssumptions, type GapInput, gapRow, occupancyOf } from './gap-row.ts';
import type { UnitGroup } from './group-supply.ts';
import type { SupplyGapRow } from './supply-gaps.answer.ts';
import type { GapDimension } from './supply-gaps.parameters.ts';
import { countsOf, type UnitService } from './unit-groups.ts';

type GroupOfUnit = Pick<UnitGroup, 'targetGroup' | 'unit'>;

function canTake(services: readonly UnitService[], { targetGroup, unit }: GroupOfUnit): UnitService[] {
  return services.filter((service) => service.unit === unit && service.targetGroups.includes(targetGroup));
}

function byTargetGroup(model: GapModel): GapInput[] {
  return model.groups.map((group) => ({
    key: { targetGroup: group.targetGroup },
    unit: group.unit,
    counts: countsOf(model.place, 'group-unit', `${group.targetGroup}|${group.unit}`),
    places: model.supplyByUnit.get(group.unit)?.places.get(group.targetGroup) ?? 0,
    occupancy: occupancyOf(canTake(model.services, group)),
  }));
}

function byGroupAndMunicipality(model: GapModel): GapInput[] {
  return model.groups.flatMap(({ targetGroup, unit }) => {
    const able = canTake(model.services, { targetGroup, unit });
    const places = model.supplyByUnit.get(unit)?.placesByMunicipality;
    return model.area.municipalities.map((municipality) => ({
      key: { targetGroup, municipality },
      unit,
      counts: countsOf({ ...model.place, area: municipality }, 'group-unit', `${targetGroup}|${unit}`),
      places: places?.get(`${targetGroup}|${municipality}`) ?? 0,
      occupancy: occupancyOf(able.filter((service) => service.municipality === municipality)),
    }));
  });
}

/** Location balance in 24-hour places: those in the municipality minus the need of its own citizens. */
function byMunicipality(model: GapModel): GapInput[] {
  return model.area.municipalities.map((municipality) => {
    const services = inUnit(model.services, 'day').filter((service) => service.municipality === municipality);
    const counts = countsOf({ ...model.place, area: municipality }, 'unit', 'day');
    return { key: { municipality }, unit: 'day', counts, ...suppliedBy(services) };
  });
}

function byServiceType(model: GapModel, { serviceTypes }: EditionContext): GapInput[] {
  return serviceTypes
    .filter(({ placeBased }) => placeBased)
    .map(({ code, unit }) => {
      const services = model.services.filter(({ serviceType }) => serviceType === code);
      const counts = countsOf(model.place, 'type', code);
      return { key: { serviceType: code }, unit, counts, ...suppliedBy(services) };
    });
}

function suppliedBy(services: readonly UnitService[]): Pick<GapInput, 'places' | 'occupancy'> {
  return {
    places: services.reduce((sum, { places }) => sum + places, 0),
    occupancy: occupancyOf(services),
  };
}

type RowMaker = (model: GapModel, assumed: GapAssumptions, context: EditionContext) => SupplyGapRow[];

/** Rows of a model: what they are made of is found once, since only the assumptions differ from question to question. */
function rowsOf(inputsOf: (model: GapModel, context: EditionContext) => GapInput[]): RowMaker {
  const known = new WeakMap<GapModel, readonly GapInput[]>();
  return (model, assumed, context) => {
    const inputs = known.get(model) ?? inputsOf(model, context);
    known.set(model, inputs);
    return inputs.map((input) => gapRow(input, assumed));
  };
}

/** The rows of each way to ask. */
export const gapRows: Readonly<Record<GapDimension, RowMaker>> = {
  targetGroup: rowsOf(byTargetGroup),
  municipality: rowsOf(byMunicipality),
  serviceType: rowsOf(byServiceType),
  'targetGroup,municipality': rowsOf(byGroupAndMunicipality),
};
