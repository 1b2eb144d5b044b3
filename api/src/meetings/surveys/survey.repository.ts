import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SurveyStatus } from '../meeting-codes.ts';
import type { SurveyItem } from './surveys.answer.ts';
import type { NewSurvey, SurveyChange } from './surveys.parameters.ts';

/** A survey without its questions. */
export interface SurveyHead extends SurveyItem {
  readonly introduction: string;
  readonly source: string;
  readonly invited: number;
  readonly answered: number;
}

/** Links of a group, and how many have been answered with. */
export interface SurveyGroup {
  readonly group: string;
  readonly invited: number;
  readonly answered: number;
}

const sumSql = (column: string): string =>
  `(SELECT coalesce(sum(${column}), 0)::int FROM survey_groups g WHERE g.survey_id = s.survey_id) AS ${column}`;
const headSql = `
SELECT s.survey_id AS id, s.meeting_id AS meeting, s.version, s.title, s.status, s.grouping AS by,
  s.published_order AS "publishedOrder", s.synthetic, s.introduction, s.source, ${sumSql('invited')}, ${sumSql('answered')}
FROM surveys s`;

/** Surveys themselves; questions, links and answers have repositories of their own. */
@Injectable()
export class SurveyRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async all(meeting: string): Promise<SurveyItem[]> {
    const heads: SurveyHead[] = await this.source.query(
      `${headSql} WHERE s.meeting_id = $1 ORDER BY s.added_no`,
      [meeting],
    );
    return heads.map(({ introduction: _, source: __, invited: ___, answered: ____, ...item }) => item);
  }

  async find(
    meeting: string,
    id: string,
    manager: EntityManager = this.source.manager,
  ): Promise<SurveyHead | null> {
    const found: SurveyHead[] = await manager.query(
      `${headSql} WHERE s.meeting_id::text = $1 AND s.survey_id::text = $2`,
      [meeting, id],
    );
    return found[0] ?? null;
  }

  /** The same, held until the transaction ends: changes, links and answers of one survey come one after another. */
  async hold(manager: EntityManager, meeting: string, id: string): Promise<SurveyHead | null> {
    await manager.query('SELECT 1 FROM surveys WHERE survey_id::text = $1 FOR UPDATE', [id]);
    return this.find(meeting, id, manager);
  }

  async insert(
    manager: EntityManager,
    { meeting, synthetic }: { readonly meeting: string; readonly synthetic: boolean },
    fields: NewSurvey,
  ): Promise<string> {
    const { title, introduction = '', by = 'none', publishedOrder = false, source = '' } = fields;
    const [row]: { id: string }[] = await manager.query(
      `INSERT INTO surveys (meeting_id, title, introduction, grouping, published_order, source, synthetic)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING survey_id AS id`,
      [meeting, title, introduction, by, publishedOrder, source, synthetic],
    );
    return row?.id ?? '';
  }

  async change(manager: EntityManager, id: string, fields: SurveyChange): Promise<void> {
    const { title, introduction, by, publishedOrder, source } = fields;
    await manager.query(
      `UPDATE surveys SET title = coalesce($2, title), introduction = coalesce($3, introduction), grouping = coalesce($4, grouping),
         published_order = coalesce($5, published_order), source = coalesce($6, source) WHERE survey_id = $1`,
      [id, title ?? null, introduction ?? null, by ?? null, publishedOrder ?? null, source ?? null],
    );
  }

  /** Raise the version, and move to another status where one is named. */
  async raise(manager: EntityManager, id: string, to?: SurveyStatus): Promise<void> {
    await manager.query(
      'UPDATE surveys SET version = version + 1, status = coalesce($2, status) WHERE survey_id = $1',
      [id, to ?? null],
    );
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query('DELETE FROM surveys WHERE survey_id = $1', [id]);
  }

  groups(id: string, manager: EntityManager = this.source.manager): Promise<SurveyGroup[]> {
    return manager.query(
      'SELECT group_key AS "group", invited, answered FROM survey_groups WHERE survey_id = $1 ORDER BY group_key',
      [id],
    );
  }
}
