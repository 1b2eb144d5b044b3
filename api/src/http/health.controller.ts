import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Access } from './access-rule.ts';
import { ProblemError } from './problem.ts';

export class Health {
  @ApiProperty({ enum: ['ok'] }) status!: 'ok';
}

@ApiTags('health')
@Controller('health')
@Access('anyone')
export class HealthController {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** The process is up. */
  @Get('live')
  @ApiOkResponse({ type: Health })
  live(): Health {
    return { status: 'ok' };
  }

  /** The database answers and every migration has run. */
  @Get('ready')
  @ApiOkResponse({ type: Health })
  async ready(): Promise<Health> {
    try {
      if (!(await this.source.showMigrations())) return { status: 'ok' };
    } catch {
      // Said below: what failed is for the log of the database, not for the reader.
    }
    throw new ProblemError('not-ready', 'The database is not ready yet; try again in a moment');
  }
}
