import { useRef } from 'react';
import type { ReactElement } from 'react';
import { useWidth } from '@tilbudsvifte/charts';
import type { GalleryChart, GallerySample } from '@tilbudsvifte/charts/gallery';
import { galleryTexts } from '@tilbudsvifte/locale/screens/gallery';
import { useTextsOf } from '../../lib/use-texts-of.ts';

interface StateProps {
  readonly chart: GalleryChart;
  readonly sample: GallerySample;
}

function StateOfChart({ chart, sample }: StateProps): ReactElement {
  const texts = useTextsOf(galleryTexts);
  const drawing = useRef<HTMLDivElement>(null);
  const width = useWidth(drawing);
  const state = texts(`gallery.state.${sample.state}`);
  const name = texts('gallery.sampleName', { chart: texts(`gallery.name.${chart.key}`), state });
  return (
    <li className="card gallery-state">
      <h3>{state}</h3>
      {sample.state === 'nothing' && <p className="hint">{texts('gallery.nothingNote')}</p>}
      <div ref={drawing} className="figure-drawing" lang="da">
        {width > 0 && sample.screen({ width, name })}
      </div>
    </li>
  );
}

/** Figures that have the whole width of a page to themselves. */
const wide: ReadonlySet<GalleryChart['key']> = new Set([
  'gap-matrix',
  'coverage-matrix',
  'dumbbell',
  'bullet-rows',
  'component-bars',
  'two-sided-bars',
  'od-matrix',
  'heat-calendar',
  'small-multiples',
]);

/** One chart: its name, what it is for, and each of its states as on a page. */
export function ChartStates({ chart }: { readonly chart: GalleryChart }): ReactElement {
  const texts = useTextsOf(galleryTexts);
  const { key, figure, samples } = chart;
  return (
    <section className="section" aria-labelledby={key}>
      <h2 id={key}>{texts('gallery.figure', { chart: texts(`gallery.name.${key}`), figure })}</h2>
      <p>{texts(`gallery.use.${key}`)}</p>
      <ul className={wide.has(key) ? 'gallery-states gallery-wide' : 'gallery-states'}>
        {samples.map((sample) => (
          <StateOfChart key={sample.state} chart={chart} sample={sample} />
        ))}
      </ul>
    </section>
  );
}
