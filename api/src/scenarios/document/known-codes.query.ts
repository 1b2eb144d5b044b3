import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OncePerContext } from '../../editions/once-per-context.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { KnownCodes } from './value-issues.ts';

/** Codes that a document may name in an edition: its lists and its register. */
@Injectable()
export class KnownCodesQuery {
  private readonly once = new OncePerContext<KnownCodes>();

  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  of(context: EditionContext): Promise<KnownCodes> {
    return this.once.of(context, 'codes', async () => ({
      municipalities: codesOf(context.municipalities),
      targetGroups: codesOf(context.targetGroups),
      serviceTypes: codesOf(context.serviceTypes),
      services: codesOf(await this.services(context)),
    }));
  }

  private services({ edition }: EditionContext): Promise<{ code: string }[]> {
    return this.source.query('SELECT service_id AS code FROM services_of($1)', [edition.key]);
  }
}

function codesOf(list: readonly { readonly code: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ code }) => code));
}
