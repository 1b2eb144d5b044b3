import { Inject, Injectable } from '@nestjs/common';
import { figuresDiffer } from '../../agreements/evidence/answer-differences.ts';
import { evidenceRequest } from '../../agreements/evidence/evidence-request.ts';
import { AnswerDelivery } from '../../editions/answer-delivery.ts';
import { AnswerRegistry } from '../../editions/answer-registry.ts';
import type { EditionRef } from '../../editions/edition-ref.ts';
import { EditionSelection } from '../../editions/edition-selection.ts';
import { ProblemError } from '../../http/problem.ts';

const parsed = (body: Buffer): object => JSON.parse(body.toString()) as object;

/** Whether two editions answer the same request with other figures. */
@Injectable()
export class RevisedAnswers {
  constructor(
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(AnswerRegistry) private readonly registry: AnswerRegistry,
    @Inject(EditionSelection) private readonly selection: EditionSelection,
  ) {}

  /** Figures alone; false where one of the editions cannot answer. */
  async differ(request: string, before: string, after: EditionRef): Promise<boolean> {
    try {
      const was = await this.body(await this.selection.publishedEdition(before), request);
      const is = await this.body(after, request);
      return was !== null && is !== null && !was.equals(is) && figuresDiffer(parsed(was), parsed(is));
    } catch (error) {
      if (error instanceof ProblemError) return false;
      throw error;
    }
  }

  private async body(edition: EditionRef, request: string): Promise<Buffer | null> {
    const { path, asked } = evidenceRequest(request);
    const producer = this.registry.producers.find((one) => one.path === path);
    return producer ? (await this.delivery.find(edition, producer, asked)).bytes.body : null;
  }
}
