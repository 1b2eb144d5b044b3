import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RoundFormsQuery } from '../../collection/rounds/round-forms.query.ts';
import { RoundRepository } from '../../collection/rounds/round.repository.ts';
import type { RoundForm } from '../../collection/rounds/rounds.answer.ts';
import { Config } from '../../config/config.ts';
import { EditionRepository } from '../edition.repository.ts';
import type { Check, CheckCode, PublicationPreview } from './publication.answer.ts';
import { PublicationPreviewQuery } from './publication-preview.query.ts';
import { PublicationRepository } from './publication.repository.ts';

const errors: ReadonlySet<CheckCode> = new Set(['nothing-accepted', 'publication-running']);

/** The checklist before a publication, and what it would change. */
@Injectable()
export class PublicationChecks {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(Config) private readonly config: Config,
    @Inject(EditionRepository) private readonly editions: EditionRepository,
    @Inject(PublicationRepository) private readonly publications: PublicationRepository,
    @Inject(PublicationPreviewQuery) private readonly query: PublicationPreviewQuery,
    @Inject(RoundRepository) private readonly rounds: RoundRepository,
    @Inject(RoundFormsQuery) private readonly forms: RoundFormsQuery,
  ) {}

  async preview(): Promise<PublicationPreview> {
    const previous = await this.editions.latest();
    const batches = await this.query.newBatches(previous?.key ?? null);
    const kinds = [...new Set(batches.map(({ kind }) => kind))].sort();
    const changes = await this.query.changes(previous?.key ?? null, kinds);
    const removed = changes.reduce((sum, change) => sum + change.removed, 0);
    const checks = [
      ...(await this.standing(batches.length, previous?.threshold)),
      ...(removed > 0 ? [check('figures-removed', { rows: removed })] : []),
      ...(await this.roundChecks()),
    ];
    return { ...(previous && { previous: previous.label }), checks, changes, batches };
  }

  private async standing(newBatches: number, threshold: number | undefined): Promise<readonly Check[]> {
    const [{ accepted = 0, synthetic = 0 } = {}]: { accepted?: number; synthetic?: number }[] =
      await this.source.query(
        `SELECT count(*)::int AS accepted, count(*) FILTER (WHERE synthetic)::int AS synthetic FROM batches WHERE accepted_no IS NOT NULL`,
      );
    const now = this.config.DISCLOSURE_THRESHOLD;
    return [
      ...(accepted === 0 ? [check('nothing-accepted')] : newBatches === 0 ? [check('nothing-new')] : []),
      ...((await this.publications.running()) ? [check('publication-running')] : []),
      ...(synthetic > 0 && synthetic < accepted ? [check('synthetic-data', { batches: synthetic })] : []),
      ...(threshold !== undefined && threshold !== now
        ? [check('threshold-changed', { before: threshold, now })]
        : []),
    ];
  }

  /** What the newest round still lacks. */
  private async roundChecks(): Promise<readonly Check[]> {
    const round = (await this.rounds.all()).find(({ phase }) => phase !== 'planned');
    if (!round) return [];
    const forms = await this.forms.forms(round);
    const inState = (...states: RoundForm['state'][]): number =>
      forms.filter(({ state }) => states.includes(state)).length;
    const missing = inState('missing', 'refused', 'draft', 'returned', 'reading');
    const waiting = inState('submitted', 'approved');
    return [
      ...(round.phase === 'open' ? [check('round-open', { round: round.label })] : []),
      ...(missing > 0 ? [check('forms-missing', { missing, of: forms.length, round: round.label })] : []),
      ...(waiting > 0 ? [check('deliveries-waiting', { waiting, round: round.label })] : []),
    ];
  }
}

function check(code: CheckCode, params: Check['params'] = {}): Check {
  return { code, severity: errors.has(code) ? 'error' : 'warning', params };
}
