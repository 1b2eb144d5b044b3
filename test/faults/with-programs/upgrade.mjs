// F14: both processes are replaced, one after the other, while people work. UPGRADE_TO=FOLDER starts another build of the
// product (one with the same migrations) in their place; without it the same one begins anew.
import { proxyAddress, startHaproxy } from './haproxy.mjs';
import { ask, draftAgreement, signIn } from './people.mjs';
import { databaseUrl } from './database-url.mjs';
import { startProduct } from './product.mjs';

const readers = 6;
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** People who ask one thing after the other until told to stop: what was answered, and what was confirmed. */
function people(url, person, address) {
  const statuses = [];
  const said = [];
  const served = new Set();
  let goingOn = true;
  const note = ({ status, headers }) => {
    statuses.push(status);
    served.add(headers?.get('x-served-by'));
    return status;
  };
  const lost = () => ({ status: 0 });
  const read = async (line) => {
    for (let no = 0; goingOn; no++) {
      const occupancy = (0.5 + line / 10 + no / 100_000).toFixed(5);
      note(await ask({ url }, ['GET', `/analyses/supply-gaps?area=1084&occupancy=${occupancy}`]).catch(lost));
    }
  };
  const write = async () => {
    for (let no = 0; goingOn; no++) {
      const title = `Skift ${no}`;
      const theme = { part: 'development', title, text: 'x' };
      if (note(await ask(person, ['POST', `${address}/themes`], { body: theme }).catch(lost)) === 201)
        said.push(title);
      await wait(50);
    }
  };
  const done = Promise.all([...Array.from({ length: readers }, (_, line) => read(line % 5)), write()]);
  return { stop: async () => ((goingOn = false), await done, { statuses, said, served }) };
}

/** Told to stop while it works; what comes after has its port. */
async function replaced(process, env) {
  const code = await process.stop();
  return {
    code,
    next: await startProduct(
      { ...env, PORT: String(process.port) },
      { build: globalThis.process.env.UPGRADE_TO },
    ),
  };
}

export async function upgrade() {
  const { port, url } = await proxyAddress();
  // Only keeps the database.
  const holder = await startProduct();
  const env = {
    PUBLIC_URL: url,
    TRUSTED_PROXIES: '1',
    DRAIN_SECONDS: '5',
    DATABASE_URL: databaseUrl(holder.folder),
  };
  let [first, second] = [await startProduct(env), await startProduct(env)];
  const haproxy = await startHaproxy(port, [first.port, second.port]);
  try {
    const person = await signIn(url);
    const address = `/agreements/${await draftAgreement(person)}`;
    const work = people(url, person, address);
    await wait(2000);
    const codes = [];
    for (const which of [0, 1]) {
      const { code, next } = await replaced(which === 0 ? first : second, env);
      if (which === 0) first = next;
      else second = next;
      codes.push(code);
      await wait(2000);
    }
    const { statuses, said, served } = await work.stop();
    const failed = statuses.filter((status) => status !== 200 && status !== 201);
    const { body } = await ask(person, ['GET', address]);
    const kept = body.themes.map(({ title }) => title).filter((title) => title.startsWith('Skift'));
    const once = said.every((title) => kept.filter((one) => one === title).length === 1);
    const passed =
      failed.length === 0 &&
      once &&
      said.length > 0 &&
      codes.every((code) => code === 0) &&
      served.size === 2;
    const build = globalThis.process.env.UPGRADE_TO ? 'another build' : 'the same build';
    return [
      {
        what: `two processes replaced by ${build}`,
        asked: statuses.length,
        failed: failed.length,
        saying: [...new Set(failed)],
        changes: said.length,
        once,
        codes,
        passed,
      },
    ];
  } finally {
    await haproxy.stop();
    await second.stop();
    await first.stop();
    await holder.stop();
  }
}
