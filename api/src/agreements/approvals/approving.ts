import { Inject, Injectable } from '@nestjs/common';
import type { Identity } from '../../access/identity.ts';
import { badParameter, ProblemError } from '../../http/problem.ts';
import { partiesOf } from '../agreement-access.ts';
import { AgreementChanges } from '../agreement-changes.ts';
import { ItemRepository } from '../items/item.repository.ts';
import { ApprovalRepository } from './approval.repository.ts';
import type { ApprovalChange, NewComment } from './approvals.parameters.ts';

/** Whose approval is recorded, from which version of it. */
export interface ApprovalAddress {
  readonly id: string;
  readonly party: string;
  readonly version: number;
}

/** Approvals recorded and comments taken down: the secretariat for every party, approvers for their own. */
@Injectable()
export class Approving {
  constructor(
    @Inject(AgreementChanges) private readonly changes: AgreementChanges,
    @Inject(ApprovalRepository) private readonly approvals: ApprovalRepository,
    @Inject(ItemRepository) private readonly items: ItemRepository,
  ) {}

  async record(by: Identity, { id, party, version }: ApprovalAddress, fields: ApprovalChange): Promise<void> {
    const refused = refusalOf(fields);
    if (refused) throw badParameter(...refused);
    const detail = { state: fields.state, on: fields.on ?? '' };
    const event = { action: 'approval-recorded', municipality: party, detail, apart: true } as const;
    await this.changes.make({ by, id, open: ['approval'], ...event }, async (manager, agreement) => {
      await this.requireOwn(by, agreement.id, party);
      const address = { agreement: agreement.id, party, version };
      if (!(await this.approvals.change(manager, address, fields)))
        throw new ProblemError('changed-since', 'Somebody else has recorded this approval');
    });
  }

  async comment(by: Identity, id: string, fields: NewComment): Promise<void> {
    const { party, about } = fields;
    const event = { action: 'hearing-commented', municipality: party, apart: true } as const;
    await this.changes.make({ by, id, open: ['hearing'], ...event }, async (manager, agreement) => {
      await this.requireOwn(by, agreement.id, party);
      if (typeof about === 'string') await this.requirePart(agreement.id, about);
      await this.approvals.comment(manager, agreement.id, fields);
    });
  }

  private async requireOwn(by: Identity, agreement: string, party: string): Promise<void> {
    const parties = (await this.approvals.all(agreement)).map((one) => one.party);
    if (!parties.includes(party))
      throw new ProblemError('not-found', `${party} is no party of the agreement`);
    if (!partiesOf(by, parties).includes(party))
      throw new ProblemError('forbidden', 'An approver speaks for the own municipality only');
  }

  private async requirePart(agreement: string, about: string): Promise<void> {
    for (const kind of ['themes', 'goals', 'decisions'] as const)
      if ((await this.items.all(kind, agreement)).some(({ id }) => id === about)) return;
    throw badParameter('about', 'there is no such theme, goal or decision in the agreement');
  }
}

/** What speaks against it, by field. */
function refusalOf({ state, on, remark }: ApprovalChange): [string, string] | null {
  const dated = typeof on === 'string';
  if (state === 'not-treated' && dated) return ['on', 'what is not treated has no meeting'];
  if (state !== 'not-treated' && !dated) return ['on', 'name the day of the meeting'];
  if (state === 'approved-with-remark' && !remark?.trim()) return ['remark', 'say what was remarked'];
  return null;
}
