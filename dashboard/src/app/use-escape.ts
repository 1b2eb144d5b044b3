import { useEffect } from 'react';

/** Closes an open menu by Escape, and gives focus back to what opened it. */
export function useEscape(menu: React.RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape' || !menu.current?.open) return;
      menu.current.open = false;
      menu.current.querySelector('summary')?.focus();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [menu]);
}
