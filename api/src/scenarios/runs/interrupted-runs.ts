import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../../config/config.ts';
import { RunRepository } from '../store/run.repository.ts';

/** What a process that died was calculating is told as interrupted as soon as the next one starts. */
@Injectable()
export class InterruptedRuns implements OnApplicationBootstrap {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(RunRepository) private readonly runs: RunRepository,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // A server may serve several processes; there, a run without signs of life has died.
    const alone = this.config.DATABASE_URL === undefined;
    if (alone && this.source.isInitialized) await this.runs.interruptAll();
  }
}
