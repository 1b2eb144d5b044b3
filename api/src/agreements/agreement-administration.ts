import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../access/audit-log.ts';
import type { Identity } from '../access/identity.ts';
import { ReferenceQuery } from '../reference/reference.query.ts';
import { contentsOpen } from './agreement-access.ts';
import { AgreementChanges, inWords } from './agreement-changes.ts';
import { AgreementRepository } from './agreement.repository.ts';
import type { AgreementChange, NewAgreement } from './agreements.parameters.ts';
import { ApprovalRepository } from './approvals/approval.repository.ts';
import { partiesOn } from './approvals/parties.ts';

type Person = Pick<Identity, 'name'>;

/** Agreements opened, changed and removed. */
@Injectable()
export class AgreementAdministration {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(AgreementRepository) private readonly agreements: AgreementRepository,
    @Inject(AgreementChanges) private readonly changes: AgreementChanges,
    @Inject(ApprovalRepository) private readonly approvals: ApprovalRepository,
    @Inject(ReferenceQuery) private readonly reference: ReferenceQuery,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  /** A draft; its parties are fixed now, as they are on its first day. */
  async open(by: Person | null, fields: NewAgreement, synthetic = false): Promise<string> {
    const { label, area, startsOn, endsOn } = fields;
    const parties = partiesOn(await this.reference.lists(null), area, startsOn);
    return inWords(() =>
      this.source.transaction(async (manager) => {
        const id = await this.agreements.insert(manager, fields, synthetic);
        await this.approvals.insert(manager, id, parties);
        const detail = { area, startsOn, endsOn, parties: parties.length };
        await this.log.add({ by, action: 'agreement-opened', object: label, detail }, manager);
        return id;
      }),
    );
  }

  change(by: Person, { id, version }: Versioned, fields: AgreementChange): Promise<void> {
    const detail = { fields: Object.keys(fields).join(', ') };
    const event = { action: 'agreement-changed', detail } as const;
    return this.changes.make({ by, id, version, open: contentsOpen, ...event }, (manager) =>
      this.agreements.change(manager, id, fields),
    );
  }

  /** Only a draft: what others have seen stays. */
  remove(by: Person, { id, version }: Versioned): Promise<void> {
    const event = { action: 'agreement-deleted', apart: true } as const;
    return this.changes.make({ by, id, version, open: ['draft'], ...event }, (manager) =>
      this.agreements.remove(manager, id),
    );
  }
}

interface Versioned {
  readonly id: string;
  readonly version: number;
}
