import { Inject, Injectable, Logger } from '@nestjs/common';
import { AuditLog } from '../../access/audit-log.ts';
import type { Identity } from '../../access/identity.ts';
import { ProblemError } from '../../http/problem.ts';
import { EditionRepository } from '../edition.repository.ts';
import { Publisher } from '../publisher.ts';
import { PublicationChecks } from './publication-checks.ts';
import type { NewPublication } from './publication.parameters.ts';
import { PublicationRepository } from './publication.repository.ts';

const signOfLifeMs = 10_000;

/** Publishing from the browser: the checklist first, then work in the background that everybody entitled can watch. */
@Injectable()
export class Publishing {
  private readonly logger = new Logger('Publishing');

  constructor(
    @Inject(PublicationChecks) private readonly checks: PublicationChecks,
    @Inject(PublicationRepository) private readonly publications: PublicationRepository,
    @Inject(EditionRepository) private readonly editions: EditionRepository,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  /** @throws ProblemError `publication-blocked` naming the errors and the warnings that nobody has confirmed */
  async begin(by: Identity, fields: NewPublication): Promise<string> {
    const { checks } = await this.checks.preview();
    const open = checks.filter(
      ({ severity, code }) => severity === 'error' || !fields.confirmed.includes(code),
    );
    if (open.length > 0)
      throw new ProblemError(
        'publication-blocked',
        `not mended or confirmed: ${open.map(({ code }) => code).join(', ')}`,
        open.map(({ code }) => ({ field: code, code: 'publication-blocked', detail: code })),
      );
    if (await this.editions.find(fields.label))
      throw new ProblemError('name-taken', `There is an edition ${fields.label}`);
    const id = await this.publications.begin(fields.label, by.name);
    void this.run(id, by, fields);
    return id;
  }

  private async run(id: string, by: Identity, { label, note }: NewPublication): Promise<void> {
    // A stage may take longer than the minute after which silence counts as death.
    const sign = setInterval(() => void this.publications.alive(id).catch(() => undefined), signOfLifeMs);
    try {
      const { edition, counts, withheld, exposed } = await this.publisher.publish(
        label,
        note,
        (stage, done, of) => {
          this.publications.progress(id, stage, [done, of]).catch(() => undefined);
        },
      );
      await this.publications.end(id, 'done', edition.id);
      await this.log.add({
        by,
        action: 'edition-published',
        object: label,
        detail: { note, counts, withheld, exposed },
      });
    } catch (error) {
      this.logger.error(
        `publication ${label} failed: ${error instanceof Error ? error.stack : String(error)}`,
      );
      await this.publications.end(id, 'failed', null).catch(() => undefined);
    } finally {
      clearInterval(sign);
    }
  }
}
