import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCli } from '../support/cli.ts';
import { listsPlace } from '../support/copied-place.ts';
import type { Place } from '../support/place.ts';
import { storedNames } from './stored-names.ts';

jest.setTimeout(120_000);

/** Every Danish letter, small and capital, and the é that Danish names have. */
const names = ['Ærø Åse', 'Blåbærhuset', 'Søhøj ÆØÅ', 'Café Hygge', 'É æøå'];
const header =
  'tilbudId;navn;driftsherreType;driftsherreKode;kommunekode;tilbudstype;lovgrundlag;maalgrupper;' +
  'specialiseringsniveau;gyldigFra;gyldigTil';
/** A file of five services whose ids begin with a letter of their own, so that each file can be told from the others. */
const fileOf = (letter: string): string =>
  [
    header,
    ...names.map(
      (name, at) => `${letter}${at};${name};kommunal;0169;0169;BO108;SEL;AD_AUT;specialiseret;2015-01-01;`,
    ),
    '',
  ].join('\r\n');

const mark = '\ufeff';
const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
// Places of the letters in Mac Roman and in code page 850; everything else in the file is ASCII.
const macLetters = { Æ: 0xae, Ø: 0xaf, Å: 0x81, æ: 0xbe, ø: 0xbf, å: 0x8c, É: 0x83, é: 0x8e };
const dosLetters = { Æ: 0x92, Ø: 0x9d, Å: 0x8f, æ: 0x91, ø: 0x9b, å: 0x86, É: 0x90, é: 0x82 };
const placed = (text: string, letters: Readonly<Record<string, number>>): Buffer =>
  Buffer.from([...text].map((letter) => letters[letter] ?? letter.charCodeAt(0)));
const half = (text: string): number => text.indexOf('\n', text.length / 2) + 1;

/** What a file in this encoding comes to: read, or refused with a code and the encoding's name. */
interface Encoding {
  readonly name: string;
  readonly bytes: (text: string) => Buffer;
  readonly refused?: readonly [code: string, named: string];
}
const encodings: readonly Encoding[] = [
  { name: 'UTF-8', bytes: (text) => Buffer.from(text) },
  { name: 'UTF-8 with its mark', bytes: (text) => Buffer.from(mark + text) },
  { name: 'UTF-16 LE', bytes: (text) => Buffer.from(mark + text, 'utf16le') },
  { name: 'UTF-16 BE', bytes: (text) => bigEndian(mark + text) },
  { name: 'UTF-16 LE without its mark', bytes: (text) => Buffer.from(text, 'utf16le') },
  { name: 'UTF-16 BE without its mark', bytes: (text) => bigEndian(text) },
  { name: 'Windows-1252', bytes: (text) => placed(text.replaceAll('Hygge', 'Hygge’'), { '’': 0x92 }) },
  { name: 'ISO-8859-1', bytes: (text) => Buffer.from(text, 'latin1') },
  { name: 'letters in two parts (NFD)', bytes: (text) => Buffer.from(text.normalize('NFD')) },
  {
    name: 'Mac Roman',
    bytes: (text) => placed(text, macLetters),
    refused: ['encoding-unsupported', 'mac-roman'],
  },
  {
    name: 'code page 850',
    bytes: (text) => placed(text, dosLetters),
    refused: ['encoding-unsupported', 'ibm-850'],
  },
  {
    name: 'UTF-32',
    bytes: (text) => Buffer.concat([...(mark + text)].map((letter) => wide(letter))),
    refused: ['encoding-unsupported', 'utf-32'],
  },
  {
    name: 'UTF-8 and Windows-1252 mixed',
    bytes: (text) =>
      Buffer.concat([Buffer.from(text.slice(0, half(text))), Buffer.from(text.slice(half(text)), 'latin1')]),
    refused: ['encoding-mixed', 'utf-8, windows-1252'],
  },
  {
    name: 'UTF-8 encoded twice',
    bytes: (text) => Buffer.from(Buffer.from(text).toString('latin1')),
    refused: ['encoding-garbled', 'Ã'],
  },
];

function wide(letter: string): Buffer {
  const unit = Buffer.alloc(4);
  unit.writeUInt32LE(letter.codePointAt(0) ?? 0);
  return unit;
}

const fileName = (at: number): string => `encoding-${String.fromCharCode(97 + at)}.csv`;
const letterOf = (at: number): string => String.fromCharCode(65 + at);
const cases = encodings.map((encoding, at) => ({ ...encoding, file: fileName(at), letter: letterOf(at) }));
const read = cases.filter(({ refused }) => refused === undefined);
const refused = cases.filter(({ refused: each }) => each !== undefined);

describe('a file of services whose names have every Danish letter', () => {
  let place: Place;
  let folder = '';
  let checked: Awaited<ReturnType<typeof runCli>>;
  let stored: Awaited<ReturnType<typeof runCli>>;
  let namesById: ReadonlyMap<string, string>;

  beforeAll(async () => {
    place = await listsPlace();
    folder = await mkdtemp(path.join(tmpdir(), 'tilbudsvifte-encodings-'));
    for (const { file, bytes, letter } of cases)
      await writeFile(path.join(folder, file), bytes(fileOf(letter)));
    const files = cases.map(({ file }) => path.join(folder, file));
    checked = await runCli(['import', '--lang', 'en', '--dry-run', ...files], place.env);
    stored = await runCli(['import', ...files], place.env);
    namesById = await storedNames(place);
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await place.remove();
  });

  test.each(read)('in $name is checked and stored letter for letter', ({ file, letter, name }) => {
    expect(checked.stdout).toContain(`${file}: checked services, 5 rows, 0 errors, 0 notices\n`);
    expect(stored.stdout).toContain(`${file}: stored services, 5 rows, 0 errors, 0 notices\n`);
    const wanted = name === 'Windows-1252' ? names.map((each) => each.replace('Hygge', 'Hygge’')) : names;
    expect(wanted.map((_, at) => namesById.get(`${letter}${at}`))).toEqual(wanted);
  });

  test.each(refused)('in $name is refused by the name of the encoding', ({ file, letter, refused: why }) => {
    const [code = '', named = ''] = why ?? [];
    expect(checked.stdout).toMatch(new RegExp(`^${file}: refused, 0 rows, 1 errors, 0 notices$`, 'm'));
    const lines = checked.stderr.split('\n').filter((line) => line.startsWith(`${file}:`));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(` ${code} `);
    expect(lines[0]?.toLowerCase()).toContain(named.toLowerCase());
    expect(stored.stdout).toContain(`${file}: refused`);
    expect([...namesById.keys()].filter((id) => id.startsWith(letter))).toEqual([]);
  });

  test('leaves no spoilt letter behind', () => {
    expect(namesById.size).toBe(read.length * names.length);
    expect([...namesById.values()].filter((name) => /[\u00c2\u00c3\ufffd\u0080-\u009f]/.test(name))).toEqual([]);
    process.stdout.write(
      `encodings: ${read.length} read and ${refused.length} refused by name, of ${encodings.length}\n`,
    );
  });
});
