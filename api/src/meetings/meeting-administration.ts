import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../access/audit-log.ts';
import type { Identity } from '../access/identity.ts';
import { badParameter, ProblemError } from '../http/problem.ts';
import { ReferenceQuery } from '../reference/reference.query.ts';
import { MeetingChanges } from './meeting-changes.ts';
import type { MeetingStatus } from './meeting-codes.ts';
import { MeetingRepository } from './meeting.repository.ts';
import type { MeetingChange, NewMeeting } from './meetings.parameters.ts';
import { inWords } from './refusals.ts';

type Person = Pick<Identity, 'name'>;

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** Meetings added, changed, published and removed. */
@Injectable()
export class MeetingAdministration {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(MeetingRepository) private readonly meetings: MeetingRepository,
    @Inject(MeetingChanges) private readonly changes: MeetingChanges,
    @Inject(ReferenceQuery) private readonly reference: ReferenceQuery,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  async add(by: Person | null, fields: NewMeeting, synthetic = false): Promise<string> {
    await this.requireCodes(fields);
    return inWords(() =>
      this.source.transaction(async (manager) => {
        const id = await this.meetings.insert(manager, fields, synthetic);
        const detail = { area: fields.area, heldOn: fields.heldOn };
        await this.log.add({ by, action: 'meeting-added', object: fields.title, detail }, manager);
        return id;
      }),
    );
  }

  async change(by: Person, { id, version }: Versioned, fields: MeetingChange): Promise<void> {
    await this.requireCodes(fields);
    const detail = { fields: Object.keys(fields).join(', ') };
    await this.changes.make({ by, id, version, action: 'meeting-changed', detail }, (manager) =>
      this.meetings.change(manager, id, fields),
    );
  }

  async move(
    by: Person | null,
    { id, version, to }: Versioned & { readonly to: MeetingStatus },
  ): Promise<void> {
    const event = { action: 'meeting-moved', detail: { to }, apart: true } as const;
    await this.changes.make({ by, id, version, ...event }, async (manager, { status }) => {
      if (status === to) throw new ProblemError('step-refused', `The meeting is ${to} already`);
      await this.meetings.raise(manager, id, to);
    });
  }

  /** Only a draft nobody has been asked anything for: what others have seen or answered stays. */
  async remove(by: Person, { id, version }: Versioned): Promise<void> {
    const event = { action: 'meeting-deleted', apart: true } as const;
    await this.changes.make({ by, id, version, ...event }, async (manager, { status, surveys }) => {
      if (status !== 'draft') throw new ProblemError('step-refused', 'Only a draft is removed');
      if (surveys.begun > 0) throw new ProblemError('step-refused', 'A survey of it has been opened');
      await this.meetings.remove(manager, id);
    });
  }

  private async requireCodes({ area, host }: MeetingChange): Promise<void> {
    const { groupings, municipalities } = await this.reference.lists(null);
    if (area !== undefined && !groupings.some(({ code }) => code === area))
      throw badParameter('area', 'there is no such grouping');
    if (typeof host === 'string' && !municipalities.some(({ code }) => code === host))
      throw badParameter('host', 'there is no such municipality');
  }
}
