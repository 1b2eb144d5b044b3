import type { ReactElement } from 'react';
import { formatDate } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { operatorName } from './service-names.ts';
import type { ServiceNames } from './service-names.ts';

/** The service of a page. */
export interface ServiceFactsProps {
  readonly service: Schema<'ServiceDetails'>;
  readonly names: ServiceNames;
}

function useFacts({ service, names }: ServiceFactsProps): readonly (readonly [string, string])[] {
  const texts = useTexts();
  const { validFrom: from, validTo: to, legalBasisNow: now, legalBasisBefore2024: before } = service;
  const valid =
    to === null
      ? texts('service.validFrom', { date: from })
      : `${formatDate(from, names.language, 'long')} – ${formatDate(to, names.language, 'long')}`;
  return [
    [
      texts('service.operator'),
      `${operatorName(service, names)} (${texts(`operatorType.${service.operatorType}`)})`,
    ],
    [texts('service.host'), names.municipality(service.municipality)],
    [texts('service.type'), names.serviceType(service.serviceType)],
    [texts('service.legalBasis'), now],
    ...(before === now ? [] : [[texts('service.legalBasisBefore'), before] as const]),
    [texts('service.targetGroups'), service.targetGroups.map(names.targetGroup).join(' · ')],
    [texts('service.level'), texts(`level.${service.specialisation}`)],
    [texts('service.validPeriod'), valid],
    [texts('service.number'), service.id],
  ];
}

/** Facts of a service: who runs it, where, under which law, for whom, since when. */
export function ServiceFacts(props: ServiceFactsProps): ReactElement {
  return (
    <dl className="card fact-list wide">
      {useFacts(props).map(([term, fact]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
