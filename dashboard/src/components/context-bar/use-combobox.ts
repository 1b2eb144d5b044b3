import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

/** What a combobox offers. */
export interface ComboboxOptions<Item> {
  readonly items: readonly Item[];
  readonly onPick: (item: Item) => void;
  readonly onClose: () => void;
}

/** Which option a key leads to, of `count` from `from`; −1 is none. */
function moved(key: string, from: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (from + 1) % count;
  if (key === 'ArrowUp') return from <= 0 ? count - 1 : from - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** Scrolls a list as little as an option needs to be seen whole. */
function keepInSight({ offsetTop, offsetHeight }: HTMLElement, list: HTMLElement): void {
  const lowest = offsetTop + offsetHeight - list.clientHeight;
  list.scrollTop = Math.min(offsetTop, Math.max(list.scrollTop, lowest));
}

const opening = ['ArrowDown', 'ArrowUp'];

/** Which option is meant while the list is open, and what was picked of it. */
function useListState<Item>({ items, onPick, onClose }: ComboboxOptions<Item>) {
  const [isOpen, setOpen] = useState(false);
  const [highlighted, highlight] = useState(-1);
  const open = (index = -1): void => {
    setOpen(true);
    highlight(index);
  };
  const close = (): void => {
    setOpen(false);
    highlight(-1);
    onClose();
  };
  const pick = (index: number): void => {
    const item = items[index];
    close();
    if (item !== undefined) onPick(item);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen && !opening.includes(event.key)) return;
    const next = moved(event.key, highlighted, items.length);
    if (next !== undefined) open(next);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && highlighted >= 0) pick(highlighted);
    else return;
    event.preventDefault();
  };
  return { isOpen, highlighted, highlight, open, close, pick, onKeyDown };
}

// The field keeps the focus, so that it is not left before the click.
const keepFocus = (event: { preventDefault: () => void }): void => event.preventDefault();

/** A combobox as the ARIA practices describe it: focus stays in the field, and the list shows which option is meant. */
export function useCombobox<Item>(options: ComboboxOptions<Item>) {
  const { isOpen, highlighted, highlight, open, close, pick, onKeyDown } = useListState(options);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const optionId = (index: number): string => `${id}-option-${index}`;
  useEffect(() => {
    const shown = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (shown && list.current) keepInSight(shown, list.current);
  }, [highlighted]);
  const toggle = (): void => (isOpen ? close() : open());
  const controls = { 'aria-expanded': isOpen, 'aria-controls': `${id}-list` };
  return {
    isOpen,
    highlighted,
    open,
    labelProps: { id: `${id}-label`, htmlFor: `${id}-field` },
    fieldProps: {
      ...controls,
      id: `${id}-field`,
      ref: field,
      role: 'combobox',
      'aria-autocomplete': 'list' as const,
      'aria-activedescendant': highlighted >= 0 ? optionId(highlighted) : '',
      onClick: toggle,
      // Leaving with the tabulator takes the option that is meant.
      onBlur: () => isOpen && pick(highlighted),
      onKeyDown,
    },
    toggleProps: {
      ...controls,
      tabIndex: -1,
      onMouseDown: keepFocus,
      onClick: () => {
        field.current?.focus();
        toggle();
      },
    },
    listProps: { id: `${id}-list`, ref: list, role: 'listbox', 'aria-labelledby': `${id}-label` },
    optionProps: (index: number) => ({
      id: optionId(index),
      role: 'option',
      'aria-selected': index === highlighted,
      onMouseMove: () => highlight(index),
      onMouseDown: keepFocus,
      onClick: () => pick(index),
    }),
  };
}
