import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@tilbudsvifte/contract';
import { holds, type Identity, municipalitiesOf, regional } from '../../access/identity.ts';
import { RoundDeadlinesQuery } from '../../collection/rounds/round-deadlines.query.ts';
import { AgreementDetails } from '../agreement-details.ts';
import { ItemRepository } from '../items/item.repository.ts';
import { NotificationDetails } from '../notifications/notification-details.ts';
import type { YearWheelEntry } from './year-wheel.answer.ts';

type Reader = Identity | null;

/** Those who see the rounds: reports are due from them, or they look after them all. */
const reporting: readonly Role[] = ['reporter', 'approver'];

/** A date of which only the day is known. */
export const bare = {
  dueAt: null,
  responsible: '',
  municipalities: [],
  meeting: '',
  meetingOn: null,
  agreement: null,
  agreementLabel: '',
};

/** The day of a moment by the clock of Copenhagen, which is what people say. */
const dayOf = (moment: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date(moment));

/** Dates of all agreements, reporting rounds and central notifications that a reader may see. */
@Injectable()
export class Deadlines {
  constructor(
    @Inject(AgreementDetails) private readonly agreements: AgreementDetails,
    @Inject(ItemRepository) private readonly items: ItemRepository,
    @Inject(NotificationDetails) private readonly notifications: NotificationDetails,
    @Inject(RoundDeadlinesQuery) private readonly rounds: RoundDeadlinesQuery,
  ) {}

  async of(reader: Reader): Promise<YearWheelEntry[]> {
    return [
      ...(await this.ofAgreements(reader)),
      ...(await this.ofRounds(reader)),
      ...(await this.ofNotifications(reader)),
    ];
  }

  private async ofAgreements(reader: Reader): Promise<YearWheelEntry[]> {
    const entries: YearWheelEntry[] = [];
    for (const { id, label, area } of await this.agreements.list(reader)) {
      const of = { source: 'agreement' as const, agreement: id, agreementLabel: label, area };
      const dates = await this.items.all('due-dates', id);
      entries.push(...dates.map((date) => ({ ...bare, ...date, ...of })));
    }
    return entries;
  }

  private async ofRounds(reader: Reader): Promise<YearWheelEntry[]> {
    if (reader === null || !holds(reader, [...regional, ...reporting])) return [];
    const only = holds(reader, regional) ? undefined : municipalitiesOf(reader, reporting);
    const deadlines = await this.rounds.all(only);
    return deadlines.map(({ id, label, area, dueAt, municipalities }) => {
      const of = { source: 'round' as const, kind: 'report' as const, area };
      return { ...bare, id, ...of, dueOn: dayOf(dueAt), dueAt, title: label, municipalities };
    });
  }

  private async ofNotifications(reader: Reader): Promise<YearWheelEntry[]> {
    const all = await this.notifications.list(reader);
    return all.flatMap(({ id, dueOn, title, area, agreement }) => {
      if (dueOn === null) return [];
      const of = { agreement: agreement?.id ?? null, agreementLabel: agreement?.label ?? '', area };
      const kind = 'notification' as const;
      return [{ ...bare, id, source: kind, kind, dueOn, title, ...of }];
    });
  }
}
