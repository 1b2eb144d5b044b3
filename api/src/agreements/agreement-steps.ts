import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Identity } from '../access/identity.ts';
import { ProblemError } from '../http/problem.ts';
import { AgreementChanges } from './agreement-changes.ts';
import { type AgreementStatus, agreementStatuses, approving, nextSteps } from './agreement-codes.ts';
import { type AgreementHead, AgreementRepository } from './agreement.repository.ts';
import { ApprovalRepository } from './approvals/approval.repository.ts';
import { EvidenceRepository } from './evidence/evidence.repository.ts';
import { ItemRepository } from './items/item.repository.ts';
import type { AgreementContent } from './versions/agreement-content.ts';
import { VersionRepository } from './versions/version.repository.ts';

/** A step that is asked for. */
export interface AskedStep {
  readonly id: string;
  readonly version: number;
  readonly to: AgreementStatus;
}

/** Moves agreements from status to status, and keeps what they were each time. */
@Injectable()
export class AgreementSteps {
  constructor(
    @Inject(AgreementChanges) private readonly changes: AgreementChanges,
    @Inject(AgreementRepository) private readonly agreements: AgreementRepository,
    @Inject(ApprovalRepository) private readonly approvals: ApprovalRepository,
    @Inject(EvidenceRepository) private readonly evidence: EvidenceRepository,
    @Inject(ItemRepository) private readonly items: ItemRepository,
    @Inject(VersionRepository) private readonly versions: VersionRepository,
  ) {}

  /** @throws ProblemError `step-refused`, or `approvals-missing` naming the parties that have not approved */
  move(by: Pick<Identity, 'name'> | null, { id, version, to }: AskedStep): Promise<void> {
    const open = agreementStatuses.filter((status) => nextSteps[status].includes(to));
    const event = { action: 'agreement-moved', detail: { to }, apart: true } as const;
    return this.changes.make({ by, id, version, open, ...event }, async (manager, agreement) => {
      if (to === 'decided') await this.requireAll(manager, id);
      // What the parties approved will change, so all are asked again; the version before keeps what they said.
      if (to === 'hearing') await this.approvals.forget(manager, id);
      await this.versions.insert(
        manager,
        { agreement: id, status: to },
        await this.content(manager, agreement),
      );
      await this.agreements.raise(manager, id, to);
    });
  }

  private async requireAll(manager: EntityManager, id: string): Promise<void> {
    const missing = (await this.approvals.all(id, manager)).filter(({ state }) => !approving.includes(state));
    if (missing.length > 0)
      throw new ProblemError(
        'approvals-missing',
        `Not approved by ${missing.map(({ name }) => name).join(', ')}`,
      );
  }

  private async content(manager: EntityManager, agreement: AgreementHead): Promise<AgreementContent> {
    const { id, label, area, startsOn, endsOn, development, steering } = agreement;
    const approvals = await this.approvals.all(id, manager);
    return {
      ...{ label, area, startsOn, endsOn, development, steering },
      themes: await this.items.all('themes', id, manager),
      goals: await this.items.all('goals', id, manager),
      decisions: await this.items.all('decisions', id, manager),
      dueDates: await this.items.all('due-dates', id, manager),
      evidence: await this.evidence.kept(id, manager),
      approvals: approvals.map(({ version: _, ...approval }) => approval),
    };
  }
}
