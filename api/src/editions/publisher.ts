import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.ts';
import { toBytes } from '../http/bytes.ts';
import { AnswerRegistry, requestKey } from './answer-registry.ts';
import { AnswerStore } from './answer-store.ts';
import { ProtectedCounts, type StoredCounts } from './counts/protected-counts.ts';
import { type EditionContext, EditionContexts } from './edition-context.ts';
import type { EditionRef } from './edition-ref.ts';
import { EditionRepository } from './edition.repository.ts';
import { inParallel } from './in-parallel.ts';
import { PublicHashQuery } from './public-hash.query.ts';

/** Progress of a publication: stage, done, of. */
export type PublishProgress = (stage: 'counts' | 'answers', done: number, of: number) => void;

/** What a publication made. */
export interface Published extends StoredCounts {
  readonly edition: EditionRef;
  readonly batches: number;
  readonly answers: number;
}

/** Why nothing was published. */
export class PublishRefused extends Error {
  constructor(readonly reason: 'label-taken' | 'nothing-accepted') {
    super(reason);
  }
}

/** Above 6 Brotli takes eight times as long for answers one per cent smaller. */
const storedQuality = 6;
/** Compression runs on other threads, so a few answers are in the making at once. */
const workers = 4;

interface AcceptedBatch {
  readonly id: string;
  readonly hash: string;
  readonly synthetic: boolean;
}

/** Makes immutable editions: the only writer of protected counts and stored answers. */
@Injectable()
export class Publisher {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(Config) private readonly config: Config,
    @Inject(EditionRepository) private readonly editions: EditionRepository,
    @Inject(EditionContexts) private readonly contexts: EditionContexts,
    @Inject(ProtectedCounts) private readonly counts: ProtectedCounts,
    @Inject(AnswerRegistry) private readonly registry: AnswerRegistry,
    @Inject(AnswerStore) private readonly store: AnswerStore,
    @Inject(PublicHashQuery) private readonly publicHash: PublicHashQuery,
  ) {}

  /**
   * Publish — lists the accepted batches, protects the counts and stores the standard answers. Readers see the edition
   * when everything is stored, or never.
   * @throws PublishRefused when nothing is accepted or the label is taken.
   */
  publish(label: string, note: string, progress: PublishProgress): Promise<Published> {
    return this.editions.inTurn(() => this.publishInTurn(label, note, progress));
  }

  private async publishInTurn(label: string, note: string, progress: PublishProgress): Promise<Published> {
    if (await this.editions.find(label)) throw new PublishRefused('label-taken');
    const batches = await this.accepted();
    if (batches.length === 0) throw new PublishRefused('nothing-accepted');
    const unpublished = await this.insert(label, note, batches);
    try {
      const raw = await this.contexts.of(unpublished);
      // The database reads the facts while the counts are protected here; what fails is told when it is needed.
      const facts = this.publicHash.ofFacts(unpublished);
      facts.catch(() => undefined);
      const protection = await this.counts.store(raw, (done, of) => progress('counts', done, of));
      const edition = { ...unpublished, hash: await this.publicHash.of(unpublished, await facts) };
      this.contexts.forget(unpublished);
      const context = await this.contexts.of(edition);
      const answers = await this.storeAnswers(context, progress);
      await this.contexts.keep(context);
      await this.editions.release(edition);
      return { edition, batches: batches.length, ...protection, answers };
    } catch (error) {
      await this.editions.discard();
      throw error;
    }
  }

  private accepted(): Promise<AcceptedBatch[]> {
    return this.source.query(
      'SELECT b.batch_id AS id, content_hash AS hash, synthetic FROM batches_of(NULL) e JOIN batches b ON b.batch_id = e.batch_id ORDER BY e.accepted_no',
    );
  }

  private insert(label: string, note: string, batches: readonly AcceptedBatch[]): Promise<EditionRef> {
    const threshold = this.config.DISCLOSURE_THRESHOLD;
    const content = [String(threshold), ...batches.map(({ hash }) => hash)].join('\n');
    return this.editions.insert({
      label,
      note,
      threshold,
      contentHash: createHash('sha256').update(content).digest('hex'),
      synthetic: batches.some(({ synthetic }) => synthetic),
      batchIds: batches.map(({ id }) => id),
    });
  }

  private async storeAnswers(context: EditionContext, progress: PublishProgress): Promise<number> {
    const requests = await this.requests(context);
    let done = 0;
    await inParallel(workers, [...requests], async ([key, answer]) => {
      await this.store.insert(context.edition, key, await toBytes(await answer(), storedQuality));
      progress('answers', ++done, requests.size);
    });
    return requests.size;
  }

  /** Standard requests by key: two ways to ask for the same answer are stored once. */
  private async requests(context: EditionContext): Promise<Map<string, () => Promise<object>>> {
    const requests = new Map<string, () => Promise<object>>();
    for (const producer of this.registry.producers)
      for (const asked of await producer.standardRequests(context)) {
        const parameters = producer.normalise(context, asked);
        requests.set(requestKey(producer.path, parameters), () => producer.answer(context, parameters));
      }
    return requests;
  }
}
