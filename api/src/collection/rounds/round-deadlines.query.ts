import { Inject, Injectable } from '@nestjs/common';
import { RoundFormsQuery } from './round-forms.query.ts';
import { RoundRepository } from './round.repository.ts';
import type { RoundItem } from './rounds.answer.ts';

/** A moment at which a round is due from some municipalities. */
export interface RoundDeadline extends Pick<RoundItem, 'id' | 'label' | 'area'> {
  readonly dueAt: string;
  readonly municipalities: readonly string[];
}

/** When rounds are due: once for all, and later from those whose deadline was extended. */
@Injectable()
export class RoundDeadlinesQuery {
  constructor(
    @Inject(RoundRepository) private readonly rounds: RoundRepository,
    @Inject(RoundFormsQuery) private readonly forms: RoundFormsQuery,
  ) {}

  /** @param only - municipalities that the reader may see; absent: all */
  async all(only?: readonly string[]): Promise<RoundDeadline[]> {
    const found: RoundDeadline[] = [];
    for (const round of await this.rounds.all()) found.push(...(await this.ofRound(round, only)));
    return found;
  }

  private async ofRound(round: RoundItem, only: readonly string[] | undefined): Promise<RoundDeadline[]> {
    const { id, label, area } = round;
    const forms = await this.forms.forms(round, only);
    const moments = [...new Set(forms.map(({ deadlineAt }) => deadlineAt))].sort();
    return moments.map((dueAt) => {
      const due = forms.filter(({ deadlineAt }) => deadlineAt === dueAt);
      const municipalities = [...new Set(due.map(({ municipality }) => municipality))].sort();
      return { id, label, area, dueAt, municipalities };
    });
  }
}
