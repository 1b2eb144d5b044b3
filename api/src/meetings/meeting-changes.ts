import { Inject, Injectable } from '@nestjs/common';
import type { AuditAction } from '@tilbudsvifte/contract';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../access/audit-log.ts';
import type { Identity } from '../access/identity.ts';
import { ProblemError } from '../http/problem.ts';
import { type MeetingHead, MeetingRepository } from './meeting.repository.ts';
import { inWords } from './refusals.ts';

/** A change of a meeting or of something in it. */
export interface MeetingChanging {
  readonly by: Pick<Identity, 'name'> | null;
  readonly id: string;
  /** Version that the change is made from; absent for what overwrites nothing. */
  readonly version?: number;
  readonly action: AuditAction;
  readonly detail?: object;
  /** Whether the version stays: for what has a version of its own, or none afterwards. */
  readonly apart?: boolean;
}

type Work<Result> = (manager: EntityManager, meeting: MeetingHead) => Promise<Result>;

/** The one way to change meetings: held, checked, logged, and a new version, all or nothing. */
@Injectable()
export class MeetingChanges {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(MeetingRepository) private readonly meetings: MeetingRepository,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  /** @throws ProblemError `not-found` or `changed-since` */
  make<Result>(changing: MeetingChanging, work: Work<Result>): Promise<Result> {
    return inWords(() => this.source.transaction((manager) => this.makeIn(manager, changing, work)));
  }

  private async makeIn<Result>(
    manager: EntityManager,
    { by, id, version, action, detail = {}, apart = false }: MeetingChanging,
    work: Work<Result>,
  ): Promise<Result> {
    const meeting = await this.meetings.hold(manager, id);
    if (!meeting) throw new ProblemError('not-found', 'There is no such meeting');
    if (version !== undefined && version !== meeting.version)
      throw new ProblemError('changed-since', 'Somebody else has changed the meeting');
    const result = await work(manager, meeting);
    if (!apart) await this.meetings.raise(manager, id);
    await this.log.add({ by, action, object: meeting.title, detail }, manager);
    return result;
  }
}
