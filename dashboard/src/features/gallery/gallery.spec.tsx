/** @jest-environment jsdom */
import '../../lib/testing/small-network.ts';
import { screen, within } from '@testing-library/react';
import { galleryCharts } from '@tilbudsvifte/charts/gallery';
import { galleryTexts } from '@tilbudsvifte/locale/screens/gallery';
import { renderAt } from '../../components/testing/render-at.ts';
import { LanguageContext } from '../../lib/use-texts.ts';
import { MethodsPage } from '../methods/methods.page.tsx';
import { GalleryPage } from './gallery.page.tsx';

// jsdom has no layout: the width of a card on a phone.
beforeEach(() => {
  jest.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(328);
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
});
afterEach(() => jest.restoreAllMocks());

describe.each(['da', 'en'] as const)('GalleryPage in %s', (language) => {
  it('shows every chart in every state under its name, without asking for any answer', async () => {
    const texts = galleryTexts(language);
    const asked = jest.spyOn(globalThis, 'fetch');
    await renderAt(
      '/galleri',
      <LanguageContext.Provider value={language}>
        <GalleryPage />
      </LanguageContext.Provider>,
    );
    for (const { key, figure, samples } of galleryCharts) {
      const name = texts('gallery.figure', { chart: texts(`gallery.name.${key}`), figure });
      const section = screen.getByRole('region', { name });
      const states = within(section).getAllByRole('heading', { level: 3 });
      expect(states.map((heading) => heading.textContent)).toEqual(
        samples.map(({ state }) => texts(`gallery.state.${state}`)),
      );
    }
    expect(asked).not.toHaveBeenCalled();
  });
});

it('leads from the list of figures to each of them', async () => {
  await renderAt('/galleri', <GalleryPage />);
  const links = within(screen.getByRole('navigation', { name: 'Figurer på siden' })).getAllByRole('link');
  const targets = links.map((link) => document.getElementById((link.getAttribute('href') ?? '').slice(1)));
  expect(targets.map((target) => target?.tagName)).toEqual(galleryCharts.map(() => 'H2'));
});

it('is reached from the page of methods', async () => {
  await renderAt('/metoder', <MethodsPage />);
  const link = screen.getByRole('link', { name: 'Figurerne i alle tilstande' });
  expect(link.getAttribute('href')).toMatch(/^\/galleri/);
});
