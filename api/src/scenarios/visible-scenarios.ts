import { Inject, Injectable } from '@nestjs/common';
import { EditionSelection } from '../editions/edition-selection.ts';
import { ProblemError } from '../http/problem.ts';
import type { ScenarioDocument } from './document/scenario-document.ts';
import type { ScenarioItem, ScenarioList } from './scenario.answer.ts';
import { type Asking, mayChange, mayDecide, maySee } from './scenario-rights.ts';
import { ScenarioRepository, type StoredScenario } from './store/scenario.repository.ts';
import { type KeyOutcome, StoredResults } from './store/stored-results.ts';

const uuid = /^[0-9a-f-]{36}$/;

/** A scenario whose document fits its hash. */
export type IntactScenario = StoredScenario & { readonly document: ScenarioDocument };

/** The scenarios that a person may know of. */
@Injectable()
export class VisibleScenarios {
  constructor(
    @Inject(ScenarioRepository) private readonly scenarios: ScenarioRepository,
    @Inject(StoredResults) private readonly results: StoredResults,
    @Inject(EditionSelection) private readonly selection: EditionSelection,
  ) {}

  async list(asking: Asking): Promise<ScenarioList> {
    const seen = (await this.scenarios.list()).filter((scenario) => maySee(asking, scenario));
    const intact = seen.filter(isIntact);
    return {
      scenarios: await this.items(asking, intact),
      tampered: seen.filter((scenario) => !isIntact(scenario)).map(({ id }) => id),
    };
  }

  /** @throws ProblemError `not-found`, the same for what does not exist and for what is not shared with the person */
  async known(asking: Asking, id: string): Promise<StoredScenario> {
    const scenario = uuid.test(id) ? await this.scenarios.find(id) : null;
    if (scenario && maySee(asking, scenario)) return scenario;
    throw new ProblemError('not-found', 'There is no such scenario');
  }

  /** @throws ProblemError `not-found`, or `document-tampered` when the document does not fit its hash */
  async find(asking: Asking, id: string): Promise<IntactScenario> {
    const scenario = await this.known(asking, id);
    if (isIntact(scenario)) return scenario;
    throw new ProblemError(
      'document-tampered',
      'The document does not fit the SHA-256 that it was stored with',
    );
  }

  async item(asking: Asking, scenario: IntactScenario): Promise<ScenarioItem> {
    const [item] = await this.items(asking, [scenario]);
    if (!item) throw new RangeError(`no item of scenario ${scenario.id}`);
    return item;
  }

  async items(asking: Asking, scenarios: readonly IntactScenario[]): Promise<ScenarioItem[]> {
    const computed = await this.results.keyOutcomes(scenarios.map(({ sha256 }) => sha256));
    const newest = await this.selection.find('latest');
    return Promise.all(
      scenarios.map(async (scenario) => {
        const base = await this.selection.find(scenario.document.edition);
        const edition = { id: scenario.document.edition, label: base?.label ?? '' };
        const isOld = newest !== null && newest.id !== edition.id;
        const newestEdition = isOld ? { id: newest.id, label: newest.label } : null;
        return toItem(asking, scenario, { edition, newestEdition, computed: computed.get(scenario.sha256) });
      }),
    );
  }
}

function isIntact(scenario: StoredScenario): scenario is IntactScenario {
  return scenario.document !== null;
}

function toItem(
  asking: Asking,
  scenario: IntactScenario,
  {
    computed,
    ...editions
  }: Pick<ScenarioItem, 'edition' | 'newestEdition'> & { computed: KeyOutcome | undefined },
): ScenarioItem {
  return {
    ...scenario,
    ...editions,
    mayChange: mayChange(asking, scenario),
    mayDecide: mayDecide(asking, scenario),
    computedAt: computed?.computedAt ?? null,
    keyOutcome: computed?.outcome ?? null,
  };
}
