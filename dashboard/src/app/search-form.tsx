import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useRouter } from '@tanstack/react-router';
import type { Search } from '../lib/search-params.ts';
import { keepGlobal } from '../lib/url-state.ts';
import { useSearchState } from '../lib/use-search-state.ts';
import { useTexts } from '../lib/use-texts.ts';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** "/" goes to the search box, unless somebody is typing or a dialogue is open. */
function useSlash(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const go = (event: KeyboardEvent): void => {
      const free = !event.ctrlKey && !event.metaKey && !event.altKey && !isField(event.target);
      if (event.key !== '/' || !free || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', go);
    return () => document.removeEventListener('keydown', go);
  }, [input]);
}

/** Search form of the header — leads to the page of results; the index is fetched there, not here. */
export function SearchForm(): ReactElement {
  const texts = useTexts();
  const id = useId();
  const router = useRouter();
  const [search] = useSearchState();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useSlash(input);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const q = typed.trim();
    if (q === '') return;
    const next: Search = { ...keepGlobal(search), q };
    setTyped('');
    void router.navigate({ to: '/soeg' as '/', search: next as never });
  };
  return (
    <form role="search" className="header-search" onSubmit={submit}>
      <label htmlFor={id} className="visually-hidden">
        {texts('nav.search')}
      </label>
      <input
        id={id}
        ref={input}
        className="input"
        type="search"
        maxLength={100}
        placeholder={texts('nav.search')}
        aria-keyshortcuts="/"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </form>
  );
}
