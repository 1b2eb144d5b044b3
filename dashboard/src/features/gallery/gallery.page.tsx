import type { ReactElement } from 'react';
import { galleryCharts } from '@tilbudsvifte/charts/gallery';
import { galleryTexts } from '@tilbudsvifte/locale/screens/gallery';
import { Page } from '../../components/page/page.tsx';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { ChartStates } from './chart-states.tsx';

/** Galleri — every figure in every state it can be in, drawn from invented numbers without asking for any answer. */
export function GalleryPage(): ReactElement {
  const texts = useTextsOf(galleryTexts);
  return (
    <Page title={texts('gallery.title')} lead={texts('gallery.lead')} context={null}>
      <p>{texts('gallery.words')}</p>
      <nav aria-label={texts('gallery.contents')}>
        <ul className="gallery-contents">
          {galleryCharts.map(({ key }) => (
            <li key={key}>
              <a href={`#${key}`}>{texts(`gallery.name.${key}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {galleryCharts.map((chart) => (
        <ChartStates key={chart.key} chart={chart} />
      ))}
    </Page>
  );
}
