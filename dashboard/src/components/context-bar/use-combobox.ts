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

/** A combobox as the ARIA practices describe it: focus stays in the field, and the list shows which option is meant. */
export function useCombobox<Item>({ items, onPick, onClose }: ComboboxOptions<Item>) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [highlighted, setHighlighted] = useState(-1);
  const optionId = (index: number): string => `${id}-option-${index}`;
  useEffect(() => {
    const shown = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (shown) keepInSight(shown, list.current!);
  }, [highlighted]);
  const open = (index = -1): void => {
    setOpen(true);
    setHighlighted(index);
  };
  const close = (): void => {
    setOpen(false);
    setHighlighted(-1);
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
      onClick: () => (isOpen ? close() : open()),
      // Leaving with the tabulator takes the option that is meant.
      onBlur: () => isOpen && pick(highlighted),
      onKeyDown,
    },
    toggleProps: {
      ...controls,
      tabIndex: -1,
      // The field keeps the focus, so that it is not left before the click.
      onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
      onClick: () => {
        field.current?.focus();
        if (isOpen) close();
        else open();
      },
    },
    listProps: { id: `${id}-list`, ref: list, role: 'listbox', 'aria-labelledby': `${id}-label` },
    optionProps: (index: number) => ({
      id: optionId(index),
      role: 'option',
      'aria-selected': index === highlighted,
      onMouseMove: () => setHighlighted(index),
      onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
      onClick: () => pick(index),
    }),
  };
}
