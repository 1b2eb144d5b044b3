import { missing } from '@tilbudsvifte/planning';
import type { ScenarioModel } from '../models/scenario-model.ts';
import { tinyDocument, type TinyFacts, tinyModel } from '../testing/tiny-model.ts';
import { bridgeRows } from './bridge-rows.ts';
import { calculateScenario } from './calculate-scenario.ts';

const facts: TinyFacts = { places: 10, rate: 1000 };
const quiet = { preview: false, progress: () => undefined };
const run = (document = tinyDocument(), model: ScenarioModel = tinyModel) =>
  calculateScenario({ model, facts, document }, quiet);

describe('calculateScenario', () => {
  test('five places and a fifth on the rate: 5,000 and 2,000 alone, 8,000 together, 1,000 only together', () => {
    expect(bridgeRows(run())[0]).toEqual({
      outcome: 'costs',
      unit: 'DKK',
      year: 2030,
      base: { value: 10_000 },
      changes: [
        { at: 0, lever: 'open-places', alone: { value: 5000 } },
        { at: 1, lever: 'raise-rate', alone: { value: 2000 } },
      ],
      interaction: { value: 1000 },
      total: { value: 8000 },
    });
  });

  test('a frame assumption stands under every change and is none itself', () => {
    const [open, raise] = tinyDocument().assumptions;
    const need = {
      lever: 'need',
      values: { persons: { low: 1, value: 2, high: 3 } },
      reason: 'x',
      source: 'x',
    };
    const { changes } = run(tinyDocument({ assumptions: [open!, need, raise!] }));
    expect(changes.map(({ at }) => at)).toEqual([0, 2]);
  });

  test('a single change is the whole of it and is not calculated again', () => {
    let times = 0;
    const counting = {
      ...tinyModel,
      calculate: (...asked: Parameters<typeof tinyModel.calculate>) => {
        times += 1;
        return tinyModel.calculate(...asked);
      },
    };
    const [open] = tinyDocument().assumptions;
    const calculated = run(tinyDocument({ assumptions: [open!] }), counting);
    expect(times).toBe(1);
    expect(bridgeRows(calculated)[0]).toMatchObject({
      changes: [{ alone: { value: 5000 } }],
      interaction: { value: 0 },
      total: { value: 5000 },
    });
  });

  test('a change that cannot stand alone is told so, and is interaction', () => {
    const check: typeof tinyModel.check = (_facts, { assumptions }) =>
      assumptions.some(({ lever }) => lever === 'open-places') ? [] : [{ code: 'nothing-to-raise' }];
    const rows = bridgeRows(run(tinyDocument(), { ...tinyModel, check } as ScenarioModel));
    expect(rows[0]?.changes[1]?.alone).toEqual(missing('not-applicable'));
    expect(rows[0]?.interaction).toEqual({ value: 3000 });
  });

  test('without a change there is nothing to bridge', () => {
    expect(bridgeRows(run(tinyDocument({ assumptions: [] })))[0]).toMatchObject({
      changes: [],
      interaction: { value: 0 },
      total: { value: 0 },
    });
  });

  test('progress rises and ends at one', () => {
    const told: number[] = [];
    calculateScenario(
      { model: tinyModel, facts, document: tinyDocument() },
      { preview: false, progress: (share) => told.push(share) },
    );
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told[told.length - 1]).toBe(1);
  });
});
