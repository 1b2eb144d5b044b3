import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { SurveyAddress } from './survey-changes.ts';

/** Survey and meeting that an address names. */
export function surveyAddressOf({ params }: FastifyRequest): SurveyAddress {
  const { id = '', survey = '' } = params as Readonly<Record<string, string>>;
  return { meeting: id, survey };
}

/** Parameter of a handler: which survey of which meeting. */
export const SurveyAddressParam = createParamDecorator(
  (_: unknown, context: ExecutionContext): SurveyAddress =>
    surveyAddressOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** Describes the address of a survey. */
export const ApiSurveyAddress = (): MethodDecorator =>
  applyDecorators(ApiParam({ name: 'id' }), ApiParam({ name: 'survey' }));
