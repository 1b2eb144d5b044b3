import { existsSync } from 'node:fs';
import path from 'node:path';
import { read, root } from '../support/source-files.ts';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
}

const manifest = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scarfSettings?: { readonly enabled: boolean };
};
const lock = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };
const packages = Object.entries(lock.packages).filter(
  ([place, { link }]) => place.includes('node_modules/') && !link,
);
const nameOf = (place: string): string =>
  place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Licences that a public body may use, hand on and change under; what else turns up is looked at by a person first. */
const open =
  /^\(?(MIT|ISC|BSD|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|MIT-0|OFL-1\.1|MPL-2\.0|Python-2\.0|CC-BY-4\.0|CC0-1\.0|Unlicense|Zlib)\b/;
/** Says MIT in its file of that name alone. */
const saidElsewhere = ['png-js'];

/** Versions with known holes; looked at on 2026-11-22. */
const holes: readonly (readonly [name: string, broken: RegExp])[] = [
  ['multer', /^(0|1)\.|^2\.[01]\./],
  ['xlsx', /^0\./],
  ['exceljs', /./],
  ['event-stream', /^3\.3\.6$/],
  ['ua-parser-js', /^(0\.7\.29|0\.8\.0|1\.0\.0)$/],
];

test('every package has its hash, and comes from wherever the installation gets packages', () => {
  expect(packages.length).toBeGreaterThan(500);
  expect(packages.filter(([, { integrity }]) => !integrity).map(([place]) => place)).toEqual([]);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place)).toEqual([]);
});

test('versions are exact', () => {
  const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  const exact = /^(npm:\w+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;
  expect(asked.filter(([, version]) => !exact.test(version)).map(([name]) => name)).toEqual([]);
});

test('every package that is handed on has a licence that allows it', () => {
  const strange = packages.filter(
    ([place, { license = '', dev }]) => !dev && !open.test(license) && !saidElsewhere.includes(nameOf(place)),
  );
  expect(strange.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
  for (const name of saidElsewhere)
    expect(existsSync(path.join(root, 'node_modules', name, 'LICENSE'))).toBe(true);
});

test('no version with a known hole is among them', () => {
  const found = packages.filter(([place, { version = '' }]) =>
    holes.some(([name, broken]) => nameOf(place) === name && broken.test(version)),
  );
  expect(found.map(([place, { version }]) => `${place} ${version}`)).toEqual([]);
});

test('no package tells its maker that it was installed', () => {
  expect(manifest.scarfSettings).toEqual({ enabled: false });
});
