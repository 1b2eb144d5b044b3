import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Replicas } from '../database/replicas.ts';
import { Access } from './access-rule.ts';
import { Draining } from './draining.ts';
import { ProblemError } from './problem.ts';

export class Health {
  @ApiProperty({
    enum: ['ok', 'read-only'],
    description: 'read-only: the database is away, and a replica answers what is published',
  })
  status!: 'ok' | 'read-only';
}

@ApiTags('health')
@Controller('health')
@Access('anyone')
export class HealthController {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(Replicas) private readonly replicas: Replicas,
    @Inject(Draining) private readonly draining: Draining,
  ) {}

  /** The process is up. */
  @Get('live')
  @ApiOkResponse({ type: Health })
  live(): Health {
    return { status: 'ok' };
  }

  /** Requests are taken: the database answers and every migration has run, or a replica stands in for readers. */
  @Get('ready')
  @ApiOkResponse({ type: Health })
  async ready(): Promise<Health> {
    if (this.draining.begun)
      throw new ProblemError('not-ready', 'This process is about to stop; ask another');
    const status = await this.status();
    if (status === null)
      throw new ProblemError('not-ready', 'The database is not ready yet; try again in a moment');
    return { status };
  }

  private async status(): Promise<Health['status'] | null> {
    try {
      return (await this.source.showMigrations()) ? null : 'ok';
    } catch {
      // What failed is for the log of the database, not for the reader.
      return this.replicas.ask<'read-only'>(async (client) => {
        await client.query('SELECT 1');
        return 'read-only';
      });
    }
  }
}
