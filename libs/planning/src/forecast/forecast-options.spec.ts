import { forecastSettings, requireLevel } from './forecast-options.ts';

test('fills in the usual level and leaves phi to the number of counts', () => {
  expect(forecastSettings({ horizon: 5 })).toEqual({ horizon: 5, level: 0.8, phi: undefined });
  expect(forecastSettings({ horizon: 25, phi: 0, level: 0.5, restartYear: 2018 })).toEqual({
    horizon: 25,
    level: 0.5,
    phi: 0,
  });
});

test.each([
  [{ horizon: 0 }, 'horizon must be between 1 and 25, got 0'],
  [{ horizon: 26 }, 'horizon must be between 1 and 25, got 26'],
  [{ horizon: 1.5 }, 'horizon must be a whole number, got 1.5'],
  [{ horizon: 1, phi: 1.1 }, 'phi must be between 0 and 1, got 1.1'],
  [{ horizon: 1, phi: -0.1 }, 'phi must be between 0 and 1, got -0.1'],
  [{ horizon: 1, level: 1 }, 'level must be between 0.01 and 0.999, got 1'],
  [{ horizon: 1, restartYear: 20 }, 'restartYear must be between 1000 and 9999, got 20'],
  [{ horizon: 1, restartYear: 2020.5 }, 'restartYear must be a whole number, got 2020.5'],
])('%j is refused', (options, message) => {
  expect(() => forecastSettings(options)).toThrow(new RangeError(message));
});

test('the borders of the level belong to it', () => {
  expect(() => requireLevel(0.01)).not.toThrow();
  expect(() => requireLevel(0.999)).not.toThrow();
  expect(() => requireLevel(0)).toThrow('level must be between 0.01 and 0.999, got 0');
});
