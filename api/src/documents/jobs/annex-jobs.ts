import { createHash } from 'node:crypto';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../../access/audit-log.ts';
import type { Identity } from '../../access/identity.ts';
import { Config } from '../../config/config.ts';
import { AnnexArchive, type ArchiveOrder } from './annex-archive.ts';
import { JobRepository } from './job.repository.ts';

type By = Pick<Identity, 'name'>;

/** Annexes of all municipalities in the background: one job after another, that every process can watch and end. */
@Injectable()
export class AnnexJobs implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Documents');
  private readonly own = new Set<string>();
  private last: Promise<void> = Promise.resolve();

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(JobRepository) private readonly jobs: JobRepository,
    @Inject(AnnexArchive) private readonly archive: AnnexArchive,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  /** What a process that died was making is told as interrupted as soon as the next one starts. */
  async onApplicationBootstrap(): Promise<void> {
    const alone = this.config.DATABASE_URL === undefined;
    if (alone && this.source.isInitialized) await this.jobs.interruptAll();
  }

  /** A process that is asked to stop leaves no job open. */
  async onModuleDestroy(): Promise<void> {
    for (const id of this.own) await this.jobs.fail(id, 'interrupted').catch(() => undefined);
  }

  /** Begin a job; the same one where the same files are on their way. `ended` never fails. */
  async begin(by: By, order: ArchiveOrder): Promise<{ readonly id: string; readonly ended: Promise<void> }> {
    const { municipalities } = await this.archive.members(order.edition, order.area);
    const { id, fresh } = await this.jobs.begin({ ...order, of: municipalities.length, startedBy: by.name });
    if (!fresh) return { id, ended: Promise.resolve() };
    this.own.add(id);
    this.last = this.last.then(() => this.carryOut(id, by, order));
    return { id, ended: this.last };
  }

  private async carryOut(id: string, by: By, order: ArchiveOrder): Promise<void> {
    try {
      await this.make(id, by, order);
    } catch (error) {
      this.logger.error(`job ${id} failed: ${error instanceof Error ? error.stack : String(error)}`);
      await this.jobs.fail(id, 'error').catch(() => undefined);
    } finally {
      this.own.delete(id);
    }
  }

  private async make(id: string, by: By, order: ArchiveOrder): Promise<void> {
    const chunks: Uint8Array[] = [];
    const made = await this.archive.write(order, {
      chunk: (bytes) => void chunks.push(bytes),
      progress: (done) => this.jobs.alive(id, done),
    });
    if (!made) return;
    const bytes = Buffer.concat(chunks);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const name = await this.archive.fileName(order);
    const { edition, area, format } = order;
    const detail = { edition: edition.label, area, format, resultHash: sha256 };
    await this.source.transaction(async (manager) => {
      if (await this.jobs.finish(manager, id, { name, sha256, bytes }))
        await this.log.add({ by, action: 'annexes-made', object: name, detail }, manager);
    });
  }
}
