import { Inject, Injectable } from '@nestjs/common';
import type { AuditAction } from '@tilbudsvifte/contract';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../access/audit-log.ts';
import type { Identity } from '../access/identity.ts';
import { violated } from '../database/violated.ts';
import { badParameter, ProblemError } from '../http/problem.ts';
import type { AgreementStatus } from './agreement-codes.ts';
import { type AgreementHead, AgreementRepository } from './agreement.repository.ts';

/** A change of an agreement or of something in it. */
export interface AgreementChanging {
  readonly by: Pick<Identity, 'name'> | null;
  readonly id: string;
  /** Version that the change is made from; absent for what overwrites nothing. */
  readonly version?: number;
  /** Statuses in which it may be made. */
  readonly open: readonly AgreementStatus[];
  readonly action: AuditAction;
  readonly detail?: object;
  readonly municipality?: string;
  /** Whether the version stays: for what has a version of its own. */
  readonly apart?: boolean;
}

type Work<Result> = (manager: EntityManager, agreement: AgreementHead) => Promise<Result>;

/** The one way to change agreements: held, checked, logged, and a new version, all or nothing. */
@Injectable()
export class AgreementChanges {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(AgreementRepository) private readonly agreements: AgreementRepository,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  /** @throws ProblemError `not-found`, `agreement-decided`, `changed-since` or `step-refused`, in this order */
  make<Result>(changing: AgreementChanging, work: Work<Result>): Promise<Result> {
    return inWords(() => this.source.transaction((manager) => this.makeIn(manager, changing, work)));
  }

  private async makeIn<Result>(
    manager: EntityManager,
    changing: AgreementChanging,
    work: Work<Result>,
  ): Promise<Result> {
    const { by, id, action, municipality, detail = {}, apart = false } = changing;
    const agreement = checked(await this.agreements.hold(manager, id), changing);
    const result = await work(manager, agreement);
    if (!apart) await this.agreements.raise(manager, id);
    const event = { by, action, object: agreement.label, detail, ...(municipality && { municipality }) };
    await this.log.add(event, manager);
    return result;
  }
}

function checked(
  agreement: AgreementHead | null,
  { version, open }: Pick<AgreementChanging, 'version' | 'open'>,
): AgreementHead {
  if (!agreement) throw new ProblemError('not-found', 'There is no such agreement');
  if (agreement.status === 'decided')
    throw new ProblemError('agreement-decided', 'Nothing of a decided agreement is changed or deleted');
  if (version !== undefined && version !== agreement.version)
    throw new ProblemError('changed-since', 'Somebody else has changed the agreement');
  if (!open.includes(agreement.status))
    throw new ProblemError('step-refused', `Not while the agreement is in ${agreement.status}`);
  return agreement;
}

const refusals: readonly (readonly [string, () => ProblemError])[] = [
  ['agreements_label_key', () => new ProblemError('name-taken', 'There is an agreement of that name')],
  ['agreements_order_check', () => badParameter('endsOn', 'must be after the first day')],
  ['goals_theme_fkey', () => badParameter('theme', 'there is no such theme in the agreement')],
  ['decisions_theme_fkey', () => badParameter('theme', 'there is no such theme in the agreement')],
  ['due_dates_deadline_key', () => badParameter('kind', 'the agreement has an approval deadline already')],
  ['approvals_dated_check', () => badParameter('on', 'a day for every state but not-treated')],
  ['approvals_remark_check', () => badParameter('remark', 'approved-with-remark needs the remark')],
];

/** The database's refusals as those of a field. */
export async function inWords<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const refusal = refusals.find(([constraint]) => violated(error, constraint));
    throw refusal ? refusal[1]() : error;
  }
}
