import { Inject, Injectable } from '@nestjs/common';
import type { Identity } from '../access/identity.ts';
import { AgreementDetails } from './agreement-details.ts';
import type { AgreementDetail } from './agreements.answer.ts';
import { ApprovalRepository } from './approvals/approval.repository.ts';
import type { CommentItem } from './approvals/approvals.answer.ts';
import type { VersionItem } from './versions/versions.answer.ts';
import { VersionRepository } from './versions/version.repository.ts';

/** An agreement with what was said in its hearing, and its versions. */
export interface WholeAgreement {
  readonly detail: AgreementDetail;
  readonly comments: readonly CommentItem[];
  readonly versions: readonly VersionItem[];
}

/** Agreements for those who write all of one down. */
@Injectable()
export class WholeAgreements {
  constructor(
    @Inject(AgreementDetails) private readonly details: AgreementDetails,
    @Inject(ApprovalRepository) private readonly approvals: ApprovalRepository,
    @Inject(VersionRepository) private readonly versions: VersionRepository,
  ) {}

  /** @throws ProblemError `not-found`, also for a draft that the reader may not see */
  async of(id: string, reader: Identity | null): Promise<WholeAgreement> {
    const detail = await this.details.of(id, reader);
    const comments = await this.approvals.comments(id);
    return { detail, comments, versions: await this.versions.all(id) };
  }
}
