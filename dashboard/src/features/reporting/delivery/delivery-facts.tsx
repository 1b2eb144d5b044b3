import type { ReactElement } from 'react';
import { momentText } from '@tilbudsvifte/locale/work';
import { formatInteger } from '@tilbudsvifte/locale';
import { useLanguage } from '../../../lib/use-texts.ts';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import { StateChip } from '../state-chip.tsx';
import { shortHash } from './short-hash.ts';
import type { Delivery } from './use-delivery.ts';

/** What a delivery is: state, way, size, who sent it. */
export function DeliveryFacts({ delivery }: { readonly delivery: Delivery }): ReactElement {
  const texts = useWorkTexts();
  const language = useLanguage();
  const { state, way, fileName, rows, draftedBy, draftedAt, contentHash } = delivery;
  const moment = momentText(draftedAt, new Date().toISOString(), language);
  const wayWords = texts(`delivery.way.${way}`);
  const facts = [
    [texts('delivery.factWay'), way === 'file' ? `${wayWords}: ${fileName}` : wayWords],
    [texts('delivery.factRows'), formatInteger(rows, language)],
    [texts('delivery.factDrafted'), texts('delivery.byAt', { user: draftedBy, moment })],
    ...(contentHash === '' ? [] : [[texts('delivery.factHash'), shortHash(contentHash)]]),
  ];
  return (
    <>
      <p>
        <StateChip state={state} />
      </p>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
