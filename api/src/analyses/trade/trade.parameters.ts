import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import type { AskedFormat } from '../../editions/answer-formats.ts';
import { CodeParam, EditionParam, FormatParam, MunicipalityParam, YearParam } from '../answer/parameters.ts';

/** A service by its id in the register. */
const ServiceParam = (description: string): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ description }),
    IsOptional(),
    Matches(/^[\p{L}\p{N}._-]{1,60}$/u, { message: 'closure must be the id of a service, such as T0001' }),
  );

/** A quarter such as 2025K4. */
const QuarterParam = (description: string): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ description }),
    IsOptional(),
    Matches(/^\d{4}K[1-4]$/, { message: 'quarter must be a year, K and 1 to 4, such as 2025K4' }),
  );

export class TradeParameters {
  @EditionParam() edition?: string;
  @FormatParam() format?: AskedFormat;
  @CodeParam('Area: grouping code, e.g. 1084, 1085, oestdanmark') area?: string;
  @MunicipalityParam() municipality?: string;
  @QuarterParam('Quarter; default the newest with reported use') quarter?: string;
  @YearParam('Year, for its newest quarter with reported use; "quarter" goes before it') year?: number;
  @ServiceParam('Id of a service: who is affected if it closes, and where there is room') closure?: string;
  @CodeParam('Refused: purchases are not published by target group, since nearly all would be withheld')
  targetGroup?: string;
}
