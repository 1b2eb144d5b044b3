import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AnswerBase } from '../../analyses/answer/basis.dto.ts';
import { EditionContexts } from '../../editions/edition-context.ts';
import { EditionSelection } from '../../editions/edition-selection.ts';
import { ProblemError } from '../../http/problem.ts';
import { answerDifferences, figuresDiffer } from './answer-differences.ts';
import { evidenceRequest } from './evidence-request.ts';
import type { CheckDifference, EvidenceCheck, NewerFigures } from './evidence.answer.ts';
import type { Frozen } from './evidence.repository.ts';
import { Freezing } from './freezing.ts';

const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** As much of what was frozen as is needed to ask for it again. */
export type Checkable = Pick<Frozen, 'edition' | 'path' | 'parameters' | 'sha256' | 'body'>;

/** Asks again for what was frozen: of the same edition, computed anew, and of the newest one. */
@Injectable()
export class Rerun {
  constructor(
    @Inject(Freezing) private readonly freezing: Freezing,
    @Inject(EditionSelection) private readonly selection: EditionSelection,
    @Inject(EditionContexts) private readonly contexts: EditionContexts,
  ) {}

  /** The answer computed from the edition's facts, not read from its store, byte by byte against the frozen one. */
  async check(frozen: Checkable): Promise<EvidenceCheck> {
    const edition = await this.selection.publishedEdition(frozen.edition.id);
    const context = await this.contexts.of(edition);
    const answer = await this.freezing.producerOf(frozen.path).answer(context, frozen.parameters);
    const again = Buffer.from(JSON.stringify(answer));
    const stored = sha256Of(frozen.body);
    const recomputed = sha256Of(again);
    if (stored === frozen.sha256 && recomputed === stored)
      return { identical: true, sha256: stored, recomputed, figures: 0, differences: [] };
    const { figures, differences } = answerDifferences(parsed(frozen.body), parsed(again));
    return {
      identical: false,
      sha256: frozen.sha256,
      recomputed,
      figures,
      differences: [...bytesDifference(frozen.sha256, stored), ...differences],
    };
  }

  /** The newest edition's answer to the same request; null when the frozen one is of the newest. */
  async newer({
    request,
    edition: of,
    body,
  }: Pick<Frozen, 'request' | 'edition' | 'body'>): Promise<NewerFigures | null> {
    const newest = await this.selection.publishedEdition();
    if (newest.id === of.id) return null;
    const edition = { id: newest.id, label: newest.label, hash: newest.hash ?? '' };
    try {
      const { bytes } = await this.freezing.find(newest, evidenceRequest(request));
      return { edition, figuresDiffer: figuresDiffer(parsed(body), parsed(bytes.body)) };
    } catch (error) {
      if (error instanceof ProblemError) return { edition, figuresDiffer: null };
      throw error;
    }
  }
}

const parsed = (bytes: Buffer): AnswerBase => JSON.parse(bytes.toString()) as AnswerBase;

/** Stored bytes that no longer have their hash were changed behind the program's back. */
function bytesDifference(frozen: string, stored: string): CheckDifference[] {
  return frozen === stored ? [] : [{ part: 'stored-bytes', name: 'sha256', before: frozen, after: stored }];
}
