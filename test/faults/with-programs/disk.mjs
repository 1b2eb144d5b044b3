// F3: the disk of the uploads is full, then that of the database: what is sent is refused with a reason that people
// understand, nothing of it is kept, readers notice nothing, and all works again without a restart.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { databaseUrl } from './database-url.mjs';
import { startProduct, startCommand, temporaryFolder } from './product.mjs';
import { mounted, outputOf } from './program.mjs';
import { changed, hashes, publishedAddresses, rowsOf } from './published.mjs';
import { draft, needFile, openRound, read, sendPart } from './reporting.mjs';
import { signedIn } from './people.mjs';

const mebibyte = 1024 * 1024;
const free = (folder) => statfsSync(folder).bavail * statfsSync(folder).bsize;
const filler = (folder) => path.join(folder, 'filler');

/** Takes all the room but this much. */
function fill(folder, leave) {
  const count = Math.max(0, Math.floor((free(folder) - leave) / 4096));
  spawnSync('dd', ['if=/dev/zero', `of=${filler(folder)}`, 'bs=4096', `count=${count}`]);
}
const makeRoom = (folder) => rmSync(filler(folder), { force: true });

const counts = (database) =>
  rowsOf(
    database,
    'SELECT (SELECT count(*) FROM need)::int AS need, (SELECT count(*) FROM places)::int AS places, (SELECT count(*) FROM batches)::int AS batches',
  ).then(([row]) => JSON.stringify(row));

/** A part that does not fit, what readers get meanwhile, and the rest of the file once there is room. */
async function uploads({ folder, reporter, unharmed }) {
  const store = path.join(folder, 'uploads');
  const size = 3 * mebibyte;
  fill(store, mebibyte);
  const { body: begun } = await reporter.ask('POST', '/uploads', { body: { fileName: 'behov.csv', size } });
  const refused = await sendPart(reporter, begun, Buffer.alloc(size, 'x'));
  const harmed = await unharmed();
  makeRoom(store);
  const { body: there } = await reporter.ask('GET', `/uploads/${begun.id}`);
  const rest = await sendPart(
    reporter,
    { id: there.id, from: there.received },
    Buffer.alloc(size - there.received, 'x'),
  );
  const { status, body } = refused;
  const after = rest.body?.received === size;
  const passed = [507, 503].includes(status) && body.code === 'storage-full' && harmed.length === 0 && after;
  return { where: 'uploads', status, code: body?.code, harmed, worksAgain: after, passed };
}

/** A delivery for which the database has no room. */
async function delivery({ folder, database, reporter, round, unharmed }) {
  const upload = await needFile(reporter, database);
  const before = await counts(database);
  fill(folder, 0);
  const refused = await draft(reporter, round, upload);
  const told = refused.status === 201 ? (await read(reporter, refused.body.id)).body : refused.body;
  const reason = told.issues?.map(({ code }) => code).join() || told.code;
  const harmed = await unharmed();
  makeRoom(folder);
  const kept = (await counts(database)) === before ? 0 : await counts(database);
  const again = await draft(reporter, round, upload);
  const after = again.status === 201 && (await read(reporter, again.body.id)).body.state === 'draft';
  const passed = reason === 'storage-full' && harmed.length === 0 && kept === 0 && after;
  return { where: 'database', status: refused.status, told: reason, harmed, kept, worksAgain: after, passed };
}

// Either the database says that it has no room, or it went down for want of it: 507 or 503 in words.
const inDanish = /ikke mere plads|database svarer ikke/;
const inEnglish = /no room|database does not answer/;

/** An import of half a million cells by the command line, for which there is room at its beginning only. */
async function command({ url, folder, database, unharmed, places }) {
  const before = await counts(database);
  fill(folder, 6 * mebibyte);
  const importing = () =>
    outputOf(startCommand(['import', places], { env: { DATA_DIR: folder, DATABASE_URL: database } }));
  const refused = await importing();
  const harmed = await unharmed();
  makeRoom(folder);
  await untilReady(url);
  const kept = (await counts(database)) === before ? 0 : await counts(database);
  const again = await importing();
  const told = [inDanish, inEnglish].every((words) => words.test(refused.text));
  const passed = refused.code === 1 && told && harmed.length === 0 && kept === 0 && again.code === 0;
  return {
    where: 'command line',
    said: refused.text.trim().slice(0, 300),
    harmed,
    kept,
    worksAgain: again.code === 0,
    passed,
  };
}

/** Waits for at most a minute. */
async function untilReady(url) {
  for (let tries = 0; tries < 120 && !(await fetch(`${url}/api/health/ready`)).ok; tries += 1)
    await wait(500);
}

/** Use of every service in quarters of the past, which the demonstration has not. */
async function placesFile(folder, database) {
  const services = await rowsOf(database, 'SELECT DISTINCT service_id AS id FROM services_of(NULL)');
  const lines = services.flatMap(({ id }) =>
    Array.from(
      { length: 200 },
      (_, at) => `${id};${1960 + Math.floor(at / 4)}K${(at % 4) + 1};10;10;1;910;819;2`,
    ),
  );
  const header =
    'tilbudId;periode;pladserGodkendt;pladserNormeret;pladserLedige;tilgaengeligeDoegn;belagteDoegn;ventende';
  const file = path.join(folder, 'places.csv');
  writeFileSync(file, `${[header, ...lines].join('\n')}\n`);
  return file;
}

async function* onFullDisks(folder, files) {
  const product = await startProduct({ DATA_DIR: folder });
  const postgres = () =>
    readFileSync(path.join(folder, 'database/cluster/postmaster.pid'), 'utf8').split('\n')[0];
  try {
    const database = databaseUrl(folder);
    const addresses = await publishedAddresses(database);
    const before = await hashes(product.url, addresses);
    const unharmed = async () => changed(before, await hashes(product.url, addresses));
    const [secretariat, reporter] = [
      await signedIn(product.url, 'sekretariat'),
      await signedIn(product.url, 'kommune-0169'),
    ];
    const round = await openRound(secretariat);
    const world = {
      url: product.url,
      folder,
      database,
      reporter,
      round,
      unharmed,
      places: await placesFile(files, database),
    };
    const began = postgres();
    for (const situation of [uploads, delivery, command]) yield await situation(world);
    yield {
      where: 'all',
      answers: addresses.length,
      databaseStartedAgain: postgres() !== began,
      passed: addresses.length > 0,
    };
  } finally {
    await product.stop();
  }
}

export async function* disk() {
  const { folder, remove } = temporaryFolder();
  const files = temporaryFolder();
  const unmount = [mounted(folder, '700m')];
  try {
    mkdirSync(path.join(folder, 'uploads'));
    unmount.unshift(mounted(path.join(folder, 'uploads'), '8m'));
    yield* onFullDisks(folder, files.folder);
  } finally {
    for (const one of unmount) one?.();
    for (const one of [remove, files.remove]) one();
  }
}
