/** @jest-environment jsdom */
import type { ReactElement } from 'react';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderAt } from '../testing/render-at.ts';
import { sampleFigure } from '../testing/sample-figure.ts';
import { FigureCard } from './figure-card.tsx';
import type { ExportWords } from './figure-model.ts';

const drawing = <svg role="img" aria-label="tegning" />;
const exportFigure = ({ width, height, title, source }: ExportWords): ReactElement => (
  <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height}>
    <title>{title}</title>
    <text>{source}</text>
  </svg>
);
const card = (
  <FigureCard
    model={sampleFigure}
    figure={drawing}
    exportFigure={exportFigure}
    details={null}
    controls={<p>styring</p>}
    definition="Pladser minus det, der skal bruges."
  />
);

const saved: { name: string; content: Blob }[] = [];
const pageAddress = '/mangler?k=0169&mg=AD_AUT';

beforeEach(() => {
  saved.length = 0;
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  };
  URL.revokeObjectURL = () => undefined;
  // jsdom follows no links: note what the browser would have saved.
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, content: blobs.get(this.href) ?? new Blob() });
  };
});

function textOf(blob: Blob): Promise<string> {
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.readAsText(blob);
  });
}

async function download(label: RegExp): Promise<{ name: string; text: string }> {
  fireEvent.click(screen.getByRole('button', { name: label, hidden: true }));
  await waitFor(() => expect(saved).toHaveLength(1));
  return { name: saved[0]!.name, text: await textOf(saved[0]!.content) };
}

const tableTexts = (): string[][] =>
  screen
    .getAllByRole('row')
    .map((row) =>
      [...row.children].map((cell) => cell.textContent?.replace(/[↕↓↑]/g, '').replace(/\u00a0/g, ' ') ?? ''),
    );

describe('figure card', () => {
  it('has its parts in the order of reading', async () => {
    await renderAt(pageAddress, card);
    const parts = [
      'Pladser minus nødvendige',
      'Tre af fire målgrupper',
      'Region Hovedstaden, 2025',
      'styring',
      'Tabel',
      'Fire kommuner i 2025.',
      'Vælg et felt',
      '2 tal mangler',
      'Kilde: Kommunernes indberetning',
      'Hent viste data (4 rækker)',
      'Del',
      'Om tallet',
      'Sådan læses figuren',
    ];
    const text = screen.getByRole('article').textContent ?? '';
    let from = -1;
    for (const part of parts) {
      const at = text.indexOf(part, from + 1);
      expect({ part, found: at > from }).toEqual({ part, found: true });
      from = at;
    }
  });

  it('names the drawing by its headline and describes it by the summary', async () => {
    await renderAt(pageAddress, card);
    const figure = screen.getByRole('figure', { name: sampleFigure.headline });
    expect(figure).toHaveProperty('tagName', 'FIGURE');
    const description = document.getElementById(figure.getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).toBe('Fire kommuner i 2025. Tre målgrupper mangler pladser.');
  });

  it('writes the choice of table into the address and shows the table instead', async () => {
    const { address } = await renderAt(pageAddress, card);
    expect(screen.queryByRole('table')).toBeNull();
    await act(async () => fireEvent.click(screen.getByRole('radio', { name: 'Tabel' })));
    await screen.findByRole('table');
    expect(address()).toBe('/mangler?k=0169&mg=AD_AUT&v=tabel');
    expect(screen.queryByRole('figure')).toBeNull();
  });

  it('counts missing and withheld figures apart in the note line', async () => {
    await renderAt(pageAddress, card);
    expect(
      screen.getByText(/2 tal mangler · 1 tal er skjult af hensyn til anonymitet · Databrud i 2018/),
    ).toBeTruthy();
  });

  it('says on what the figure rests', async () => {
    await renderAt(pageAddress, card);
    expect(
      screen.getByText(
        'Kilde: Kommunernes indberetning · Opgjort pr. 15. februar 2026 · 2 af 3 indberettet · faste 2025-priser · Udgave 2026-03 · Syntetiske demonstrationsdata',
      ),
    ).toBeTruthy();
  });

  it('tells the definition and the method with its version', async () => {
    await renderAt(pageAddress, card);
    expect(screen.getByText('Pladser minus det, der skal bruges.')).toBeTruthy();
    expect(
      screen.getByText(
        'Mangel er pladser minus det antal pladser, behovet kræver efter den valgte regel. Metode: supply-gap 1.0',
      ),
    ).toBeTruthy();
    const about = screen.getByText('Hvad tallet bygger på').closest('dl')?.textContent;
    expect(about).toContain('Kilde: Kommunernes indberetningOpgjort pr. 15. februar 20262 af 3 indberettet');
  });
});

describe('table of the card', () => {
  it('is exactly the rows of the model, with missing figures as words', async () => {
    await renderAt(`${pageAddress}&v=tabel`, card);
    expect(tableTexts()).toEqual([
      ['Kommune', 'År', 'Forskel', 'Belægning', 'Udgift'],
      ['Høje-Taastrup', '2025', '−4 (−9 til +1)', '95 %', '1,2 mio. kr.'],
      ['København', '2025', '0', 'skjult', 'ikke indberettet'],
      ['=Frederiksberg', '2025', '+12', '50 %', '2,0 mio. kr.'],
      ['I alt', '2025', '+8', 'ikke relevant', 'ikke indberettet'],
    ]);
    const region = screen.getByRole('region', { name: /Pladser minus nødvendige, 4 rækker/ });
    expect(within(region).getAllByRole('rowheader')).toHaveLength(4);
  });

  it('sorts with missing figures last both ways and totals after them', async () => {
    await renderAt(`${pageAddress}&v=tabel`, card);
    const firsts = (): (string | undefined)[] =>
      tableTexts()
        .slice(1)
        .map(([first]) => first);
    fireEvent.click(screen.getByRole('button', { name: 'Sortér Belægning stigende' }));
    expect(firsts()).toEqual(['=Frederiksberg', 'Høje-Taastrup', 'København', 'I alt']);
    fireEvent.click(screen.getByRole('button', { name: 'Sortér Belægning faldende' }));
    expect(firsts()).toEqual(['Høje-Taastrup', '=Frederiksberg', 'København', 'I alt']);
    expect(screen.getByRole('columnheader', { name: /Belægning/ }).getAttribute('aria-sort')).toBe(
      'descending',
    );
  });
});

describe('downloads', () => {
  it('write the rows as Danish CSV, withheld cells empty with their reason beside them', async () => {
    await renderAt(pageAddress, card);
    const { name, text } = await download(/^CSV til dansk/);
    expect(name).toBe('mangler_hoeje-taastrup_autisme_2025_dv2026-03.csv');
    const lines = text.replace('\ufeff', '').trim().split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[1]).toBe('Høje-Taastrup;2025;-4;-9;1;;0,945;;1234567;');
    expect(lines[2]).toBe('København;2025;0;;;;;skjult;;ikke indberettet');
    expect(lines[3]).toMatch(/^'=Frederiksberg;/);
  });

  it('write the rows as CSV for programs', async () => {
    await renderAt(pageAddress, card);
    const { text } = await download(/^CSV til maskiner/);
    const [header, first, second] = text.split('\r\n');
    expect(header).toBe(
      'municipality,year,gap,gap_lo,gap_hi,gap_status,occupancy,occupancy_status,cost,cost_status',
    );
    expect(first).toBe('Høje-Taastrup,2025,-4,-9,1,ok,0.945,ok,1234567,ok');
    expect(second).toBe('København,2025,0,,,ok,,withheld,,not-reported');
  });

  it('write a workbook', async () => {
    await renderAt(pageAddress, card);
    const { name, text } = await download(/^Excel/);
    expect(name).toBe('mangler_hoeje-taastrup_autisme_2025_dv2026-03.xlsx');
    expect(text.slice(0, 2)).toBe('PK');
  });
});

describe('share links', () => {
  it('follow new figures, or hold the edition of the figure', async () => {
    const copied: string[] = [];
    Object.assign(navigator, {
      clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    await renderAt(`${pageAddress}&dv=2026-03`, card);
    fireEvent.click(screen.getByRole('button', { name: 'Kopiér link (følger nye tal)', hidden: true }));
    await screen.findByText('Linket er kopieret');
    fireEvent.click(
      screen.getByRole('button', { name: /Kopiér fastlåst link \(tal pr\. 1\. marts 2026\)/, hidden: true }),
    );
    await waitFor(() => expect(copied).toHaveLength(2));
    expect(copied).toEqual([
      'http://localhost/mangler?k=0169&mg=AD_AUT',
      'http://localhost/mangler?k=0169&mg=AD_AUT&dv=2026-03',
    ]);
  });
});
