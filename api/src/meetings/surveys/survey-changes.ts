import { Inject, Injectable } from '@nestjs/common';
import type { AuditAction } from '@tilbudsvifte/contract';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../../access/audit-log.ts';
import type { Identity } from '../../access/identity.ts';
import { ProblemError } from '../../http/problem.ts';
import type { SurveyStatus } from '../meeting-codes.ts';
import { inWords } from '../refusals.ts';
import { type SurveyHead, SurveyRepository } from './survey.repository.ts';

/** Which survey of which meeting. */
export interface SurveyAddress {
  readonly meeting: string;
  readonly survey: string;
}

/** A change of a survey or of its questions. */
export interface SurveyChanging extends SurveyAddress {
  readonly by: Pick<Identity, 'name'> | null;
  /** Version that the change is made from; absent for what overwrites nothing. */
  readonly version?: number;
  /** Statuses in which it may be made. */
  readonly open: readonly SurveyStatus[];
  readonly action: AuditAction;
  readonly detail?: object;
  /** Whether the version stays. */
  readonly apart?: boolean;
}

type Work<Result> = (manager: EntityManager, survey: SurveyHead) => Promise<Result>;

/** The one way to change surveys: held, checked, logged, and a new version, all or nothing. Answering is no change. */
@Injectable()
export class SurveyChanges {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(SurveyRepository) private readonly surveys: SurveyRepository,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  /** @throws ProblemError `not-found`, `changed-since` or `step-refused`, in this order */
  make<Result>(changing: SurveyChanging, work: Work<Result>): Promise<Result> {
    return inWords(() => this.source.transaction((manager) => this.makeIn(manager, changing, work)));
  }

  private async makeIn<Result>(
    manager: EntityManager,
    changing: SurveyChanging,
    work: Work<Result>,
  ): Promise<Result> {
    const { by, meeting, survey: id, action, detail = {}, apart = false } = changing;
    const survey = checked(await this.surveys.hold(manager, meeting, id), changing);
    const result = await work(manager, survey);
    if (!apart) await this.surveys.raise(manager, id);
    await this.log.add({ by, action, object: survey.title, detail }, manager);
    return result;
  }
}

function checked(
  survey: SurveyHead | null,
  { version, open }: Pick<SurveyChanging, 'version' | 'open'>,
): SurveyHead {
  if (!survey) throw new ProblemError('not-found', 'There is no such survey');
  if (version !== undefined && version !== survey.version)
    throw new ProblemError('changed-since', 'Somebody else has changed the survey');
  if (!open.includes(survey.status))
    throw new ProblemError('step-refused', `Not while the survey is ${survey.status}`);
  return survey;
}
