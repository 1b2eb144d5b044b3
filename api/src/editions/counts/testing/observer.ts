import { type CountEquation, totalEquation } from '@tilbudsvifte/planning';
import { countColumns } from '../count-cell.ts';
import { sampleAreas, sampleTypes } from './sample-needs.ts';

/** What one edition shows: a number, or null where it is withheld. */
export type Shown = ReadonlyMap<string, number | null>;

/**
 * What anybody may conclude from the published tables of need, written from what their names say and not from how they
 * were made: regions add up, groups and types add up to their unit, costs groups are their types, need is served and
 * waiting.
 */
export function publicEquations(shown: Shown): CountEquation[] {
  return [...shown.keys()].flatMap((key) => {
    const [statistic, period, category, area] = countColumns(key);
    const [measure = '', family = ''] = statistic.split('-by-');
    const at = (changed: { statistic?: string; category?: string; area?: string }): string => {
      const cell = { statistic, category, area, ...changed };
      return [cell.statistic, period, cell.category, cell.area].join('\t');
    };
    const sums: string[][] = [membersOf(area).map((code) => at({ area: code }))];
    if (area === 'land') sums.push(['1084', '1085'].map((code) => at({ area: code })));
    if (measure === 'need')
      sums.push(['served', 'waiting'].map((part) => at({ statistic: `${part}-by-${family}` })));
    if (family === 'unit') {
      sums.push(typesOf(category).map((type) => at({ statistic: `${measure}-by-type`, category: type })));
      sums.push(
        groups.map((group) =>
          at({ statistic: `${measure}-by-group-unit`, category: `${group}|${category}` }),
        ),
      );
    }
    if (family === 'cost-group') {
      const types = sampleTypes.filter(({ costGroup }) => costGroup === category);
      sums.push(types.map(({ code }) => at({ statistic: `${measure}-by-type`, category: code })));
    }
    return sums.filter((parts) => parts.length > 0).map((parts) => totalEquation(key, parts));
  });
}

const groups = ['AD_AUT', 'AD_PSY', 'CH_SOC'];

function typesOf(unit: string): string[] {
  return sampleTypes.filter((type) => type.placeBased && type.unit === unit).map(({ code }) => code);
}

function membersOf(area: string): readonly string[] {
  return sampleAreas.find(({ code }) => code === area)?.members ?? [];
}
