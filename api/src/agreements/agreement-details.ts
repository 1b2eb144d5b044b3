import { Inject, Injectable } from '@nestjs/common';
import type { Identity } from '../access/identity.ts';
import { EditionSelection } from '../editions/edition-selection.ts';
import { ProblemError } from '../http/problem.ts';
import { contentsOpen, datesOpen, isSecretariat, mayRead, partiesOf } from './agreement-access.ts';
import { nextSteps } from './agreement-codes.ts';
import { type AgreementHead, AgreementRepository } from './agreement.repository.ts';
import type { AgreementDetail, AgreementItem } from './agreements.answer.ts';
import { ApprovalRepository } from './approvals/approval.repository.ts';
import { EvidenceRepository } from './evidence/evidence.repository.ts';
import { GoalValues } from './goals/goal-values.ts';
import { ItemRepository } from './items/item.repository.ts';
import { newestEdition } from './newest-edition.ts';

type Reader = Identity | null;

/** Agreements as their readers see them. */
@Injectable()
export class AgreementDetails {
  constructor(
    @Inject(AgreementRepository) private readonly agreements: AgreementRepository,
    @Inject(ItemRepository) private readonly items: ItemRepository,
    @Inject(ApprovalRepository) private readonly approvals: ApprovalRepository,
    @Inject(EvidenceRepository) private readonly evidence: EvidenceRepository,
    @Inject(GoalValues) private readonly goals: GoalValues,
    @Inject(EditionSelection) private readonly selection: EditionSelection,
  ) {}

  async list(reader: Reader): Promise<AgreementItem[]> {
    const all = await this.agreements.all();
    return all
      .filter((agreement) => mayRead(reader, agreement))
      .map(({ development: _, steering: __, ...item }) => item);
  }

  /** @throws ProblemError `not-found`, also for a draft that the reader may not see */
  async head(id: string, reader: Reader): Promise<AgreementHead> {
    const agreement = await this.agreements.find(id);
    if (!agreement || !mayRead(reader, agreement))
      throw new ProblemError('not-found', 'There is no such agreement');
    return agreement;
  }

  async of(id: string, reader: Reader): Promise<AgreementDetail> {
    const agreement = await this.head(id, reader);
    const edition = await newestEdition(this.selection);
    const evidence = await this.evidence.notes(id);
    const decisions = await this.items.all('decisions', id);
    const approvals = await this.approvals.all(id);
    const goals = await this.goals.of(edition, agreement, await this.items.all('goals', id));
    return {
      ...agreement,
      themes: await this.items.all('themes', id),
      goals: goals.goals,
      goalsBasis: goals.basis,
      decisions: decisions.map((decision) => ({ ...decision, evidence: evidence.get(decision.id) ?? [] })),
      dueDates: await this.items.all('due-dates', id),
      approvals,
      edition: edition && { id: edition.id, label: edition.label, hash: edition.hash ?? '' },
      ...mayOf(
        reader,
        agreement,
        approvals.map(({ party }) => party),
      ),
    };
  }
}

/** What the reader may do with the agreement now. */
function mayOf(
  reader: Reader,
  { status }: AgreementHead,
  parties: readonly string[],
): Pick<AgreementDetail, 'steps' | 'mayChange' | 'mayChangeDates' | 'mayApprove' | 'mayComment'> {
  const writes = isSecretariat(reader);
  const own = partiesOf(reader, parties);
  return {
    steps: writes ? nextSteps[status] : [],
    mayChange: writes && contentsOpen.includes(status),
    mayChangeDates: writes && datesOpen.includes(status),
    mayApprove: status === 'approval' ? own : [],
    mayComment: status === 'hearing' ? own : [],
  };
}
