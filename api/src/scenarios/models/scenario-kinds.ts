import { methodVersionOf } from '../../analyses/answer/frame.ts';
import type { ScenarioKind } from '../document/scenario-document.ts';
import type { ScenarioFactsReader, ScenarioModel } from './scenario-model.ts';

/** A kind that can be calculated: its model, and what reads for it. */
export interface KnownKind {
  readonly model: ScenarioModel;
  readonly reader: ScenarioFactsReader;
}

/** What every result is made with, whatever its kind. */
const methodsOfAll = ['interaction-bridge'] as const;

/** The kinds of scenario that this program can calculate. */
export class ScenarioKinds {
  private readonly known: ReadonlyMap<ScenarioKind, KnownKind>;

  /** @throws RangeError for a model without a reader: a fault of ours */
  constructor(
    models: Readonly<Partial<Record<ScenarioKind, ScenarioModel>>>,
    readers: readonly ScenarioFactsReader[],
  ) {
    this.known = new Map(
      Object.values(models).map((model) => {
        const reader = readers.find(({ kind }) => kind === model.kind);
        if (!reader) throw new RangeError(`nothing reads for the model of ${model.kind}`);
        return [model.kind, { model, reader }];
      }),
    );
  }

  get kinds(): readonly KnownKind[] {
    return [...this.known.values()];
  }

  find(kind: ScenarioKind): KnownKind | undefined {
    return this.known.get(kind);
  }

  /** @throws RangeError for a kind that cannot be calculated: documents of it are refused before */
  of(kind: ScenarioKind): KnownKind {
    const found = this.known.get(kind);
    if (!found) throw new RangeError(`no model calculates ${kind}`);
    return found;
  }

  /** Versions of today of the methods that a kind's results are made with, by key. */
  methodsOf(kind: ScenarioKind): Readonly<Record<string, string>> {
    const keys = [...this.of(kind).model.methods, ...methodsOfAll];
    return Object.fromEntries(keys.map((key) => [key, methodVersionOf(key)]));
  }
}
