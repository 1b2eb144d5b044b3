import { Controller, Delete, Get, HttpCode, Inject, Param, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access } from '../http/access-rule.ts';
import { ProblemError } from '../http/problem.ts';
import { Asking } from './asking.ts';
import { sessionOf } from './cookies.ts';
import type { Identity } from './identity.ts';
import { OwnSessionList } from './own-sessions.answer.ts';
import { OwnSessionsRepository } from './own-sessions.repository.ts';

/** Where one is signed in, and ending it there: also for those whose sign-in is not complete. */
@ApiTags('session')
@Controller('sessions')
@Access('signed-in')
export class OwnSessionsController {
  constructor(@Inject(OwnSessionsRepository) private readonly sessions: OwnSessionsRepository) {}

  @Get()
  @ApiOkResponse({ type: OwnSessionList })
  async list(@Asking() asking: Identity, @Req() request: FastifyRequest): Promise<OwnSessionList> {
    return {
      passwordOf: await this.sessions.passwordOf(asking),
      sessions: await this.sessions.list(asking, sessionOf(request) ?? ''),
    };
  }

  /** End all but this one. */
  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  endOthers(@Asking() by: Identity, @Req() request: FastifyRequest): Promise<void> {
    return this.sessions.endOthers(by, sessionOf(request) ?? '');
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiParam({ name: 'id' })
  @ApiNoContentResponse()
  async end(@Asking() by: Identity, @Param('id') id: string): Promise<void> {
    if (!(await this.sessions.end(by, id))) throw new ProblemError('not-found', 'There is no such session');
  }
}
