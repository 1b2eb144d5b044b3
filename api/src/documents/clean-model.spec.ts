import { cleanModel, cleanText } from './clean-model.ts';
import type { Block } from './document-model.ts';
import { sampleDocument } from './testing/sample-document.ts';

const cleaned = (...blocks: Block[]): Block[] => cleanModel({ ...sampleDocument, blocks }).blocks;

describe('cleaning text', () => {
  it.each([
    ['Pladser\u0000\u0007 i dag', 'Pladser i dag'],
    ['første\r\n\tanden\u2028tredje', 'første anden tredje'],
    ['halv \ud83d og \udc00 hel \u{1f600}', 'halv  og  hel \u{1f600}'],
    ['ingen tegn: \ufffe\uffff\u{1ffff}', 'ingen tegn: '],
    ['§ 107\u00a0er − én × ½ – »så« ≥ 5 → עברית', '§ 107\u00a0er − én × ½ – »så« ≥ 5 → עברית'],
  ])('makes %j into %j', (text, expected) => expect(cleanText(text)).toBe(expected));
});

describe('cleaning a model', () => {
  it('closes gaps between levels of headings, and leaves headings out that say nothing', () => {
    const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
    const blocks = cleaned(
      heading(3, 'a'),
      heading(2, ' \u200b'),
      heading(3, 'b'),
      heading(1, 'c'),
      heading(3, 'd'),
    );
    expect(blocks).toEqual([heading(1, 'a'), heading(2, 'b'), heading(1, 'c'), heading(2, 'd')]);
  });

  it('never leaves a document without a title', () => {
    expect(cleanModel({ ...sampleDocument, title: '\u0000 \u200b' }).title).toBe('Tilbudsvifte');
  });

  it('gives every row as many cells as there are columns', () => {
    const columns = [
      { label: 'a\n', align: 'start' },
      { label: 'b', align: 'end' },
    ] as const;
    const table = {
      kind: 'table',
      caption: '',
      columns: [...columns],
      rows: [['1'], ['1', '2', '3']],
    } as const;
    expect(cleaned(table as unknown as Block)).toEqual([
      {
        ...table,
        columns: [{ label: 'a ', align: 'start' }, columns[1]],
        rows: [
          ['1', ''],
          ['1', '2'],
        ],
      },
    ]);
  });

  it('draws no bar for what is no number', () => {
    const rows = [NaN, Infinity, -2, null].map((value) => ({ label: '', value, text: '' }));
    const [bars] = cleaned({ kind: 'bars', caption: '', alt: '', rows });
    expect(bars).toMatchObject({ rows: [{ value: null }, { value: null }, { value: -2 }, { value: null }] });
  });
});
