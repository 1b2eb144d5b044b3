import { Inject, Injectable } from '@nestjs/common';
import { holds, type Identity } from '../../access/identity.ts';
import type { RoundItem } from '../../collection/rounds/rounds.answer.ts';
import { RoundFormsQuery } from '../../collection/rounds/round-forms.query.ts';
import { badParameter, ProblemError } from '../../http/problem.ts';
import { RoundRepository } from '../../collection/rounds/round.repository.ts';
import type { NewDeliveryFields } from './drafting.parameters.ts';

/** Whether a form may be delivered now, by this person. */
@Injectable()
export class OpenRounds {
  constructor(
    @Inject(RoundRepository) private readonly rounds: RoundRepository,
    @Inject(RoundFormsQuery) private readonly forms: RoundFormsQuery,
  ) {}

  /** @throws ProblemError `not-found` for what is somebody else's as for what does not exist */
  async open(by: Identity, { round: id, municipality, kind }: Asked): Promise<RoundItem> {
    const round = await this.rounds.find(id);
    if (!round) throw new ProblemError('not-found', 'There is no such round');
    if (!holds(by, ['reporter'], municipality) && !holds(by, ['secretariat']))
      throw new ProblemError('not-found', 'There is no such form');
    const form = (await this.forms.forms(round, [municipality])).find((known) => known.kind === kind);
    if (!form) throw badParameter('kind', `${municipality} does not deliver ${kind} in this round`);
    const now = new Date().toISOString();
    if (now < round.opensAt) throw new ProblemError('round-closed', 'The round has not opened yet');
    if (now > form.deadlineAt) throw new ProblemError('round-closed', 'The deadline has passed');
    return round;
  }
}

type Asked = Pick<NewDeliveryFields, 'round' | 'municipality' | 'kind'>;
