import type { Language, OverviewNames } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';

/** What the figures of Overblik are told with: language, names, and from whose side they are seen. */
export interface OverviewWords {
  readonly language: Language;
  readonly areaName: string;
  readonly municipalities: ReadonlyMap<string, Schema<'MunicipalityItem'>>;
  readonly targetGroups: readonly Schema<'TargetGroupItem'>[];
  /** Own municipality, when it lies in the area. */
  readonly own: string | undefined;
}

/** The same for the opening sentence, which a server without this page's code says as well. */
export function namesOf({
  language,
  areaName,
  municipalities,
  targetGroups,
  own,
}: OverviewWords): OverviewNames {
  const municipality = own === undefined ? undefined : municipalities.get(own);
  return { language, areaName, own: municipality, groups: targetGroups.length };
}
