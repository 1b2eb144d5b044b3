import type { ReactElement } from 'react';
import { ServiceRangePage } from '../features/service-range/service-range.page.tsx';
import { ServicesSection } from '../features/services/services-section.tsx';

/** `/tilbudsvifte` — the matrix of the range, and the list of services below it: two features on one page. */
export function RangeAndServices(): ReactElement {
  return <ServiceRangePage services={<ServicesSection />} />;
}
