import { createHash, timingSafeEqual } from 'node:crypto';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Config } from '../../config/config.ts';
import { Access } from '../access-rule.ts';
import { ProblemError } from '../problem.ts';
import { type MeasuredPool, Measures } from './measures.ts';

const loopback = /^(127\.|::1$|::ffff:127\.)/;
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether somebody may see how the program is doing: who has the token, or without one whoever is on the machine. */
export function mayMeasure(
  { METRICS_TOKEN, TRUSTED_PROXIES }: Pick<Config, 'METRICS_TOKEN' | 'TRUSTED_PROXIES'>,
  { authorization = '', address = '' }: { readonly authorization?: string; readonly address?: string },
): boolean {
  if (METRICS_TOKEN !== undefined)
    return timingSafeEqual(digest(authorization), digest(`Bearer ${METRICS_TOKEN}`));
  // Behind a proxy everybody comes from the machine.
  return TRUSTED_PROXIES === 0 && loopback.test(address);
}

@ApiTags('health')
@Controller('metrics')
@Access('anyone')
export class MetricsController {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Measures) private readonly measures: Measures,
    @Inject(DataSource) source: DataSource,
  ) {
    measures.watch((source.driver as unknown as { readonly master: MeasuredPool }).master);
  }

  /** For those who watch the program; nobody else is told that there is something. */
  @Get()
  @ApiOperation({ summary: 'Measures of the process in the text format of Prometheus.' })
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } })
  async get(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { authorization } = request.headers;
    const address = request.socket.remoteAddress;
    const asked = { ...(authorization !== undefined && { authorization }), ...(address && { address }) };
    if (!mayMeasure(this.config, asked))
      throw new ProblemError('not-found', 'There is nothing at this address');
    void reply.header('content-type', this.measures.mediaType).send(await this.measures.text());
  }
}
