import type { FastifyReply, FastifyRequest } from 'fastify';
import { fileName } from '@tilbudsvifte/locale';
import { bytesOf, sendBytes } from '../../http/bytes.ts';
import type { DueDateItem } from '../items/items.answer.ts';
import { calendarFile } from './ics.ts';

const mediaType = 'text/calendar; charset=utf-8';

type CalendarDays = Parameters<typeof calendarFile>[2];

/** A calendar to keep: whoever has it is told of changes by reading it again. */
interface Calendar {
  readonly name: string;
  readonly changedAt: string;
  readonly days: CalendarDays;
}

/** A date as far as calendars tell of it. */
type CalendarDate = Omit<DueDateItem, 'kind'>;

/** Sends a calendar; its name is that of the file. */
export async function sendCalendar(
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  { name, changedAt, days }: Calendar,
): Promise<void> {
  const bytes = await bytesOf(Buffer.from(calendarFile(name, changedAt, days)), 5);
  sendBytes(request, reply, {
    bytes,
    cache: 'no-store',
    file: { mediaType, name: fileName(name, [], 'ics') },
  });
}

/**
 * From whom, and for which meeting: as the secretariat wrote them, in whatever language. A date that moves keeps its
 * identity in the calendar; a round that is due again, later, for some has another.
 */
export function toDay(
  { id, dueOn, title, responsible, meeting, meetingOn }: CalendarDate,
  at: number,
  all: readonly { readonly id: string }[],
): CalendarDays[number] {
  const before = [meeting, meetingOn].filter(Boolean).join(' ');
  const description = [responsible, before].filter(Boolean).join('\n');
  const isFirst = all.findIndex((one) => one.id === id) === at;
  return { uid: `${isFirst ? id : `${id}-${dueOn}`}@tilbudsvifte`, day: dueOn, summary: title, description };
}
