import type { ScenarioDocument } from '../../document/scenario-document.ts';
import type { PreventionIssue, PreventionIssueCode } from './issue-codes.ts';
import { type AssumedEffect, assumedEffects, kindIn } from './assumed-effects.ts';
import { effectFields, kindsOf, numberOf } from './effect-fields.ts';
import { readProgramme, type SupportState } from './read-programme.ts';
import { assumptionsOf, type PlacedAssumption, textIn } from './values-of.ts';

/** Codes of what is wrong with the size of a change: it must have one direction, and a size. */
function sizeIssue({ change: { low, value, high } }: AssumedEffect): PreventionIssueCode | undefined {
  if (low < 0 && high > 0) return 'effect-both-ways';
  return value === 0 && low !== high ? 'effect-of-nothing' : undefined;
}

function placeIssue(
  { effect }: AssumedEffect,
  states: readonly SupportState[],
): PreventionIssueCode | undefined {
  const there = kindsOf(effect).map((kind) => states.find(({ name }) => name === kind));
  if (there.includes(undefined)) return 'kind-not-there';
  if (effect.on !== 'exit-share') return undefined;
  return (there[0]?.exitShares[effect.to] ?? 0) > 0 ? undefined : 'no-such-move';
}

/** The shares that leave one kind for others, with every rise at its largest and every fall at its smallest. */
function largestShares(state: SupportState, effects: readonly AssumedEffect[]): number {
  const grown = Object.entries(state.exitShares).map(([to, share]) => {
    const own = effects.find(
      ({ effect }) => effect.on === 'exit-share' && effect.from === state.name && effect.to === to,
    );
    return share * (1 + (own?.change.high ?? 0));
  });
  return grown.reduce((sum, share) => sum + share, 0);
}

function sharesIssue(
  { effect, change }: AssumedEffect,
  states: readonly SupportState[],
  effects: readonly AssumedEffect[],
): PreventionIssueCode | undefined {
  if (effect.on !== 'exit-share' || change.high <= 0) return undefined;
  const from = states.find(({ name }) => name === effect.from);
  // Exactly all is refused too: where nobody leaves the system, it never comes to rest.
  return from && largestShares(from, effects) > 1 - 1e-9 ? 'shares-above-all' : undefined;
}

function numberIssues(document: ScenarioDocument): PreventionIssue[] {
  const effects = assumedEffects(document);
  const { states } = readProgramme(document);
  const numbers = effects.map(({ effect }) => numberOf(effect));
  return effects.flatMap((assumed, i): PreventionIssue[] => {
    const { at, field } = assumed;
    const codes: (PreventionIssueCode | undefined)[] = [
      sizeIssue(assumed),
      placeIssue(assumed, states),
      numbers.indexOf(numbers[i] ?? '') < i ? 'effect-twice' : undefined,
      sharesIssue(assumed, states, effects),
    ];
    return codes.flatMap((code) => (code === undefined ? [] : [{ at, field, code }]));
  });
}

/** A measure without any effect is no measure. */
function emptyIssues(document: ScenarioDocument): PreventionIssue[] {
  const given = new Set(assumedEffects(document).map(({ at }) => at));
  return Object.entries(effectFields).flatMap(([lever, fields]) =>
    assumptionsOf(document, lever)
      .filter(({ at }) => !given.has(at))
      .map(({ at }): PreventionIssue => ({
        at,
        field: Object.keys(fields)[0] ?? '',
        code: 'no-effect-given',
      })),
  );
}

/** Where those go who move on: only a move says so, and it says another kind of support. */
function targetIssue({ values }: PlacedAssumption): PreventionIssueCode | undefined {
  const to = kindIn(values, 'to');
  if (textIn(values, 'on') !== 'exit-share') return to && 'only-for-moves';
  if (to === undefined) return 'move-to-nowhere';
  return to === kindIn(values, 'kind') ? 'move-to-itself' : undefined;
}

function targetIssues(document: ScenarioDocument): PreventionIssue[] {
  return assumptionsOf(document, 'effect').flatMap((assumption) => {
    const code = targetIssue(assumption);
    return code === undefined ? [] : [{ at: assumption.at, field: 'to', code }];
  });
}

/** What is wrong with the effects that a scenario assumes. */
export function effectIssues(document: ScenarioDocument): PreventionIssue[] {
  return [...emptyIssues(document), ...targetIssues(document), ...numberIssues(document)];
}
