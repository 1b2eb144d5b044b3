import { Inject, Injectable } from '@nestjs/common';
import { ProblemError } from '../../http/problem.ts';
import { CompleteDocuments } from '../document/complete-documents.ts';
import { sha256 } from '../document/sha256.ts';
import { Calculations } from '../runs/calculations.ts';
import { ResultRepository, type StoredBytes } from '../store/result.repository.ts';
import { isIntact } from '../store/stored-results.ts';
import type { IntactScenario } from '../visible-scenarios.ts';
import type { CheckAnswer, MethodChange, ResultDifference } from './check.answer.ts';
import { resultDifferences } from './result-differences.ts';

const shown = 50;

/** Results calculated again and held against what is stored, bit for bit. */
@Injectable()
export class ResultCheck {
  constructor(
    @Inject(ResultRepository) private readonly results: ResultRepository,
    @Inject(CompleteDocuments) private readonly documents: CompleteDocuments,
    @Inject(Calculations) private readonly calculations: Calculations,
  ) {}

  /** @throws ProblemError `result-missing` when nothing is stored */
  async of(scenario: IntactScenario): Promise<CheckAnswer> {
    const stored = await this.results.newestOf(scenario.sha256);
    if (!stored) throw new ProblemError('result-missing', 'There is no stored result to check');
    const computed = await this.calculations.inThread(() => this.documents.kept(scenario.document), {
      begun: () => undefined,
      progress: () => undefined,
    });
    if (!computed) throw new RangeError('a check was ended that nobody can end');
    const [before, now] = [parsed(stored.body), parsed(computed.body)];
    const intact = isIntact(stored, scenario.sha256);
    const identical = intact && stored.body.equals(computed.body);
    const differences = differencesOf(stored, { before, now }, identical);
    return {
      identical,
      intact,
      documentSha256: scenario.sha256,
      storedSha256: sha256(stored.body),
      computedSha256: computed.sha256,
      computedAt: stored.computedAt,
      methods: methodChanges(versionsOf(before), versionsOf(now)),
      differences: differences.slice(0, shown),
      differenceCount: differences.length,
    };
  }
}

/** Null where the bytes are no JSON any more. */
function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}

/** Bytes may differ where no value does: then the whole is what differs. */
function differencesOf(
  { sha256: hash }: StoredBytes,
  { before, now }: { readonly before: unknown; readonly now: unknown },
  identical: boolean,
): readonly ResultDifference[] {
  if (identical) return [];
  const found = before === null ? [] : resultDifferences(before, now);
  return found.length > 0 ? found : [{ path: '', stored: hash, computed: null }];
}

function versionsOf(answer: unknown): ReadonlyMap<string, string> {
  const { basis } = (answer ?? {}) as { readonly basis?: { readonly methods?: unknown } };
  const methods = Array.isArray(basis?.methods) ? (basis.methods as readonly unknown[]) : [];
  return new Map(
    methods.map((method) => {
      const { key, version } = (method ?? {}) as { readonly key?: unknown; readonly version?: unknown };
      return [String(key), String(version)];
    }),
  );
}

function methodChanges(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): readonly MethodChange[] {
  const keys = [...new Set([...before.keys(), ...now.keys()])];
  return keys
    .map((method) => ({ method, stored: before.get(method) ?? '', current: now.get(method) ?? '' }))
    .filter(({ stored, current }) => stored !== current);
}
