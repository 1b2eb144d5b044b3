import type { RangedValue, ScenarioDocument } from '../../document/scenario-document.ts';
import { type EffectOn, effectFields } from './effect-fields.ts';
import { type SupportKind, supportKinds } from './support-kinds.ts';
import { assumptionsOf, type PlacedAssumption, rangeIn, textIn } from './values-of.ts';

/** One assumed effect, and the field that it was written in. */
export interface AssumedEffect {
  readonly at: number;
  readonly field: string;
  readonly effect: EffectOn;
  /** Change of the number by a share, −0.25 is a quarter less; most likely and its ends. */
  readonly change: RangedValue;
}

/** Kind of support in a field; nothing where none is chosen. */
export function kindIn(values: PlacedAssumption['values'], field: string): SupportKind | undefined {
  const word = textIn(values, field);
  return supportKinds.find((kind) => kind === word);
}

function ofMeasure(lever: string, { at, values }: PlacedAssumption): AssumedEffect[] {
  return Object.entries(effectFields[lever] ?? {}).flatMap(([field, effect]) => {
    const change = rangeIn(values, field);
    return change ? [{ at, field, effect, change }] : [];
  });
}

function effectOn(values: PlacedAssumption['values']): EffectOn | undefined {
  const [on, kind, to] = [textIn(values, 'on'), kindIn(values, 'kind'), kindIn(values, 'to')];
  if (kind === undefined) return undefined;
  if (on === 'exit-share') return to && { on, from: kind, to };
  return { on: on === 'stay' ? 'stay' : 'entries', state: kind };
}

function ofEffect({ at, values }: PlacedAssumption): AssumedEffect[] {
  const [effect, change] = [effectOn(values), rangeIn(values, 'change')];
  return effect && change ? [{ at, field: 'change', effect, change }] : [];
}

/** All effects that a scenario assumes, in the order of the document; whole ones only. */
export function assumedEffects(document: ScenarioDocument): readonly AssumedEffect[] {
  const measures = Object.keys(effectFields).flatMap((lever) =>
    assumptionsOf(document, lever).flatMap((assumption) => ofMeasure(lever, assumption)),
  );
  const others = assumptionsOf(document, 'effect').flatMap(ofEffect);
  return [...measures, ...others].sort((a, b) => a.at - b.at);
}
