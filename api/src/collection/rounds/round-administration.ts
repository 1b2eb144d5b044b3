import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../../access/audit-log.ts';
import type { Identity } from '../../access/identity.ts';
import { violated } from '../../database/violated.ts';
import { badParameter, ProblemError } from '../../http/problem.ts';
import type { RoundItem } from './rounds.answer.ts';
import type { NewExtension, NewRound, RoundChange } from './rounds.parameters.ts';
import { RoundRepository } from './round.repository.ts';

/** Rounds opened and changed, with what is logged of it. */
@Injectable()
export class RoundAdministration {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(RoundRepository) private readonly rounds: RoundRepository,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  async open(by: Identity, fields: NewRound): Promise<string> {
    const known: unknown[] = await this.source.query(
      'SELECT 1 FROM groupings_of(NULL) WHERE grouping_code = $1 LIMIT 1',
      [fields.area],
    );
    if (known.length === 0) throw badParameter('area', `there is no grouping ${fields.area}`);
    return inWords(() =>
      this.source.transaction(async (manager) => {
        const id = await this.rounds.insert(manager, fields);
        await this.log.add({ by, action: 'round-opened', object: fields.label, detail: fields }, manager);
        return id;
      }),
    );
  }

  async change(by: Identity, round: RoundItem, fields: RoundChange): Promise<void> {
    await inWords(() =>
      this.source.transaction(async (manager) => {
        if (!(await this.rounds.change(manager, round, fields)))
          throw new ProblemError('changed-since', 'Somebody else has changed the round');
        await this.log.add({ by, action: 'round-changed', object: round.label, detail: fields }, manager);
      }),
    );
  }

  async extend(by: Identity, round: RoundItem, extension: NewExtension): Promise<void> {
    const { municipality } = extension;
    if (!(await this.rounds.participants(round.id)).includes(municipality))
      throw badParameter('municipality', `${municipality} does not take part`);
    await this.source.transaction(async (manager) => {
      await this.rounds.extend(manager, round.id, extension);
      if (!(await this.rounds.isLater(manager, round.id, municipality)))
        throw badParameter('deadlineAt', 'must be later than the deadline of the others');
      const event = { by, action: 'deadline-extended', municipality, object: round.label } as const;
      await this.log.add({ ...event, detail: extension }, manager);
    });
  }
}

/** The database's refusals as those of a field. */
async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (violated(error, 'rounds_label_key'))
      throw new ProblemError('name-taken', 'There is a round of that name');
    if (violated(error, 'rounds_order_check'))
      throw badParameter('deadlineAt', 'the deadline must come after the opening');
    throw error;
  }
}
