import { Inject, Injectable } from '@nestjs/common';
import { figuresDiffer } from '../agreements/evidence/answer-differences.ts';
import { evidenceRequest } from '../agreements/evidence/evidence-request.ts';
import { AnswerDelivery, type FoundAnswer } from '../editions/answer-delivery.ts';
import { AnswerRegistry } from '../editions/answer-registry.ts';
import type { EditionRef } from '../editions/edition-ref.ts';
import { EditionSelection } from '../editions/edition-selection.ts';
import { badParameter, ProblemError } from '../http/problem.ts';
import type { HeldFigure, StoredItem } from './folder-item.repository.ts';
import type { FolderEdition, FolderItem } from './folders.answer.ts';

type Told = Pick<FolderItem, 'edition' | 'intact' | 'newer'>;

/** Holds figures at an edition, by the bytes that its readers get, and tells whether newer ones differ. */
@Injectable()
export class HeldFigures {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(AnswerRegistry) private readonly registry: AnswerRegistry,
    @Inject(EditionSelection) private readonly selection: EditionSelection,
  ) {}

  /**
   * A figure at an edition (null: it follows new ones). What a client says of figures is never taken over: the answer
   * is asked for here, also where nothing is held, so that a folder has no request that cannot be answered.
   * @throws ProblemError naming what is wrong; the unpublished state is held by nobody
   */
  async hold(request: string | null, edition: string | null): Promise<HeldFigure> {
    const asked = request === null ? null : evidenceRequest(request);
    const of = await this.published(edition ?? undefined);
    const found = asked && (await this.find(of, asked.request));
    const kept = asked?.request ?? null;
    if (edition === null) return { edition: null, request: kept, sha256: null };
    return { edition: of.id, request: kept, sha256: found?.bytes.sha256 ?? null };
  }

  /** What the editions say of a figure now. */
  async told({ edition: id, request, sha256 }: StoredItem): Promise<Told> {
    if (id === null) return { edition: null, intact: null, newer: null };
    const [held, newest] = await Promise.all([this.published(id), this.published()]);
    const edition = toEdition(held);
    const then = request === null ? null : await this.findOrNone(held, request);
    const intact = sha256 === null ? null : then?.bytes.sha256 === sha256;
    if (newest.id === held.id) return { edition, intact, newer: null };
    const now = request === null ? null : await this.findOrNone(newest, request);
    return { edition, intact, newer: { edition: toEdition(newest), figuresDiffer: differ(then, now) } };
  }

  private published(edition?: string): Promise<EditionRef> {
    if (edition === 'working') throw badParameter('edition', 'figures that are not published cannot be held');
    return this.selection.publishedEdition(edition === 'latest' ? undefined : edition);
  }

  private find(edition: EditionRef, request: string): Promise<FoundAnswer> {
    const { path, asked } = evidenceRequest(request);
    const producer = this.registry.producers.find((one) => one.path === path);
    if (!producer) throw badParameter('request', `nothing answers at ${path}`);
    return this.delivery.find(edition, producer, asked);
  }

  /** Null where the edition cannot answer, as when it does not know a code. */
  private async findOrNone(edition: EditionRef, request: string): Promise<FoundAnswer | null> {
    try {
      return await this.find(edition, request);
    } catch (error) {
      if (error instanceof ProblemError) return null;
      throw error;
    }
  }
}

function toEdition({ id, label, publishedAt }: EditionRef): FolderEdition {
  return { id, label, publishedAt };
}

function differ(then: FoundAnswer | null, now: FoundAnswer | null): boolean | null {
  if (!then || !now) return null;
  if (then.bytes.sha256 === now.bytes.sha256) return false;
  return figuresDiffer(parsed(then), parsed(now));
}

const parsed = ({ bytes }: FoundAnswer): object => JSON.parse(bytes.body.toString()) as object;
