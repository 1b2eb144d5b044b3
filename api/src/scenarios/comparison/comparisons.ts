import { Inject, Injectable } from '@nestjs/common';
import type { Identity } from '../../access/identity.ts';
import { badParameter } from '../../http/problem.ts';
import type { ScenarioResultAnswer } from '../result/result.answer.ts';
import { readResult, StoredResults } from '../store/stored-results.ts';
import type { ScenarioItem } from '../scenario.answer.ts';
import { VisibleScenarios } from '../visible-scenarios.ts';
import { assumptionDifferences } from './assumption-differences.ts';
import { comparisonGuard } from './comparison-guard.ts';
import type { ComparisonAnswer } from './comparison.answer.ts';

/** Scenarios side by side, as far as that makes sense. */
@Injectable()
export class Comparisons {
  constructor(
    @Inject(VisibleScenarios) private readonly visible: VisibleScenarios,
    @Inject(StoredResults) private readonly results: StoredResults,
  ) {}

  /** @throws ProblemError where one is not there for the person, or asked for twice */
  async of(asking: Identity | null, ids: readonly string[]): Promise<ComparisonAnswer> {
    if (new Set(ids).size < ids.length) throw badParameter('scenarios', 'the same scenario is named twice');
    const found = await Promise.all(ids.map((id) => this.visible.find(asking, id)));
    const scenarios = await this.visible.items(asking, found);
    const results = await Promise.all(scenarios.map((scenario) => this.resultOf(scenario)));
    const compared = scenarios.map(({ id, document, edition }, at) => {
      const result = results[at];
      return { id, document, edition: edition.label, methods: result ? methodsOf(result) : null };
    });
    const guard = comparisonGuard(compared);
    const isShown = guard.every(({ effect }) => effect === 'bridged');
    const shown = scenarios.flatMap(({ id }, at) => {
      const result = results[at];
      return isShown && result ? [{ id, result }] : [];
    });
    return {
      guard,
      scenarios,
      differences: assumptionDifferences(scenarios),
      outcomes: shown.flatMap(({ id, result }) => result.outcomes.map((outcome) => ({ id, ...outcome }))),
      bridges: shown.map(({ id, result }) => ({ id, bridge: result.bridge })),
    };
  }

  private async resultOf({ sha256 }: ScenarioItem): Promise<ScenarioResultAnswer | null> {
    const stored = await this.results.of(sha256);
    return stored && readResult(stored);
  }
}

function methodsOf({ basis }: ScenarioResultAnswer): Readonly<Record<string, string>> {
  return Object.fromEntries(basis.methods.map(({ key, version }) => [key, version]));
}
