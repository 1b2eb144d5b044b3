import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useIsFetching } from '@tanstack/react-query';
import { useChoices } from '../../lib/use-choices.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { writeSearch } from '../../lib/url-state.ts';
import { nameOf } from '../../lib/name-of.ts';

/** Says politely how many figures a new choice has updated, once their answers are there. */
export function ContextAnnouncer(): ReactElement {
  const texts = useTexts();
  const language = useLanguage();
  const [{ k, s, g, o, mg, p }] = useSearchState();
  const { municipality, area } = useChoices();
  const idle = useIsFetching() === 0;
  const chosen = writeSearch({ k, s, g, o, mg, p });
  const announced = useRef(chosen);
  const [message, setMessage] = useState('');
  const name = municipality?.name ?? (area ? nameOf(area, language) : '');
  useEffect(() => {
    if (!idle || announced.current === chosen) return undefined;
    // The figures are drawn after this effect; count them in the next turn.
    const timer = setTimeout(() => {
      announced.current = chosen;
      const n = document.querySelectorAll('[data-figure-card]').length;
      setMessage(texts('context.updated', { n, name }));
    }, 0);
    return () => clearTimeout(timer);
  }, [idle, chosen, name, texts]);
  return (
    <p className="visually-hidden" aria-live="polite" data-announcer>
      {message}
    </p>
  );
}
