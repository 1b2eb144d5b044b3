import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../http/access-rule.ts';
import { Asking } from '../../access/asking.ts';
import type { Identity } from '../../access/identity.ts';
import { DeliveryAnswer } from '../../collection/deliveries/delivery.answer.ts';
import { DeliveryPage } from '../../collection/deliveries/delivery-page.ts';
import { VisibleDeliveries } from '../../collection/deliveries/visible-deliveries.ts';
import { DraftDelivery } from './draft-delivery.ts';
import {
  FormAnswer,
  type FormColumnAnswer,
  FormParameters,
  NewDeliveryFields,
} from './drafting.parameters.ts';
import { type FormColumn, formColumns } from './form-columns.ts';
import { FormRowsQuery } from './form-rows.query.ts';
import { OpenRounds } from './open-rounds.ts';

/** Making deliveries: by file, by form, or by confirming last time's figures. */
@ApiTags('deliveries')
@Controller()
@Access(['reporter', 'secretariat'])
export class DraftingController {
  constructor(
    @Inject(DraftDelivery) private readonly drafting: DraftDelivery,
    @Inject(OpenRounds) private readonly rounds: OpenRounds,
    @Inject(FormRowsQuery) private readonly formRows: FormRowsQuery,
    @Inject(VisibleDeliveries) private readonly visible: VisibleDeliveries,
    @Inject(DeliveryPage) private readonly page: DeliveryPage,
  ) {}

  /** Begin a delivery; ask for it again to see how far the reading has come. */
  @Post('deliveries')
  @ApiCreatedResponse({ type: DeliveryAnswer })
  async begin(@Asking() by: Identity, @Body() fields: NewDeliveryFields): Promise<DeliveryAnswer> {
    const id = await this.drafting.begin(by, fields);
    return this.page.of(by, await this.visible.find(by, id));
  }

  /** The form to fill in, with the figures accepted last. */
  @Get('rounds/:id/form')
  @ApiOkResponse({ type: FormAnswer })
  async form(
    @Asking() by: Identity,
    @Param('id') id: string,
    @Query() { kind, municipality }: FormParameters,
  ): Promise<FormAnswer> {
    const { period } = await this.rounds.open(by, { round: id, municipality, kind });
    return {
      columns: formColumns[kind].map(toColumn),
      rows: await this.formRows.rows({ kind, municipality, period }),
    };
  }
}

function toColumn({ name, holds }: FormColumn): FormColumnAnswer {
  if (typeof holds !== 'string') return { name, holds: 'choice', choices: [...holds.keys()] };
  if (holds === 'number' || holds === 'share') return { name, holds: 'number' };
  return { name, holds: holds === 'key' ? 'key' : 'text' };
}
