/** @jest-environment jsdom */
import '../../lib/testing/small-network.ts';
import { fireEvent, screen } from '@testing-library/react';
import { renderAt } from '../testing/render-at.ts';
import { sampleFigure } from '../testing/sample-figure.ts';
import { FigureSlide } from './figure-slide.tsx';
import { SlideShow } from './slide-show.tsx';

class NoObserver {
  observe(): void {}
  disconnect(): void {}
}
Object.assign(globalThis, { ResizeObserver: NoObserver });

const slides = ['Forside', 'Mangler', 'Belægning'].map((label) => ({
  key: label,
  label,
  draw: (table: boolean) => <p>{`${label} ${table ? 'tabel' : 'figur'}`}</p>,
}));
const press = (key: string): boolean => fireEvent.keyDown(document.body, { key });
const said = (): string => document.querySelector('[role=status]')!.textContent!;
const seen = (): string | null => document.querySelector('.slide-frame:not([hidden])')!.textContent;

describe('SlideShow', () => {
  it('goes by keys, says which slide it is, and has the next one ready out of sight', async () => {
    await renderAt('/', <SlideShow title="Møde" slides={slides} onClose={() => undefined} />);
    expect(said()).toBe('Dias 1 af 3: Forside');
    expect([...document.querySelectorAll('.slide-frame')].map(({ textContent }) => textContent)).toEqual([
      'Forside figur',
      'Mangler figur',
    ]);
    press('ArrowRight');
    expect([seen(), said()]).toEqual(['Mangler figur', 'Dias 2 af 3: Mangler']);
    press('t');
    expect(seen()).toBe('Mangler tabel');
    press('End');
    expect(seen()).toBe('Belægning tabel');
    press('ArrowRight');
    expect(said()).toBe('Dias 3 af 3: Belægning');
    press('Home');
    expect(said()).toBe('Dias 1 af 3: Forside');
  });

  it('goes dark by B and lights up by any step, which then does nothing else', async () => {
    await renderAt('/', <SlideShow title="Møde" slides={slides} onClose={() => undefined} />);
    press('b');
    expect(document.querySelector('.slide-blank')).not.toBeNull();
    expect(said()).toBe('Skærmen er slukket. Tryk B for at vise dias igen.');
    press('ArrowRight');
    expect(document.querySelector('.slide-blank')).toBeNull();
    expect(said()).toBe('Dias 1 af 3: Forside');
  });

  it('goes by buttons and by a finger, and closes', async () => {
    let closed = 0;
    await renderAt('/', <SlideShow title="Møde" slides={slides} onClose={() => (closed += 1)} />);
    fireEvent.click(screen.getByRole('button', { name: 'Næste' }));
    expect(said()).toBe('Dias 2 af 3: Mangler');
    const show = document.querySelector('.slide-screen')!;
    const finger = (type: string, clientX: number) =>
      fireEvent(
        show,
        Object.assign(new Event(type, { bubbles: true }), { pointerType: 'touch', clientX, clientY: 5 }),
      );
    finger('pointerdown', 300);
    finger('pointerup', 100);
    expect(said()).toBe('Dias 3 af 3: Belægning');
    finger('pointerdown', 100);
    finger('pointerup', 300);
    expect(said()).toBe('Dias 2 af 3: Mangler');
    fireEvent.click(screen.getByRole('button', { name: 'Luk' }));
    expect(closed).toBe(1);
  });

  it('is light, whatever the device prefers, until it is closed; dark only by choice', async () => {
    const theme = () => document.documentElement.getAttribute('data-theme');
    const light = await renderAt('/', <SlideShow title="Møde" slides={slides} onClose={() => undefined} />);
    expect(theme()).toBe('light');
    light.unmount();
    expect(theme()).toBeNull();
    localStorage.setItem('tilbudsvifte.theme', 'dark');
    const dark = await renderAt('/', <SlideShow title="Møde" slides={slides} onClose={() => undefined} />);
    expect(theme()).not.toBe('light');
    dark.unmount();
    localStorage.clear();
  });

  it('shows a figure with its headline on top, and what it is about and its source below', async () => {
    const card = { model: sampleFigure, exportFigure: () => <svg /> };
    await renderAt('/', <FigureSlide card={card} table={false} />);
    const slide = screen.getByRole('article');
    expect(slide.querySelector('h2')!.textContent).toBe(sampleFigure.headline);
    expect(slide.querySelector('.slide-context')!.textContent).toBe(
      'Høje-Taastrup · Autisme · 2025 · Opgjort pr. 15. februar 2026',
    );
    expect(slide.querySelector('.slide-source')!.textContent).toMatch(
      /^Kilde: Kommunernes indberetning · .*Udgave 2026-03/,
    );
  });
});
