/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import type { EgoSankeyModel } from './ego-sankey-model.ts';
import { EgoSankeySvg } from './ego-sankey-svg.tsx';
import { EgoSankey } from './ego-sankey.tsx';
import { egoSankeyHeight, egoSankeyLayout } from './ego-sankey.layout.ts';

const end = (key: string, value: number) => ({ key, label: key, value, text: `${value} pladser` });
const model: EgoSankeyModel = {
  own: { label: 'Gladsaxe', text: '60 egne pladser' },
  sellers: [end('Ballerup', 10), end('private', 30), end('others', 40)],
  buyers: [end('Gentofte', 20)],
  sellerHeading: 'Køber af',
  buyerHeading: 'Sælger til',
};

describe('egoSankeyLayout', () => {
  const layout = egoSankeyLayout(model, { width: 800, height: 300 });

  it('makes links as wide as their volume', () => {
    const width = (key: string): number => layout.flows.find((flow) => flow.key === key)?.strokeWidth ?? 0;
    expect(width('seller private') / width('seller Ballerup')).toBeCloseTo(3, 6);
    expect(width('buyer Gentofte') / width('seller Ballerup')).toBeCloseTo(2, 6);
  });

  it('stacks the largest of a side first and lists all by volume', () => {
    const top = (key: string): number => layout.flows.find((flow) => flow.key === key)?.box.y ?? 0;
    expect(top('seller others')).toBeLessThan(top('seller private'));
    expect(top('seller private')).toBeLessThan(top('seller Ballerup'));
    expect(layout.flows.map(({ end: { value } }) => value)).toEqual([40, 30, 20, 10]);
  });

  it('keeps sellers left and buyers right of the place itself', () => {
    for (const { side, box } of layout.flows)
      expect(side === 'seller' ? box.x < layout.own.x : box.x > layout.own.x).toBe(true);
  });

  it('keeps three columns where one side is empty', () => {
    const alone = egoSankeyLayout({ ...model, buyers: [] }, { width: 800, height: 300 });
    expect(alone.own.x).toBeLessThan(alone.right);
    expect(alone.flows).toHaveLength(3);
  });

  it('moves labels of thin boxes apart', () => {
    const many = Array.from({ length: 6 }, (_, i) => end(`s${i}`, i === 0 ? 500 : 1));
    const crowded = { ...model, sellers: many };
    const labels = egoSankeyLayout(crowded, { width: 400, height: egoSankeyHeight(crowded) })
      .flows.filter(({ side }) => side === 'seller')
      .map(({ label }) => label.y)
      .sort((a, b) => a - b);
    for (const [i, y] of labels.entries())
      if (i > 0) expect(y - (labels[i - 1] ?? 0)).toBeGreaterThanOrEqual(35);
  });
});

describe('EgoSankey', () => {
  it('is one tab stop that moves by volume and says each link', async () => {
    render(
      <EgoSankey
        {...model}
        width={800}
        name="Gladsaxe handler"
        describe={({ key }, side) => `${side} ${key}`}
      />,
    );
    const picture = screen.getByRole('application', { name: 'Gladsaxe handler' });
    expect(picture.tabIndex).toBe(0);
    await act(async () => fireEvent.focus(picture));
    const said = (): string | null | undefined => document.querySelector('.chart-details')?.textContent;
    expect(said()).toBe('seller others');
    await act(async () => fireEvent.keyDown(picture, { key: 'End' }));
    expect(said()).toBe('seller Ballerup');
    await act(async () => fireEvent.keyDown(picture, { key: 'ArrowLeft' }));
    expect(said()).toBe('buyer Gentofte');
  });

  it('holds its place until its width is known', () => {
    const { container } = render(<EgoSankey {...model} width={0} name="x" describe={() => ''} />);
    expect(container.querySelector('.chart-reserved')).not.toBeNull();
  });
});

describe('EgoSankeySvg', () => {
  it('carries every partner and number into a well-formed document', () => {
    const svg = renderToStaticMarkup(framed((body) => <EgoSankeySvg {...model} {...body} />));
    expect(isWellFormed(svg)).toBe(true);
    for (const text of ['Ballerup', '30 pladser', 'Gentofte', 'Gladsaxe', '60 egne pladser', 'Køber af'])
      expect(svg).toContain(text);
    expect(svg).not.toContain('var(');
  });
});
