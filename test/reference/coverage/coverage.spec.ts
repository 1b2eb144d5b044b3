import {
  CATCHMENT_BANDS,
  catchmentAccess,
  type Figure,
  figure,
  serviceRangeCoverage,
} from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

const valueOf = (found: Figure): number => ('value' in found ? found.value : Number.NaN);
const expectEqual = (actual: Figure, expected: number): void =>
  expect(Math.abs(valueOf(actual) - expected)).toBeLessThanOrEqual(cases.tolerance.absolute);

describe(`coverage agrees with: ${cases.citation}`, () => {
  test('catchment access: ratio per service, access per municipality, and every place reached', () => {
    const { need, places, distanceKm, ratio, access, placesReached } = cases.catchment;
    const found = catchmentAccess({ need, places, distanceKm });
    expect(catchmentAccess({ need, places, distanceKm, bands: CATCHMENT_BANDS })).toEqual(found);
    ratio.forEach((expected, service) => expectEqual(found.ratio[service]!, expected));
    access.forEach((expected, municipality) => expectEqual(found.access[municipality]!, expected));
    expectEqual(
      figure(need.reduce((sum, citizens, i) => sum + citizens * valueOf(found.access[i]!), 0)),
      placesReached,
    );
  });

  test('existence, reach, assurance and single sources of the shared range', () => {
    const { groups, existenceByGroup, existenceByNeed, reach, assurance, singleSource } = cases.range;
    const coverage = serviceRangeCoverage(
      groups.map((group) => ({
        ...group,
        operators: group.services,
        needWithinReach: figure(group.needWithinReach),
        availability: figure(group.availability),
      })),
    );
    expectEqual(coverage.existenceByGroup, existenceByGroup);
    expectEqual(coverage.existenceByNeed, existenceByNeed);
    expectEqual(coverage.reach, reach);
    expectEqual(coverage.assurance, assurance);
    expect(coverage.singleSource).toEqual(singleSource);
  });
});
