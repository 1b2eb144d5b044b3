import type { AskedFormat } from '../../editions/answer-formats.ts';
import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import {
  ChoiceParam,
  CodeParam,
  EditionParam,
  FormatParam,
  MunicipalityParam,
} from '../answer/parameters.ts';

export const placeDimensions = [
  'serviceType',
  'service',
  'operator',
  'targetGroup',
  'municipality',
  'serviceType,targetGroup',
] as const;
export type PlaceDimension = (typeof placeDimensions)[number];

/** A quarter, or a year that stands for its first or last quarter. */
const QuarterParam = (description: string): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ description }),
    IsOptional(),
    Matches(/^20\d{2}(K[1-4])?$/, {
      message: '$property must be a quarter or a year, such as 2025K4 or 2025, not "$value"',
    }),
  );

export class PlacesParameters {
  @EditionParam() edition?: string;
  @CodeParam('Area: grouping code, e.g. 1084, 1085, oestdanmark') area?: string;
  @MunicipalityParam() municipality?: string;
  @CodeParam('Only services that can take this target group') targetGroup?: string;
  @CodeParam('Only services of this type') serviceType?: string;
  @QuarterParam('First quarter (2023K1) or year; default twelve quarters up to the last') from?: string;
  @QuarterParam('Last quarter or year; default the newest with reports') to?: string;
  @ChoiceParam('Rows per service type (default), service, operator, target group, …', placeDimensions)
  by?: PlaceDimension;
  @FormatParam() format?: AskedFormat;
}
