import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const worthIt = /\.(js|css|html|svg)$/;

/** Files beside the built ones that hold the same in fewer bytes, so that the server compresses nothing while it serves. */
export function compressedFiles(): Plugin {
  let folder = '';
  return {
    name: 'compressed-files',
    apply: 'build',
    configResolved: (config) => {
      folder = path.resolve(config.root, config.build.outDir);
    },
    // After the files are written: what is written last is what readers get.
    closeBundle: {
      order: 'post',
      handler: () => {
        const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
        for (const name of names.filter((each) => worthIt.test(each))) {
          const file = path.join(folder, name);
          const content = readFileSync(file);
          const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
          writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
          writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
        }
      },
    },
  };
}
