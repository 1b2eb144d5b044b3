import { scaleLinear } from 'd3-scale';
import { tellingTicks } from './telling-ticks.ts';

const percent = (value: number): string => `${Math.round(value * 100)} %`;

describe('tellingTicks', () => {
  it('takes fewer values when neighbours would read the same', () => {
    const values = tellingTicks(scaleLinear([0.92, 0.95], [0, 1]), percent);
    expect(values.map(percent)).toEqual(['92 %', '93 %', '94 %', '95 %']);
  });

  it('keeps the usual number of values when all read differently', () => {
    expect(tellingTicks(scaleLinear([0, 100], [0, 1]), String)).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it('lets ticks without words be', () => {
    const whole = (value: number): string => (Number.isInteger(value) ? String(value) : '');
    expect(tellingTicks(scaleLinear([0, 2], [0, 1]), whole)).toEqual([0, 0.5, 1, 1.5, 2]);
  });
});
