import mammoth from 'mammoth';
import { sampleDocument } from '../testing/sample-document.ts';
import { paragraphsOf, xmlParts } from '../testing/read-docx.ts';
import { writeDocx } from './write-docx.ts';

let file: Buffer;
let parts: Record<string, string>;
let html: string;
beforeAll(async () => {
  file = await writeDocx(sampleDocument);
  parts = xmlParts(file);
  ({ value: html } = await mammoth.convertToHtml({ buffer: file }));
});
const part = (name: string): string => parts[name] ?? '';

it('is made of well-formed XML alone', () => {
  expect(Object.keys(parts)).toEqual(
    expect.arrayContaining(['word/document.xml', 'word/styles.xml', 'docProps/core.xml']),
  );
  for (const xml of Object.values(parts)) expect(() => paragraphsOf(xml)).not.toThrow();
});

it('has headings that Word knows as headings', () => {
  expect(html.match(/<h\d>.*?<\/h\d>/g)).toEqual([
    '<h1>Hvad skal kommunalbestyrelsen tage stilling til?</h1>',
    '<h2>Om tallene</h2>',
    '<h1>Økonomi</h1>',
    '<h2>Takster</h2>',
    '<h3>Metode</h3>',
  ]);
  expect(part('word/document.xml')).toContain('<w:pStyle w:val="Title"/>');
});

it('has lists that are lists', () => {
  expect(html).toContain(
    '<ul><li>Pladser til voksne med autisme</li><li>Takster under områdets gennemsnit × 1,1</li></ul>',
  );
  expect(html).toContain('<ol><li>Høring i 2026</li><li>Godkendelse i 2027</li></ol>');
});

it('counts every list from one', async () => {
  const list = { kind: 'list', ordered: true, items: ['a'] } as const;
  const blocks = [
    { ...list, items: ['a'] },
    { kind: 'paragraph' as const, text: 'b' },
    { ...list, items: ['c'] },
  ];
  const { 'word/document.xml': xml = '' } = xmlParts(await writeDocx({ ...sampleDocument, blocks }));
  const [first, second] = xml.match(/<w:numId w:val="\d+"\/>/g) ?? [];
  expect(first).toBeDefined();
  expect(second).toBeDefined();
  expect(first).not.toBe(second);
});

it('marks the header row of a table, and cuts no row in two', () => {
  const [, table = ''] = html.split('<thead>');
  expect(table.replaceAll(/<\/?(?:p|strong)>/g, '')).toMatch(
    /^<tr><th>Kommune<\/th><th>Tilbudstype<\/th><th>Pladser<\/th><th>Belægning<\/th><\/tr><\/thead><tbody><tr><td>Albertslund 1<\/td>/,
  );
  const [, rows = ''] = part('word/document.xml').split('<w:tblHeader/>');
  expect(part('word/document.xml').match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(rows.match(/<w:tr>/g)).toHaveLength(60);
  expect(rows.match(/<w:cantSplit\/>/g)).toHaveLength(60);
  expect(rows).toContain('Dragør 60');
});

it('draws bars in proportion, and says what they show', () => {
  const xml = part('word/document.xml');
  expect(xml).toContain('<w:tblDescription w:val="Flest venter på pladser til voksne med autisme: 34."/>');
  const bars = [...xml.matchAll(/<w:shd w:fill="0B4F6C"[^>]*>.*?<w:ind w:left="(\d+)" w:right="(\d+)"\/>/g)];
  const track = Number(/<w:gridCol w:w="\d+"\/><w:gridCol w:w="(\d+)"\/>/.exec(xml)?.[1]);
  const lengths = bars.map(([, left, right]) => track - Number(left) - Number(right));
  // From −8 to 34 there are 42: the bars of 34, 12.5 and −8.
  expect(lengths.map((length) => Math.round((length / track) * 42 * 10) / 10)).toEqual([34, 12.5, 8]);
  expect(Number(bars[2]?.[1])).toBe(0);
  expect(paragraphsOf(xml)).toEqual(
    expect.arrayContaining(['34 personer', 'for få til at vises', '−8 personer']),
  );
});

it('has the edition and the page at the foot of every page', () => {
  for (const footer of [part('word/footer1.xml'), part('word/footer2.xml')]) {
    expect(paragraphsOf(footer)).toEqual([sampleDocument.running, 'Side  af ']);
    expect(footer.match(/PAGE|NUMPAGES/g)).toEqual(['PAGE', 'NUMPAGES']);
  }
});

it('says its language, its font and what to take instead, its title, subject and date', () => {
  expect(part('word/styles.xml')).toContain('<w:lang w:val="da-DK"/>');
  expect(part('word/fontTable.xml')).toContain(
    '<w:font w:name="IBM Plex Sans"><w:altName w:val="Calibri,Arial"/>',
  );
  expect(part('docProps/core.xml')).toContain('<dc:title>Sagsbilag: Ærøskøbing &amp; Ålbæk</dc:title>');
  expect(part('docProps/core.xml')).toContain(`<dc:subject>${sampleDocument.subject}</dc:subject>`);
  expect(part('docProps/core.xml')).toContain('<dc:language>da-DK</dc:language>');
  expect(part('docProps/core.xml').match(/2027-03-01T00:00:00Z/g)).toHaveLength(2);
});

it('is the same file for the same model', async () => {
  expect((await writeDocx(sampleDocument)).equals(file)).toBe(true);
});
