import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isoTime } from '../../database/iso-time.ts';
import { stateSql } from '../deliveries/state-sql.ts';
import type { RoundForm, RoundItem } from './rounds.answer.ts';
import { RoundRepository } from './round.repository.ts';

interface Latest {
  readonly municipality: string;
  readonly kind: string;
  readonly state: RoundForm['state'];
  readonly deliveryId: string;
  readonly submittedAt: string | null;
}

/** A municipality's own later deadline. */
interface Extension {
  readonly at: string;
  readonly reason: string;
}

// The newest delivery of a form says where it stands; a refused or replaced try does not hide an accepted one.
const latestSql = `
SELECT DISTINCT ON (municipality_code, kind) municipality_code AS municipality, kind, ${stateSql} AS state, delivery_id AS "deliveryId",
  ${isoTime('submitted_at')} AS "submittedAt"
FROM deliveries WHERE round_id = $1 AND state <> 'replaced'
ORDER BY municipality_code, kind, drafted_at DESC`;

/** Municipality × form: where every delivery of a round stands. */
@Injectable()
export class RoundFormsQuery {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(RoundRepository) private readonly rounds: RoundRepository,
  ) {}

  /** @param only - municipalities that the reader may see; absent: all */
  async forms(round: RoundItem, only?: readonly string[]): Promise<readonly RoundForm[]> {
    const participants = await this.rounds.participants(round.id);
    const latest: Latest[] = await this.source.query(latestSql, [round.id]);
    const extensions = await this.extensions(round);
    const now = new Date().toISOString();
    return participants
      .filter((code) => !only || only.includes(code))
      .flatMap((municipality) =>
        round.kinds.map((kind): RoundForm => {
          const found = latest.find((row) => row.municipality === municipality && row.kind === kind);
          const extension = extensions.get(municipality);
          const deadlineAt = extension?.at ?? round.deadlineAt;
          const submittedAt = found?.submittedAt ?? undefined;
          return {
            municipality,
            kind,
            state: found?.state ?? 'missing',
            ...(found && { deliveryId: found.deliveryId }),
            ...(submittedAt && { submittedAt }),
            deadlineAt,
            ...(extension && { extensionReason: extension.reason }),
            late: (submittedAt ?? now) > deadlineAt,
          };
        }),
      );
  }

  /** Those that the round's own deadline has not overtaken. */
  private async extensions({ id }: RoundItem): Promise<ReadonlyMap<string, Extension>> {
    const rows: (Extension & { readonly code: string })[] = await this.source.query(
      `SELECT e.municipality_code AS code, ${isoTime('e.deadline_at')} AS at, e.reason
       FROM round_extensions e JOIN rounds r ON r.round_id = e.round_id
       WHERE r.round_id = $1 AND e.deadline_at > r.deadline_at`,
      [id],
    );
    return new Map(rows.map(({ code, ...extension }) => [code, extension]));
  }
}
