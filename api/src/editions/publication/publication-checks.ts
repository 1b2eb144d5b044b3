import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RoundFormsQuery } from '../../collection/rounds/round-forms.query.ts';
import { RoundRepository } from '../../collection/rounds/round.repository.ts';
import { Config } from '../../config/config.ts';
import { EditionRepository } from '../edition.repository.ts';
import type { Check, PublicationPreview } from './publication.answer.ts';
import { PublicationPreviewQuery } from './publication-preview.query.ts';
import { PublicationRepository } from './publication.repository.ts';
import { check, roundChecks } from './round-checks.ts';

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
      ...(await this.ofNewestRound()),
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
  private async ofNewestRound(): Promise<readonly Check[]> {
    const round = (await this.rounds.all()).find(({ phase }) => phase !== 'planned');
    return round ? roundChecks(round, await this.forms.forms(round)) : [];
  }
}
