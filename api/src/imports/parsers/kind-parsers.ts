import type { KindParser } from '../rows/kind-parser.ts';
import { accountFunctionsParser } from './account-functions.ts';
import { expenditureParser } from './expenditure.ts';
import { groupingsParser } from './groupings.ts';
import { municipalitiesParser } from './municipalities.ts';
import { needParser } from './need.ts';
import { placesParser } from './places.ts';
import { plansParser } from './plans.ts';
import { populationParser } from './population.ts';
import { priceIndexParser } from './price-index.ts';
import { ratesParser } from './rates.ts';
import { serviceTypesParser } from './service-types.ts';
import { servicesParser } from './services.ts';
import { targetGroupsParser } from './target-groups.ts';
import { useParser } from './use.ts';

/** The parsers of all kinds that have an import file of their own. */
export const kindParsers: readonly KindParser[] = [
  servicesParser,
  placesParser,
  ratesParser,
  useParser,
  needParser,
  plansParser,
  populationParser,
  expenditureParser,
  priceIndexParser,
  municipalitiesParser,
  groupingsParser,
  serviceTypesParser,
  targetGroupsParser,
  accountFunctionsParser,
];
