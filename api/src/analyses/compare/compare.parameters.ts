import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import type { AskedFormat } from '../../editions/answer-formats.ts';
import {
  ChoiceParam,
  CodeParam,
  EditionParam,
  FormatParam,
  MunicipalityParam,
  YearParam,
} from '../answer/parameters.ts';
import { type PeerRule, peerRules } from '../peers/peer-rules.ts';

/** Several codes, separated by commas. */
const ListParam = (description: string, pattern: RegExp, message: string): PropertyDecorator =>
  applyDecorators(ApiPropertyOptional({ description }), IsOptional(), Matches(pattern, { message }));

export class CompareParameters {
  @EditionParam() edition?: string;
  @FormatParam() format?: AskedFormat;
  @CodeParam('Area: grouping code, e.g. 1084, 1085, oestdanmark') area?: string;
  @MunicipalityParam() municipality?: string;
  @ListParam(
    'Municipalities to compare with, four digits each, separated by commas; six in all with `municipality`',
    /^\d{4}(,\d{4}){0,5}$/,
    'compare must be at most six codes of four digits, separated by commas, such as 0159,0163, not "$value"',
  )
  compare?: string;
  @ListParam(
    'Indicators of /api/analyses/indicators, separated by commas, at most 12; default a standard set',
    /^[a-z0-9-]{1,40}(,[a-z0-9-]{1,40}){0,11}$/,
    'indicators must be at most twelve names, separated by commas, such as occupancy,bought-outside, not "$value"',
  )
  indicators?: string;
  @ChoiceParam('Whom the municipalities are compared with; default region: the area', peerRules)
  peers?: PeerRule;
  @YearParam('First year; default the first that all kinds of data have') from?: number;
  @YearParam('Last year; default the newest year of need') to?: number;
  @ChoiceParam('all: a row for every year from first to last; ends (default): one row with both', [
    'all',
    'ends',
  ])
  series?: 'all' | 'ends';
}
