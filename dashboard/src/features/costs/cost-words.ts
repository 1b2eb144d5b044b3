import type { Language } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';

/** What the figures of Økonomi are told with: language, names, and from whose side they are seen. */
export interface CostWords {
  readonly language: Language;
  readonly areaName: string;
  readonly municipalities: ReadonlyMap<string, Schema<'MunicipalityItem'>>;
  /** Own municipality, when it lies in the area. */
  readonly own: string | undefined;
}

/** Name of the place the page is about: the own municipality, else the area. */
export function placeName({ own, municipalities, areaName }: CostWords): string {
  return own === undefined ? areaName : (municipalities.get(own)?.name ?? own);
}
