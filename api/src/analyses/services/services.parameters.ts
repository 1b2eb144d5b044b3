import type { AskedFormat } from '../../editions/answer-formats.ts';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import {
  ChoiceParam,
  CodeParam,
  CountParam,
  EditionParam,
  FormatParam,
  MunicipalityParam,
} from '../answer/parameters.ts';

export const serviceOrders = ['name', 'vacant', 'rate', 'municipality', 'distance'] as const;
export type ServiceOrder = (typeof serviceOrders)[number];

/** Bands of the main rate of round-the-clock places, DKK a day. */
export const rateBands = ['under-1500', 'from-1500', 'from-2500', 'from-4000'] as const;
export type RateBand = (typeof rateBands)[number];

export class ServicesParameters {
  @EditionParam() edition?: string;
  @FormatParam() format?: AskedFormat;
  @CodeParam('Area: grouping code, e.g. 1084, 1085, oestdanmark') area?: string;
  @ApiPropertyOptional({ description: 'Words in name, operator or id' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
  @CodeParam('Only services for this target group') targetGroup?: string;
  @CodeParam('Only this service type') serviceType?: string;
  @MunicipalityParam() municipality?: string;
  @CodeParam('Only this type of operator') operatorType?: string;
  @ChoiceParam('Only services with a free place', ['true', 'false']) vacant?: 'true' | 'false';
  @ChoiceParam('Only round-the-clock services whose main rate lies in this band, DKK a day', rateBands)
  rateBand?: RateBand;
  @CountParam('Only services within this many km of "near"', 1, 500) within?: number;
  @ChoiceParam('Order; distance needs "near"', serviceOrders) sort?: ServiceOrder;
  @CodeParam('Municipality that distances are measured from, four digits') near?: string;
  @CountParam('Page from 1', 1, 1000) page?: number;
  @CountParam('Rows a page, default 50', 1, 500) pageSize?: number;
}

export class ServicePageParameters {
  @EditionParam() edition?: string;
}
