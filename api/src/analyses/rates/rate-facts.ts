import { Inject, Injectable } from '@nestjs/common';
import type { EditionContext } from '../../editions/edition-context.ts';
import { OncePerContext } from '../../editions/once-per-context.ts';
import { type MainRate, mainRates } from './main-rates.ts';
import { RatesQuery } from './rates.query.ts';

/** Main rates of an edition, loaded once. */
@Injectable()
export class RateFacts {
  private readonly rates = new OncePerContext<MainRate[]>();

  constructor(@Inject(RatesQuery) private readonly query: RatesQuery) {}

  of(context: EditionContext): Promise<MainRate[]> {
    return this.rates.of(context, 'rates', () => this.load(context));
  }

  private async load({ edition, serviceTypes }: EditionContext): Promise<MainRate[]> {
    const rates = await this.query.rates(edition.key);
    return mainRates(rates, await this.query.places(edition.key), serviceTypes);
  }
}
