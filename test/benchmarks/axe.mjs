import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** `npm run bench -- axe`: every screen in every state, width, language and theme; `npm test` tries every pair of them. */
export async function axeProduct() {
  const args = ['test/dashboard/every-screen', '--selectProjects', 'browser'];
  const env = { ...process.env, SCREENS: 'all' };
  const child = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...args], {
    env,
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('some screens are not as they should be');
}
