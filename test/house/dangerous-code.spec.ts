import { codeFiles, isTestCode, read } from '../support/source-files.ts';

const product = codeFiles().filter(
  (file) => /^(api\/src|dashboard\/src|libs\/[a-z]+\/src|migrations\/src)\//.test(file) && !isTestCode(file),
);
const server = product.filter((file) => file.startsWith('api/src/'));
const browser = product.filter((file) => /^(dashboard|libs)\//.test(file));

const where = (files: readonly string[], pattern: RegExp): readonly string[] =>
  files.filter((file) => pattern.test(read(file)));

/** What may be done in these files alone; a new one is looked at by a person first. */
const only: readonly (readonly [
  what: string,
  among: readonly string[],
  pattern: RegExp,
  files: readonly string[],
])[] = [
  [
    'runs text as code',
    product,
    /\beval\(|new Function\(|from 'node:vm'|set(Timeout|Interval)\(\s*['"`]/,
    [],
  ],
  ['writes text as HTML', browser, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc/i, []],
  [
    'starts another program',
    product,
    /child_process/,
    [
      'api/src/database/embedded-postgres.ts',
      'api/src/database/keep-running.ts',
      'api/src/database/unprivileged.ts',
    ],
  ],
  [
    'opens a connection',
    server,
    /\bfetch\(|createTransport\(|from 'openid-client'|node:(tls|https|dgram)'|\b(createConnection|connect)\(\{|\bhttps?\.(get|request)\(/,
    [
      'api/src/access/identity-provider.ts',
      'api/src/collection/rounds/outgoing-mail.ts',
      'api/src/imports/fetching/polite-request.ts',
    ],
  ],
  ['believes a certificate unseen', product, /rejectUnauthorized|NODE_TLS_REJECT|checkServerIdentity/, []],
  ['talks past HTTP', product, /WebSocket|EventSource|RTCPeerConnection|sendBeacon|graphql/i, []],
  [
    'takes random numbers that can be guessed',
    product,
    /Math\.random/,
    // How long it waits before it tries again is no secret.
    ['api/src/database/patient-data-source.ts'],
  ],
  ['takes a hash that is broken', product, /\bmd5\b|\bsha-?1\b/i, []],
  ['encrypts', product, /createCipher|createDecipher|publicEncrypt|createSign\(|subtle\./, []],
  ['sets a cookie', server, /set-cookie/i, ['api/src/access/cookies.ts']],
  [
    'sends the reader elsewhere',
    server,
    /\.redirect\(|header\(['"]location/,
    ['api/src/access/provider.controller.ts', 'api/src/editions/editions.controller.ts'],
  ],
  ['sends mail as HTML', server, /\bhtml:/, []],
  ['answers other sites', server, /access-control-|enableCors/i, []],
  [
    'makes a pattern of what was written',
    product,
    /new RegExp\(/,
    ['api/src/imports/statbank/stat-age.ts', 'dashboard/src/features/data/mark-terms.ts'],
  ],
  [
    'keeps something in the browser for good',
    browser,
    /localStorage|indexedDB/,
    ['dashboard/src/lib/stored.ts'],
  ],
  [
    'listens to other windows',
    browser,
    /addEventListener\(\s*'message'/,
    ['dashboard/src/offline/service-worker.ts'],
  ],
  ['reads XML', product, /DOMParser|from 'saxes'|libxml|xmldom/, ['api/src/imports/workbook/xml-events.ts']],
];

test('there is code to look at', () => expect(product.length).toBeGreaterThan(1000));

test.each(only)('%s', (_, among, pattern, files) => expect(where(among, pattern)).toEqual(files));

test('the page loads nothing from another host', () => {
  expect(read('dashboard/index.html')).not.toMatch(/(src|href)="(https?:)?\/\//);
});

test('an image holds neither the history of the code nor settings nor tests', () => {
  expect(read('.dockerignore').split('\n')).toEqual(
    expect.arrayContaining(['.git', '.env', '.data', 'test/*']),
  );
  expect(read('Dockerfile')).toContain('npm prune --omit=dev');
  expect(read('Dockerfile')).toContain('ENV NODE_ENV=production');
});

test('the program runs with few rights: no root, no capabilities, nothing to write but its own folder', () => {
  expect(read('Dockerfile')).toMatch(/^USER node$/m);
  for (const line of ['read_only: true', 'cap_drop: [ALL]', "security_opt: ['no-new-privileges:true']"])
    expect(read('compose.yaml')).toContain(line);
  expect(read('compose.yaml')).toContain('${POSTGRES_PASSWORD:?set POSTGRES_PASSWORD}');
  for (const line of ['ProtectSystem=strict', 'NoNewPrivileges=true', 'CapabilityBoundingSet=', 'UMask=0077'])
    expect(read('api/deploy/tilbudsvifte.service')).toContain(line);
});
