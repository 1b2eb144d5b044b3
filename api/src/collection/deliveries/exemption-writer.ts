import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../../access/audit-log.ts';
import type { Identity } from '../../access/identity.ts';
import { badParameter } from '../../http/problem.ts';
import { deliveredRows } from './delivered-rows.ts';
import type { NewExemption } from './exemption.parameters.ts';
import { ExemptionRepository } from './exemption.repository.ts';

/** Gives exemptions from rules, with what is logged of it. */
@Injectable()
export class ExemptionWriter {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(ExemptionRepository) private readonly exemptions: ExemptionRepository,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  /** @throws ProblemError naming the field that is not known here, or a day that has passed */
  async give(by: Identity, exemption: NewExemption): Promise<void> {
    await this.requireKnown(exemption);
    const { municipality, kind, rule, reason, expiresOn } = exemption;
    await this.source.transaction(async (manager) => {
      await this.exemptions.keep(manager, exemption, by.name);
      const event = { by, action: 'rule-exempted', municipality, object: `${kind} ${rule}` } as const;
      await this.log.add({ ...event, detail: { reason, expiresOn } }, manager);
    });
  }

  private async requireKnown({ municipality, kind, rule, expiresOn }: NewExemption): Promise<void> {
    const rules = deliveredRows[kind].counts;
    if (!rules.includes(rule))
      throw badParameter('rule', `${kind} has ${rules.join(', ') || 'no rules that ask for words'}`);
    const [{ known = false, passed = true } = {}]: { known?: boolean; passed?: boolean }[] =
      await this.source.query(
        `SELECT EXISTS (SELECT 1 FROM municipalities_of(NULL) WHERE municipality_code = $1) AS known,
           $2::date < current_date AS passed`,
        [municipality, expiresOn],
      );
    if (!known) throw badParameter('municipality', `there is no municipality ${municipality}`);
    if (passed) throw badParameter('expiresOn', 'the day has passed');
  }
}
