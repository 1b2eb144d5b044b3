import { Inject, Injectable } from '@nestjs/common';
import { ProblemError } from '../../http/problem.ts';
import { sha256 } from '../document/sha256.ts';
import type { ScenarioOutcome } from '../models/scenario-result.ts';
import type { ScenarioResultAnswer } from '../result/result.answer.ts';
import { ResultRepository, type StoredBytes, type StoredMark } from './result.repository.ts';

const keptOutcomes = 1000;

/** Stored results, none of which is handed on unless its bytes fit their hash. */
@Injectable()
export class StoredResults {
  private readonly outcomes = new Map<string, ScenarioOutcome | null>();

  constructor(@Inject(ResultRepository) private readonly results: ResultRepository) {}

  /**
   * The newest result of a document; null when there is none.
   * @throws ProblemError `result-tampered` when the bytes are not those that were stored, or another document's
   */
  async of(documentSha256: string): Promise<StoredBytes | null> {
    const found = await this.results.newestOf(documentSha256);
    if (found && !isIntact(found, documentSha256))
      throw new ProblemError(
        'result-tampered',
        'The stored result does not fit its SHA-256; calculate it again',
      );
    return found;
  }

  /** Whether the result under a key is there, as it was stored. */
  async has(key: string, documentSha256: string): Promise<boolean> {
    const found = await this.results.find(key);
    return found !== null && isIntact(found, documentSha256);
  }

  /** When each document's newest result was computed, and its first outcome; null where it has been tampered with. */
  async keyOutcomes(documents: readonly string[]): Promise<ReadonlyMap<string, KeyOutcome>> {
    const marks = await this.results.marks(documents);
    const found = new Map<string, KeyOutcome>();
    for (const mark of marks)
      found.set(mark.documentSha256, {
        computedAt: mark.computedAt,
        outcome: await this.keyOutcome(mark),
      });
    return found;
  }

  /** What a hash stands for never changes, so a result is opened once. */
  private async keyOutcome({ documentSha256, sha256: hash }: StoredMark): Promise<ScenarioOutcome | null> {
    const name = `${documentSha256} ${hash}`;
    const known = this.outcomes.get(name);
    if (known !== undefined) return known;
    const found = await this.results.newestOf(documentSha256);
    if (!found || found.sha256 !== hash || !isIntact(found, documentSha256)) return null;
    const outcome = readResult(found).outcomes[0] ?? null;
    this.outcomes.set(name, outcome);
    const [oldest] = this.outcomes.keys();
    if (this.outcomes.size > keptOutcomes && oldest !== undefined) this.outcomes.delete(oldest);
    return outcome;
  }
}

export interface KeyOutcome {
  readonly computedAt: string;
  readonly outcome: ScenarioOutcome | null;
}

/** The answer that the bytes hold. */
export function readResult({ body }: Pick<StoredBytes, 'body'>): ScenarioResultAnswer {
  return JSON.parse(body.toString('utf8')) as ScenarioResultAnswer;
}

/** Whether bytes fit the hash beside them and are a result of the document. */
export function isIntact({ body, sha256: hash }: StoredBytes, documentSha256: string): boolean {
  return sha256(body) === hash && body.includes(`"sha256":"${documentSha256}"`);
}
