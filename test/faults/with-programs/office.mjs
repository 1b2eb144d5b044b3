// B4 and B6: what leaves as a file, opened by an office program that a committee has: no cell is a formula, texts are what
// was written, and negative numbers are numbers.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { databaseUrl } from './database-url.mjs';
import { startCommand, temporaryFolder } from './product.mjs';
import { output, outputOf } from './program.mjs';
import { signedIn } from './people.mjs';

const starts = ['=', '+', '-', '@', '\t=', '＝', '＋', '－', '＠', '|', '%', "'="];
const textOf = (start) => `${start}1+1 Hus`;
/** How a person has the program read a file: separator, UTF-8, the language of its numbers, and formulas calculated. */
const read = (separator, language) =>
  `--infilter=CSV:${separator},34,76,1,,${language},false,true,false,false,false,0,true`;
const [english, danish] = [read(44, 1033), read(59, 1030)];
const formats = { csv: english, 'csv-da': danish, xlsx: null };

/** Services whose names begin as formulas do; the program is a spreadsheet's, so the names stay as they are. */
async function importNames(folder, database) {
  const header =
    'tilbudId;navn;driftsherreType;driftsherreKode;kommunekode;tilbudstype;lovgrundlag;maalgrupper;specialiseringsniveau;gyldigFra;gyldigTil';
  const rows = starts.map(
    (start, at) =>
      `X${1000 + at};"${textOf(start)}";kommunal;0169;0169;BO108;SEL § 108;AD_AUT;specialiseret;2015-01-01;`,
  );
  const file = path.join(folder, 'services.csv');
  writeFileSync(file, `${[header, ...rows].join('\n')}\n`);
  const env = { DATABASE_URL: database, DATA_DIR: folder };
  const { code, text } = await outputOf(startCommand(['import', file], { env }));
  if (code !== 0) throw new Error(text);
}

/** A file as the office program understands it, in XML: what each cell is, not only how it looks. */
async function opened(folder, file, filter) {
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  const args = [
    profile,
    '--headless',
    ...(filter ? [filter] : []),
    '--convert-to',
    'fods',
    '--outdir',
    folder,
    file,
  ];
  const { text } = await output('soffice', args);
  const made = readdirSync(folder).find((name) => name === path.basename(file).replace(/\w+$/, 'fods'));
  if (!made) throw new Error(`soffice: ${text}`);
  return readFileSync(path.join(folder, made), 'utf8');
}

const unescaped = (text) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** Cells of the sheets, by what they are. */
function cellsOf(xml) {
  const cells = [...xml.matchAll(/<table:table-cell\b([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)];
  const texts = cells.filter(([, about]) => about.includes('value-type="string"'));
  const negative = cells.filter(([, about]) => /office:value="-/.test(about)).length;
  const words = texts.map(([, , inner = '']) =>
    unescaped(inner.replaceAll('<text:tab/>', '\t').replaceAll(/<[^>]+>/g, '')).trim(),
  );
  return {
    formulas: cells.filter(([, about]) => about.includes('table:formula')).length,
    negative,
    // Negative numbers that arrived as words.
    lost: words.filter((word) => /^[-−]\d[\d.]*(,\d+)?$/.test(word)).length,
    words,
  };
}

/** Where texts that people wrote, and where negative numbers leave. */
const exported = [
  { address: '/services?area=1084&edition=working&pageSize=500', names: true },
  { address: '/analyses/supply-gaps?area=1084&edition=1', negative: true },
  { address: '/analyses/costs?area=1084&edition=1' },
  { address: '/analyses/cost-decomposition?area=1084&edition=1', negative: true },
];

/** A text is the same where only what keeps it from being a formula stands before it. */
const isText = (word, text) => word.replace(/^'/, '') === text.trim() || word === text.trim();

/** A file that does make a formula: the program must see it, or its silence means nothing. */
async function planted(folder) {
  const file = path.join(folder, 'planted.csv');
  writeFileSync(file, 'a,=1+1\n');
  const { formulas } = cellsOf(await opened(folder, file, english));
  return { address: 'a planted formula', formulas, passed: formulas === 1 };
}

export async function* office({ url, folder }) {
  const files = temporaryFolder();
  try {
    yield await planted(files.folder);
    await importNames(files.folder, databaseUrl(folder));
    const { cookie } = await signedIn(url, 'sekretariat');
    for (const [at, { address, names, negative }] of exported.entries())
      for (const [format, filter] of Object.entries(formats)) {
        const reply = await fetch(`${url}/api${address}&format=${format}`, { headers: { cookie } });
        const file = path.join(files.folder, `export-${at}-${format}.${filter ? 'csv' : 'xlsx'}`);
        writeFileSync(file, Buffer.from(await reply.arrayBuffer()));
        const { words, ...cells } = cellsOf(await opened(files.folder, file, filter));
        const kept = starts.filter((start) => words.some((word) => isText(word, textOf(start)))).length;
        const texts = names ? { texts: starts.length, kept } : {};
        const whole = !names || kept === starts.length;
        const passed =
          reply.ok && cells.formulas === 0 && cells.lost === 0 && whole && (!negative || cells.negative > 0);
        yield { address, format, status: reply.status, ...cells, ...texts, passed };
      }
  } finally {
    files.remove();
  }
}
