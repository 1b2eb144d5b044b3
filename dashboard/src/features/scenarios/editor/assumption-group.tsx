import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { Lever } from '../../../lib/scenario-answers.ts';
import { AddLever } from './add-lever.tsx';
import { AssumptionCard } from './assumption-card.tsx';
import type { AssumptionStep } from './assumption-card.tsx';
import type { DraftAssumption } from './draft.ts';
import { freshId } from './draft.ts';
import { addAssumptions, removeAssumption, swapAssumptions } from './draft-changes.ts';
import type { EditorPart } from './editor-part.ts';
import { assumptionId, fieldId } from './field-id.ts';
import { leverName } from './field-words.ts';

/** The assumptions of one role. */
export interface AssumptionGroupProps {
  readonly part: EditorPart;
  readonly of: Lever['role'];
  /** All assumptions, in the order of the document. */
  readonly all: readonly DraftAssumption[];
  /** Says what was done, for those who do not see it. */
  readonly onSay: (text: string) => void;
}

interface Shown {
  readonly one: DraftAssumption;
  readonly lever: Lever;
  readonly name: string;
}

/** Few enough to be shown with all their fields at once. */
const fewOpen = 3;

function shownOf({ part, of, all }: AssumptionGroupProps): readonly Shown[] {
  const count = new Map<string, number>();
  return all.flatMap((one) => {
    const lever = part.levers.find(({ key }) => key === one.lever);
    if (!lever || lever.role !== of) return [];
    const n = (count.get(lever.key) ?? 0) + 1;
    count.set(lever.key, n);
    const alone = all.filter((each) => each.lever === lever.key).length === 1;
    const bare = leverName(part, lever.key);
    return [{ one, lever, name: alone ? bare : part.words.texts('editor.numbered', { name: bare, n }) }];
  });
}

/** Moves focus after the next drawing, to the first of some elements that is there. */
function useFocusNext(): (...ids: readonly string[]) => void {
  const wanted = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    const found = wanted.current.map((id) => document.getElementById(id)).find((element) => element !== null);
    if (found) found.focus();
    wanted.current = [];
  });
  return (...ids) => {
    wanted.current = ids;
  };
}

function stepsOf(shown: readonly Shown[], at: number, open: boolean): readonly AssumptionStep[] {
  const repeatable = shown[at]?.lever.repeatable ?? false;
  return [
    open ? 'shut' : 'open',
    ...(at > 0 ? (['up'] as const) : []),
    ...(at < shown.length - 1 ? (['down'] as const) : []),
    ...(repeatable ? (['repeat'] as const) : []),
    'remove',
  ];
}

/** Which cards are open: those opened by hand, those with errors, and all changes while they are few. */
function useOpenCards({ part, of }: AssumptionGroupProps, shown: readonly Shown[]) {
  const [byHand, setByHand] = useState<Readonly<Record<string, boolean>>>({});
  const [few] = useState(of === 'change' && shown.length <= fewOpen);
  const hasError = (id: string): boolean => part.errors.some((error) => error.id.startsWith(`${id}-`));
  return {
    isOpen: (id: string): boolean => hasError(id) || (byHand[id] ?? few),
    setOpen: (id: string, open: boolean): void => setByHand((now) => ({ ...now, [id]: open })),
  };
}

type Cards = ReturnType<typeof useOpenCards>;

function useSteps(props: AssumptionGroupProps, shown: readonly Shown[], cards: Cards) {
  const { part, onSay, of } = props;
  const { texts } = part.words;
  const focusNext = useFocusNext();
  const swap = (at: number, by: 1 | -1): void => {
    const [here, there] = [shown[at], shown[at + by]];
    if (!here || !there) return;
    part.change(swapAssumptions(here.one.id, there.one.id));
    const [step, other] = by < 0 ? ['up', 'down'] : ['down', 'up'];
    focusNext(fieldId(here.one.id, `do-${step}`), fieldId(here.one.id, `do-${other}`));
    onSay(texts(by < 0 ? 'editor.movedUp' : 'editor.movedDown', { name: here.name }));
  };
  const add = (one: DraftAssumption, after?: string): void => {
    part.change(addAssumptions([one], after));
    cards.setOpen(one.id, true);
    focusNext(assumptionId(one.id));
    onSay(texts('editor.added', { name: leverName(part, one.lever) }));
  };
  const remove = (at: number): void => {
    const [here, next] = [shown[at], shown[at + 1] ?? shown[at - 1]];
    if (!here) return;
    part.change(removeAssumption(here.one.id));
    focusNext(...(next ? [assumptionId(next.one.id)] : []), `add-${of}`);
    onSay(texts('editor.removed', { name: here.name }));
  };
  const take = (at: number, step: AssumptionStep): void => {
    const here = shown[at];
    if (!here) return;
    const { id } = here.one;
    if (step === 'up' || step === 'down') return swap(at, step === 'up' ? -1 : 1);
    if (step === 'repeat') return add({ ...here.one, id: freshId() }, id);
    if (step === 'remove') return remove(at);
    cards.setOpen(id, step === 'open');
    return focusNext(fieldId(id, step === 'open' ? 'do-shut' : 'do-open'));
  };
  return { take, add };
}

/** Group of assumptions — what is decided, or what the world is like: added, ordered, repeated and taken away. */
export function AssumptionGroup(props: AssumptionGroupProps): ReactElement {
  const { part, of, all, onSay } = props;
  const { texts } = part.words;
  const shown = shownOf(props);
  const cards = useOpenCards(props, shown);
  const { take, add } = useSteps(props, shown, cards);
  const levers = part.levers.filter((lever) => lever.role === of);
  return (
    <>
      <p className="hint">{texts(of === 'change' ? 'editor.changesHelp' : 'editor.frameHelp')}</p>
      {shown.length === 0 && <p>{texts(of === 'change' ? 'editor.noChanges' : 'editor.noFrame')}</p>}
      <ul className="assumption-list">
        {shown.map(({ one, lever, name }, at) => (
          <AssumptionCard
            key={one.id}
            part={part}
            one={one}
            lever={lever}
            name={name}
            open={cards.isOpen(one.id)}
            steps={stepsOf(shown, at, cards.isOpen(one.id))}
            onStep={(step) => take(at, step)}
          />
        ))}
      </ul>
      <AddLever part={part} of={of} levers={levers} all={all} onAdd={add} onSay={onSay} />
    </>
  );
}
