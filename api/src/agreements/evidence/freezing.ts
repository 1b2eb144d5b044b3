import { Inject, Injectable } from '@nestjs/common';
import type { AnswerBase } from '../../analyses/answer/basis.dto.ts';
import type { Identity } from '../../access/identity.ts';
import { AnswerDelivery, type FoundAnswer } from '../../editions/answer-delivery.ts';
import { type AnswerProducer, AnswerRegistry } from '../../editions/answer-registry.ts';
import type { EditionRef } from '../../editions/edition-ref.ts';
import { EditionSelection } from '../../editions/edition-selection.ts';
import { badParameter, ProblemError } from '../../http/problem.ts';
import { contentsOpen } from '../agreement-access.ts';
import { AgreementChanges } from '../agreement-changes.ts';
import { approving } from '../agreement-codes.ts';
import { ApprovalRepository } from '../approvals/approval.repository.ts';
import { ItemRepository } from '../items/item.repository.ts';
import { type EvidenceRequest, evidenceRequest } from './evidence-request.ts';
import type { NewEvidence } from './evidence.parameters.ts';
import { EvidenceRepository, type NewFrozen } from './evidence.repository.ts';

type Answered = Pick<
  NewFrozen,
  'request' | 'path' | 'parameters' | 'edition' | 'methods' | 'seed' | 'coverage' | 'sha256' | 'body'
>;

/** Freezes the figures that decisions rest on: the bytes that readers of the edition get. */
@Injectable()
export class Freezing {
  constructor(
    @Inject(AgreementChanges) private readonly changes: AgreementChanges,
    @Inject(AnswerDelivery) private readonly delivery: AnswerDelivery,
    @Inject(AnswerRegistry) private readonly registry: AnswerRegistry,
    @Inject(EditionSelection) private readonly selection: EditionSelection,
    @Inject(ApprovalRepository) private readonly approvals: ApprovalRepository,
    @Inject(ItemRepository) private readonly items: ItemRepository,
    @Inject(EvidenceRepository) private readonly evidence: EvidenceRepository,
  ) {}

  /** @throws ProblemError when the request is none, the decision is not there, or what is decided stands still */
  async freeze(
    by: Pick<Identity, 'name'> | null,
    { id, decision }: { readonly id: string; readonly decision: string },
    { request, note = '' }: NewEvidence,
  ): Promise<string> {
    const answered = await this.answered(evidenceRequest(request));
    const detail = { request: answered.request, edition: answered.edition.label, note };
    const event = { action: 'evidence-added', detail } as const;
    return this.changes.make({ by, id, open: contentsOpen, ...event }, async (manager) => {
      if (!(await this.items.all('decisions', id, manager)).some((one) => one.id === decision))
        throw new ProblemError('not-found', 'The agreement has no such decision');
      const missing = (await this.approvals.all(id, manager)).filter(
        ({ state }) => !approving.includes(state),
      );
      const approvalsMissing = missing.map(({ party }) => party);
      return this.evidence.insert(manager, { agreement: id, decision, ...answered, approvalsMissing, note });
    });
  }

  /** Only while nothing is decided. */
  async remove(by: Identity, id: string): Promise<void> {
    const frozen = await this.evidence.find(id);
    if (!frozen) throw new ProblemError('not-found', 'There is no such evidence');
    const detail = { request: frozen.request, edition: frozen.edition.label, sha256: frozen.sha256 };
    const event = { action: 'evidence-removed', detail } as const;
    await this.changes.make({ by, id: frozen.agreement, open: contentsOpen, ...event }, (manager) =>
      this.evidence.remove(manager, id),
    );
  }

  /** The analysis that answers at a path. */
  producerOf(path: string): AnswerProducer {
    const producer = this.registry.producers.find((one) => one.path === path);
    if (!producer) throw badParameter('request', `nothing answers at ${path}`);
    return producer;
  }

  /** The request's answer in an edition, as its readers get it. */
  find(edition: EditionRef, { path, asked }: Pick<EvidenceRequest, 'path' | 'asked'>): Promise<FoundAnswer> {
    return this.delivery.find(edition, this.producerOf(path), asked);
  }

  private async answered(asked: EvidenceRequest): Promise<Answered> {
    const edition = await this.selection.publishedEdition(asked.edition);
    const { parameters, bytes } = await this.find(edition, asked);
    const { basis } = JSON.parse(bytes.body.toString()) as AnswerBase;
    const { id, label, hash } = edition;
    return {
      request: asked.request,
      path: asked.path,
      parameters,
      edition: { id, label, hash: hash ?? '' },
      methods: basis.methods,
      seed: typeof parameters.seed === 'number' ? parameters.seed : null,
      coverage: basis.coverage,
      sha256: bytes.sha256,
      body: bytes.body,
    };
  }
}
