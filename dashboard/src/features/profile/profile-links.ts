import type { ProfileQuestion } from '@tilbudsvifte/locale/screens/profile';
import type { PagePath } from '../../components/page-link/page-link.tsx';
import type { Search } from '../../lib/search-params.ts';

/** Where each question is answered in full. */
export const profileLinks: Readonly<
  Record<ProfileQuestion, { readonly to: PagePath; readonly search: Search }>
> = {
  places: { to: '/tilbudsvifte', search: { ledig: 'ja' } },
  gaps: { to: '/mangler', search: {} },
  costs: { to: '/oekonomi', search: {} },
  trade: { to: '/koeb-og-salg', search: {} },
  future: { to: '/prognoser', search: {} },
  decisions: { to: '/rammeaftale', search: {} },
};
