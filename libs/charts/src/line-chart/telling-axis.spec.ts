import { tellingAxis } from './telling-axis.ts';

const percent = (value: number): string => `${Math.round(value * 100)} %`;

describe('tellingAxis', () => {
  it('takes fewer values when neighbours would read the same, and reaches past the data', () => {
    const { scale, values } = tellingAxis([0.917, 0.944], percent);
    expect(values.map(percent)).toEqual(['91 %', '92 %', '93 %', '94 %', '95 %']);
    expect(scale.domain()).toEqual([0.91, 0.95]);
  });

  it('keeps the usual number of values when all read differently', () => {
    expect(tellingAxis([0, 100], String).values).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it('lets ticks without words be', () => {
    const whole = (value: number): string => (Number.isInteger(value) ? String(value) : '');
    expect(tellingAxis([0, 2], whole).values).toEqual([0, 0.5, 1, 1.5, 2]);
  });

  it('keeps the usual axis where no number of values helps', () => {
    expect(tellingAxis([0.5, 0.52], () => 'x').values).toEqual([0.5, 0.505, 0.51, 0.515, 0.52]);
  });
});
