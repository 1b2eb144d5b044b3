import { lazy, Suspense, useState } from 'react';
import type { ReactElement } from 'react';
import { outputsTexts } from '@tilbudsvifte/locale/screens/outputs';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { ErrorBoundary } from '../error-boundary/error-boundary.tsx';
import type { SlideFigure } from './slide-drawing.tsx';

// Fetched by those who ask for it.
const SingleSlide = lazy(() => import('./single-slide.tsx').then((file) => ({ default: file.SingleSlide })));

/** Vis som dias — one figure on the whole screen. */
export function SlideButton(card: SlideFigure): ReactElement {
  const outputs = useTextsOf(outputsTexts);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {outputs('outputs.slide')}
      </button>
      {open && (
        <ErrorBoundary fallback={null}>
          <Suspense fallback={null}>
            <SingleSlide card={card} onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
