import { Inject, Injectable } from '@nestjs/common';
import { RoundFormsQuery } from './round-forms.query.ts';
import { RoundRepository } from './round.repository.ts';
import type { RoundForm, RoundItem } from './rounds.answer.ts';

/** A round with its forms. */
export interface RoundWithForms {
  readonly round: RoundItem;
  readonly forms: readonly RoundForm[];
}

/** An extension is a matter of weeks. */
const longestExtensionMs = 180 * 24 * 3600 * 1000;

/** Rounds in which something may have become late since a moment, with all their forms. */
@Injectable()
export class LateFormsQuery {
  constructor(
    @Inject(RoundRepository) private readonly rounds: RoundRepository,
    @Inject(RoundFormsQuery) private readonly forms: RoundFormsQuery,
  ) {}

  async since(moment: Date): Promise<readonly RoundWithForms[]> {
    const from = new Date(moment.getTime() - longestExtensionMs).toISOString();
    const rounds = (await this.rounds.all()).filter(
      ({ phase, deadlineAt }) => phase !== 'planned' && deadlineAt >= from,
    );
    return Promise.all(rounds.map(async (round) => ({ round, forms: await this.forms.forms(round) })));
  }
}
