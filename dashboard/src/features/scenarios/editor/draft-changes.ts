import type { DraftAssumption, DraftValue, ScenarioDraft } from './draft.ts';
import type { DraftChange } from './draft-history.ts';

type Texts = Pick<ScenarioDraft, 'name' | 'question' | 'area' | 'horizonYear' | 'seed'>;

/** A field of the scenario itself is typed. */
export function setText(name: keyof Texts, value: string): DraftChange {
  return { tag: name, make: (draft) => ({ ...draft, [name]: value }) };
}

function changeOne(id: string, make: (one: DraftAssumption) => DraftAssumption): DraftChange['make'] {
  return (draft) => ({
    ...draft,
    assumptions: draft.assumptions.map((one) => (one.id === id ? make(one) : one)),
  });
}

/** A field of an assumption is typed. */
export function setValue(id: string, name: string, value: DraftValue): DraftChange {
  return {
    tag: `${id} ${name}`,
    make: changeOne(id, (one) => ({ ...one, values: { ...one.values, [name]: value } })),
  };
}

/** Reason or source of an assumption is typed. */
export function setWhy(id: string, part: 'reason' | 'source', value: string): DraftChange {
  return { tag: `${id} ${part}`, make: changeOne(id, (one) => ({ ...one, [part]: value })) };
}

/** Assumptions are added, at the end or right after another one. */
export function addAssumptions(added: readonly DraftAssumption[], after?: string): DraftChange {
  return {
    tag: '',
    make: (draft) => {
      const at = draft.assumptions.findIndex(({ id }) => id === after);
      const place = at < 0 ? draft.assumptions.length : at + 1;
      const { assumptions } = draft;
      return {
        ...draft,
        assumptions: [...assumptions.slice(0, place), ...added, ...assumptions.slice(place)],
      };
    },
  };
}

/** All assumptions of a lever give way to others, which begin where the first of them stood. */
export function replaceAssumptions(lever: string, added: readonly DraftAssumption[]): DraftChange {
  return {
    tag: '',
    make: (draft) => {
      const { assumptions } = draft;
      const at = assumptions.findIndex((one) => one.lever === lever);
      const place = at < 0 ? assumptions.length : at;
      const keep = (one: DraftAssumption): boolean => one.lever !== lever;
      const [before, after] = [assumptions.slice(0, place), assumptions.slice(place)];
      return { ...draft, assumptions: [...before.filter(keep), ...added, ...after.filter(keep)] };
    },
  };
}

/** An assumption goes. */
export function removeAssumption(id: string): DraftChange {
  return {
    tag: '',
    make: (draft) => ({ ...draft, assumptions: draft.assumptions.filter((one) => one.id !== id) }),
  };
}

/** Two assumptions change places: they take effect in order. */
export function swapAssumptions(id: string, other: string): DraftChange {
  return {
    tag: '',
    make: (draft) => {
      const { assumptions } = draft;
      const [one, two] = [id, other].map((name) => assumptions.find((each) => each.id === name));
      if (!one || !two) return draft;
      const swapped = assumptions.map((each) => (each === one ? two : each === two ? one : each));
      return { ...draft, assumptions: swapped };
    },
  };
}
