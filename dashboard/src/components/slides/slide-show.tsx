import { useEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { slidesTexts } from '@tilbudsvifte/locale/screens/slides';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { SlideBar } from './slide-bar.tsx';
import { slideAfter, stepOf } from './slide-keys.ts';
import type { SlideStep } from './slide-keys.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useSlideTheme } from './use-slide-theme.ts';
import { useSwipe } from './use-swipe.ts';

/** One slide. */
export interface SlideOfShow {
  readonly key: string;
  /** What it is about, for those who hear it. */
  readonly label: string;
  /** Draws it, with a figure's table in place of its drawing where that is asked for. */
  readonly draw: (table: boolean) => ReactNode;
}

/** Slides before an audience. */
export interface SlideShowProps {
  readonly title: string;
  readonly slides: readonly SlideOfShow[];
  readonly onClose: () => void;
}

/** The slide shown, and the next one out of sight, so that it is ready when it is asked for. */
function Stage({ slides, at, table }: Pick<SlideShowProps, 'slides'> & { at: number; table: boolean }) {
  return (
    <>
      {slides.map(({ key, draw }, index) =>
        index === at || index === at + 1 ? (
          <div key={key} className="slide-frame" hidden={index !== at}>
            {draw(table)}
          </div>
        ) : null,
      )}
    </>
  );
}

function useSteps(n: number) {
  const [at, setAt] = useState(0);
  const [table, setTable] = useState(false);
  const [blank, setBlank] = useState(false);
  const screen = useRef<HTMLDivElement>(null);
  const full = useFullScreen(screen);
  const take = (step: SlideStep): void => {
    if (step === 'full') return full.toggle();
    setBlank(step === 'blank' && !blank);
    // The first key only lights the screen again.
    if (step === 'blank' || blank) return;
    if (step === 'table') setTable(!table);
    else setAt(slideAfter(step, at, n));
  };
  return { at: Math.min(at, n - 1), table, blank, screen, full, take };
}

/** Keys work wherever the focus is: nothing else can be reached while slides are shown. */
function useKeys(take: (step: SlideStep) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, ctrlKey, altKey, metaKey, target } = event;
      const onButton = target instanceof HTMLButtonElement;
      const step = stepOf({ key, ctrlKey, altKey, metaKey, onButton });
      if (!step) return;
      event.preventDefault();
      take(step);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}

/** A window as large as the page; opened as such, and given back to whatever opened it. */
function useWindow(onClose: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    // Browsers without modal dialogs show it in place, which works as well.
    if (element?.showModal) element.showModal();
    else element?.setAttribute('open', '');
    element?.querySelector<HTMLElement>('.slide-stage')?.focus();
    return () => {
      element?.close?.();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const onCancel = (event: { preventDefault: () => void }): void => {
    event.preventDefault();
    onClose();
  };
  return { ref: dialog, onCancel };
}

/** Slide show — one finding at a time on the whole screen: by keys, by buttons and by hand, never by itself. */
export function SlideShow({ title, slides, onClose }: SlideShowProps): ReactElement {
  const words = useTextsOf(slidesTexts);
  const { at, table, blank, screen, full, take } = useSteps(slides.length);
  const swipe = useSwipe(take);
  useSlideTheme();
  useKeys(take);
  const now = { no: at + 1, n: slides.length, what: slides[at]?.label ?? '' };
  return (
    <dialog {...useWindow(onClose)} className="slide-window" aria-label={title}>
      <div ref={screen} className="slide-screen" {...swipe}>
        <p role="status" className="visually-hidden">
          {blank ? words('slides.blankNow') : words('slides.now', now)}
        </p>
        <div className="slide-stage" tabIndex={-1} aria-hidden={blank}>
          <Stage slides={slides} at={at} table={table} />
        </div>
        {blank && <div className="slide-blank" />}
        <SlideBar no={at + 1} n={slides.length} {...{ table, blank, full, take, onClose }} />
      </div>
    </dialog>
  );
}
