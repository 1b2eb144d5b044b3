/** @jest-environment jsdom */
import { renderToStaticMarkup } from 'react-dom/server';
import { HatchPattern, usePatternId } from '../legend/hatch-pattern.tsx';
import { LegendSvg, legendSpots } from '../legend/legend-svg.tsx';
import { lightPaint } from '../paint.ts';
import { framed } from '../testing/framed.tsx';
import { isWellFormed } from '../testing/is-well-formed.ts';
import { exportLayout } from './export-frame.layout.ts';

const text = { width: 800, height: 450, title: 'Kort', subtitle: 'Hvad', source: 'Kilde' };

describe('exportLayout', () => {
  it('keeps the figure between subtitle and source', () => {
    const { body, subtitleY, sourceY } = exportLayout(text);
    expect(body.y).toBeGreaterThan(subtitleY);
    expect(body.y + body.height).toBeLessThan(sourceY - 12);
    expect(body).toMatchObject({ x: 24, width: 752 });
  });

  it('wraps a long headline and gives the figure less room', () => {
    const long = exportLayout({
      ...text,
      title: 'Der mangler pladser til unge med autisme i hovedstadsområdet og i nabokommunerne i 2025',
    });
    expect(long.titleLines).toHaveLength(2);
    expect(exportLayout(text).body.height - long.body.height).toBe(28);
  });
});

describe('ExportFrame', () => {
  it('bakes headline, subtitle and source into one document in the font of the house', () => {
    const svg = renderToStaticMarkup(framed(() => null));
    expect(isWellFormed(svg)).toBe(true);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="800" height="450"/);
    for (const part of [
      'Der mangler pladser',
      'Pladser minus behov',
      'Kilde: indberetning',
      'IBM Plex Sans',
      'role="img"',
    ])
      expect(svg).toContain(part);
  });
});

describe('patterns and legends of exports', () => {
  function Hatch(): React.ReactElement {
    return <HatchPattern id={usePatternId()} paint={lightPaint} />;
  }

  it('never share the id of a hatch between two drawings', () => {
    const svg = renderToStaticMarkup(
      <svg>
        <Hatch />
        <Hatch />
      </svg>,
    );
    const ids = [...svg.matchAll(/id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[\w-]+$/);
  });

  it('print classes and statuses in words', () => {
    const svg = renderToStaticMarkup(
      <svg>
        <LegendSvg
          title="Belægning"
          classes={[{ colour: 'seq-1', text: 'under 80' }]}
          statuses={[{ status: 'withheld', text: 'Skjult' }]}
          width={400}
        />
      </svg>,
    );
    for (const part of ['Belægning', 'under 80', 'Skjult', 'url(#hatch-', lightPaint['seq-1']])
      expect(svg).toContain(part);
  });

  it('break the row of a legend where it is full', () => {
    // each entry takes 14 + 6 + 4 · 12 · 0.56 + 16 = 62.88 px
    expect(legendSpots(['abcd', 'abcd', 'abcd'], 130).map((spot) => spot.y)).toEqual([22, 22, 44]);
  });
});
