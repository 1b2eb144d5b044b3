import type { EditionRef } from '../../editions/edition-ref.ts';
import { canonicalJson } from '../document/canonical-json.ts';
import type { ScenarioDocument } from '../document/scenario-document.ts';
import type { ScenarioOutcome } from '../models/scenario-result.ts';
import type { Remembering } from './calculate-scenario.ts';

const most = 500;

/**
 * Outcomes of single changes: a slider moves one assumption, and the others need not be calculated again with every
 * move. A result follows from the document and its edition alone, so nothing remembered is ever wrong.
 */
export class RememberedChanges {
  private readonly known = new Map<string, readonly ScenarioOutcome[] | null>();

  of({ id }: Pick<EditionRef, 'id'>): Remembering {
    return (document, find) => {
      const name = `${id} ${assumedIn(document)}`;
      const outcomes = this.known.get(name);
      if (outcomes !== undefined) return outcomes;
      const found = find();
      this.known.set(name, found);
      const [oldest] = this.known.keys();
      if (this.known.size > most && oldest !== undefined) this.known.delete(oldest);
      return found;
    };
  }
}

/** What a document assumes, without its words. */
function assumedIn({ kind, area, horizonYear, seed, assumptions }: ScenarioDocument): string {
  const assumed = assumptions.map(({ lever, values }) => ({ lever, values }));
  return canonicalJson({ kind, area, horizonYear, seed, assumed });
}
