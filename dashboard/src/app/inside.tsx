import type { ReactElement } from 'react';
import { Outlet } from '@tanstack/react-router';
import { useSearchState } from '../lib/use-search-state.ts';
import { LanguageContext } from '../lib/use-texts.ts';

/** A page inside another one: nothing around it, in the language of its own address. */
export function Inside(): ReactElement {
  const [{ l = 'da' }] = useSearchState();
  return (
    <LanguageContext value={l}>
      <Outlet />
    </LanguageContext>
  );
}
