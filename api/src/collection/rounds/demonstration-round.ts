import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RoundRepository } from './round.repository.ts';

const dayMs = 24 * 60 * 60 * 1000;
const friday = 5;

/** The demonstration's round: open now, with the deadline on a Friday at noon two to three weeks ahead. */
@Injectable()
export class DemonstrationRound {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(RoundRepository) private readonly rounds: RoundRepository,
  ) {}

  async make(now: Date): Promise<void> {
    if ((await this.rounds.all()).length > 0) return;
    const period = String(now.getUTCFullYear());
    await this.rounds.insert(this.source.manager, {
      label: `Indberetning ${period}`,
      period,
      kinds: ['need', 'places', 'use', 'rates'],
      area: '1084',
      opensAt: `${dayOf(new Date(now.getTime() - 30 * dayMs))}T08:00`,
      deadlineAt: `${dayOf(fridayAfter(new Date(now.getTime() + 14 * dayMs)))}T12:00`,
      note: '',
    });
  }
}

function fridayAfter(day: Date): Date {
  const ahead = (friday - day.getUTCDay() + 7) % 7;
  return new Date(day.getTime() + ahead * dayMs);
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
