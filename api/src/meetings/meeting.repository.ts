import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isoTime } from '../database/iso-time.ts';
import type { MeetingStatus } from './meeting-codes.ts';
import type { MeetingItem } from './meetings.answer.ts';
import type { MeetingChange, NewMeeting } from './meetings.parameters.ts';

/** A meeting without what lies in it; its surveys are counted by whether they are drafts. */
export interface MeetingHead extends Omit<MeetingItem, 'surveyCount'> {
  readonly audience: string;
  readonly purpose: string;
  readonly source: string;
  readonly registrationDueOn: string | null;
  readonly agreement: string | null;
  readonly surveys: { readonly shown: number; readonly all: number; readonly begun: number };
}

const proposalsSql = `
(SELECT json_build_object('captured', count(*) FILTER (WHERE p.state = 'captured'), 'inProgress', count(*) FILTER (WHERE p.state = 'in-progress'),
   'done', count(*) FILTER (WHERE p.state = 'done'), 'dropped', count(*) FILTER (WHERE p.state = 'dropped'))
 FROM proposals p WHERE p.meeting_id = m.meeting_id)`;
const surveysSql = `
(SELECT json_build_object('all', count(*), 'shown', count(*) FILTER (WHERE s.status <> 'draft'),
   'begun', count(*) FILTER (WHERE s.status <> 'draft' AND NOT s.published_order))
 FROM surveys s WHERE s.meeting_id = m.meeting_id)`;

const headSql = `
SELECT m.meeting_id AS id, m.version, m.title, m.held_on::text AS "heldOn", m.starts_at AS "startsAt", m.ends_at AS "endsAt", m.place,
  m.host_code AS host, m.area_code AS area, m.audience, m.purpose, m.source, m.registration_due_on::text AS "registrationDueOn",
  m.agreement_id AS agreement, m.status, m.synthetic, ${isoTime('m.changed_at')} AS "changedAt",
  (SELECT sum(number)::int FROM participants p WHERE p.meeting_id = m.meeting_id) AS "participantCount",
  ${proposalsSql} AS "proposalCounts", ${surveysSql} AS surveys
FROM meetings m`;

/** Column by field of what may be told of a meeting. */
const columns = {
  title: 'title',
  heldOn: 'held_on',
  area: 'area_code',
  startsAt: 'starts_at',
  endsAt: 'ends_at',
  place: 'place',
  host: 'host_code',
  audience: 'audience',
  purpose: 'purpose',
  source: 'source',
  registrationDueOn: 'registration_due_on',
  agreement: 'agreement_id',
} as const satisfies Record<keyof NewMeeting, string>;
const nullable: readonly string[] = ['startsAt', 'endsAt', 'host', 'registrationDueOn', 'agreement'];

function toldColumns(fields: MeetingChange): [string, unknown][] {
  return Object.entries(columns).flatMap(([field, column]): [string, unknown][] => {
    const value = fields[field as keyof NewMeeting];
    const told = value !== undefined && (value !== null || nullable.includes(field));
    return told ? [[column, value]] : [];
  });
}

/** Dialogue meetings themselves; what lies in them has repositories of its own. */
@Injectable()
export class MeetingRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** Newest first. */
  all(): Promise<MeetingHead[]> {
    return this.source.query(`${headSql} ORDER BY m.held_on DESC, m.title`);
  }

  async find(id: string, manager: EntityManager = this.source.manager): Promise<MeetingHead | null> {
    const found: MeetingHead[] = await manager.query(`${headSql} WHERE m.meeting_id::text = $1`, [id]);
    return found[0] ?? null;
  }

  /** The same, held until the transaction ends: changes of one meeting come one after another. */
  async hold(manager: EntityManager, id: string): Promise<MeetingHead | null> {
    await manager.query('SELECT 1 FROM meetings WHERE meeting_id::text = $1 FOR UPDATE', [id]);
    return this.find(id, manager);
  }

  async insert(manager: EntityManager, fields: NewMeeting, synthetic: boolean): Promise<string> {
    const told: [string, unknown][] = [...toldColumns(fields), ['synthetic', synthetic]];
    const places = told.map((_, at) => `$${at + 1}`);
    const [row]: { id: string }[] = await manager.query(
      `INSERT INTO meetings (${told.map(([column]) => column).join(', ')}) VALUES (${places.join(', ')}) RETURNING meeting_id AS id`,
      told.map(([, value]) => value),
    );
    return row?.id ?? '';
  }

  async change(manager: EntityManager, id: string, fields: MeetingChange): Promise<void> {
    const told = toldColumns(fields);
    if (told.length === 0) return;
    const sets = told.map(([column], at) => `${column} = $${at + 2}`);
    await manager.query(`UPDATE meetings SET ${sets.join(', ')} WHERE meeting_id = $1`, [
      id,
      ...told.map(([, value]) => value),
    ]);
  }

  /** Raise the version, and move to another status where one is named. */
  async raise(manager: EntityManager, id: string, to?: MeetingStatus): Promise<void> {
    await manager.query(
      `UPDATE meetings SET version = version + 1, changed_at = now(), status = coalesce($2, status) WHERE meeting_id = $1`,
      [id, to ?? null],
    );
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query('DELETE FROM meetings WHERE meeting_id = $1', [id]);
  }
}
