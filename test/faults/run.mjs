// `npm run faults [-- slow disk clock …]`: the faults that need a program of the system, or more time or memory than every
// run has. What cannot be run here is named.
import { bounds } from './with-programs/bounds.mjs';
import { clock } from './with-programs/clock.mjs';
import { disk } from './with-programs/disk.mjs';
import { injection } from './with-programs/injection.mjs';
import { embeddedKills } from './with-programs/kills.mjs';
import { large } from './with-programs/large.mjs';
import { memory } from './with-programs/memory.mjs';
import { office } from './with-programs/office.mjs';
import { startProduct } from './with-programs/product.mjs';
import { pooler } from './with-programs/pooler.mjs';
import { missingPostgres } from './with-programs/postgres.mjs';
import { proxy } from './with-programs/proxy.mjs';
import { replica } from './with-programs/replica.mjs';
import { restore } from './with-programs/restore.mjs';
import { slowClients } from './with-programs/slow-clients.mjs';
import { upgrade } from './with-programs/upgrade.mjs';
import { installed, mayMount } from './with-programs/program.mjs';

/** An attack on a running product with the demonstration. */
const onProduct = (attack) =>
  async function* attacked() {
    const product = await startProduct();
    try {
      yield* await attack(product);
    } finally {
      await product.stop();
    }
  };
/** Only there a program tells how much memory it has had. */
const onLinux = { there: () => process.platform === 'linux', what: 'Linux' };
const postgres = { there: () => !missingPostgres, what: 'PostgreSQL' };
const program = (name) => ({ there: () => installed(name), what: name });

const faults = {
  disk: { row: 'F3', needs: { there: mayMount, what: 'right to mount a file system' }, run: disk },
  clock: { row: 'F8', needs: program('faketime'), run: clock },
  slow: { row: 'F5', needs: program('slowhttptest'), run: onProduct(slowClients) },
  kills: { row: 'F9', run: embeddedKills },
  memory: { row: 'F10', needs: onLinux, run: memory },
  large: { row: 'B3', needs: onLinux, run: large },
  restore: { row: 'F11', run: restore },
  office: { row: 'B6', needs: program('localc'), run: onProduct(office) },
  bounds: { row: 'D2', run: onProduct(bounds) },
  injection: { row: 'B7', needs: program('sqlmap'), run: onProduct(injection) },
  proxy: { row: 'F13', needs: program('haproxy'), run: proxy },
  upgrade: { row: 'F14', needs: program('haproxy'), run: upgrade },
  replica: { row: 'F15', needs: postgres, run: replica },
  pooler: {
    row: 'F16',
    needs: { there: () => installed('pgbouncer') && !missingPostgres, what: 'pgbouncer or PostgreSQL' },
    run: pooler,
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(faults, name));
if (unknown.length > 0) {
  process.stderr.write(`unknown: ${unknown.join(', ')}; known: ${Object.keys(faults).join(' ')}\n`);
  process.exit(2);
}
const chosen = Object.entries(faults).filter(([name]) => asked.length === 0 || asked.includes(name));
let failed = 0;
for (const [name, { row, needs, run }] of chosen) {
  if (needs && !needs.there()) {
    process.stdout.write(`${row} ${name}: not run, there is no ${needs.what} on this machine\n`);
    continue;
  }
  for await (const { passed, ...figures } of await run()) {
    process.stdout.write(`${row} ${passed ? 'passed' : 'FAILED'} ${JSON.stringify(figures)}\n`);
    if (!passed) failed += 1;
  }
}
process.exitCode = failed === 0 ? 0 : 1;
