import { indicatorKeys } from '@tilbudsvifte/locale/screens/indicators';
import type { IndicatorKey } from '@tilbudsvifte/locale/screens/indicators';

/** Whether a part of an address names an indicator. */
export const isIndicator = (id: string): id is IndicatorKey => indicatorKeys.some((key) => key === id);
