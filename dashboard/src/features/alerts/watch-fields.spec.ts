import { choicesFor, watchedOf, watchErrors } from './watch-fields.ts';
import type { Known, WatchFields } from './watch-fields.ts';

const catalogue: readonly Known[] = [
  { indicator: 'occupancy', unit: 'share', level: 'municipality' },
  { indicator: 'vacant-places', unit: 'count', level: 'municipality' },
  { indicator: 'availability', unit: 'share', level: 'area' },
];
const fields: WatchFields = {
  indicator: 'occupancy',
  area: '1084',
  municipality: '0169',
  targetGroup: 'AD_AUT',
  direction: 'above',
  limit: '95',
  mail: false,
};

describe('a figure to watch', () => {
  it('is of a municipality, or of a target group of the whole area, never of both', () => {
    expect(watchedOf(fields, catalogue)).toEqual({
      indicator: 'occupancy',
      area: '1084',
      municipality: '0169',
    });
    expect(watchedOf({ ...fields, municipality: '' }, catalogue)).toEqual({
      indicator: 'occupancy',
      area: '1084',
      targetGroup: 'AD_AUT',
    });
  });

  it('is of the area where only the area has it', () => {
    const asked = { ...fields, indicator: 'availability', targetGroup: '' } as const;
    expect(choicesFor(asked, catalogue)).toEqual({
      municipality: false,
      targetGroup: true,
      needsGroup: false,
    });
    expect(watchedOf(asked, catalogue)).toEqual({ indicator: 'availability', area: '1084' });
  });

  it('asks for no target group where no group has the figure', () => {
    const asked = { ...fields, indicator: 'vacant-places', municipality: '' } as const;
    expect(watchedOf(asked, catalogue)).toEqual({ indicator: 'vacant-places', area: '1084' });
  });

  it('needs a group for places against need, and a number for a limit', () => {
    const asked = { ...fields, indicator: 'gap-today', targetGroup: '', limit: 'mange' } as const;
    expect(watchedOf(asked, catalogue)).toBeUndefined();
    expect(watchErrors(asked, catalogue, 'da').map(({ id }) => id)).toEqual([
      'hold-oeje-targetGroup',
      'hold-oeje-limit',
    ]);
    expect(watchErrors(fields, catalogue, 'da')).toEqual([]);
  });
});
