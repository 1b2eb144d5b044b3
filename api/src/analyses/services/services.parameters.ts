import type { AskedFormat } from '../../editions/answer-formats.ts';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { ChoiceParam, CodeParam, CountParam, EditionParam, FormatParam, MunicipalityParam } from '../answer/parameters.ts';

export const serviceOrders = ['name', 'vacant', 'rate', 'municipality', 'distance'] as const;
export type ServiceOrder = (typeof serviceOrders)[number];

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
  @ChoiceParam('Order; distance needs "near"', serviceOrders) sort?: ServiceOrder;
  @CodeParam('Municipality that distances are measured from, four digits') near?: string;
  @CountParam('Page from 1', 1, 1000) page?: number;
  @CountParam('Rows a page, default 50', 1, 500) pageSize?: number;
}

export class ServicePageParameters {
  @EditionParam() edition?: string;
}
