// Reads the part of a Dockerfile that ours uses: stages with what they copy, run and start.

/** Lines of a Dockerfile as [instruction, rest], without comments and with continued lines joined. */
function instructions(text) {
  const joined = text.replaceAll(/\\\n/g, ' ').split('\n');
  const lines = joined.filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1).trim()]);
}

const pairs = (text) => Object.fromEntries(text.split(/\s+/).map((pair) => pair.split(/=(.*)/s)));

/** Stages in order: name, working folder, settings, steps (COPY and RUN), command and check. */
export function stagesOf(text) {
  const stages = [];
  for (const [instruction, rest] of instructions(text)) {
    if (instruction === 'FROM')
      stages.push({ name: /\sAS\s+(\S+)/.exec(rest)?.[1] ?? 'final', workdir: '/', env: {}, steps: [] });
    const stage = stages.at(-1);
    if (instruction === 'WORKDIR') stage.workdir = rest;
    if (instruction === 'ENV') Object.assign(stage.env, pairs(rest));
    if (instruction === 'RUN') stage.steps.push({ run: rest });
    if (instruction === 'COPY') {
      const [, from = '', files] = /^(?:--from=(\S+)\s+)?(.*)$/.exec(rest);
      const [source, target] = files.split(/\s+/);
      stage.steps.push({ copy: source, to: target, from });
    }
    if (instruction === 'CMD') stage.command = JSON.parse(rest);
    if (instruction === 'HEALTHCHECK') stage.check = JSON.parse(rest.slice(rest.indexOf('CMD ') + 4));
  }
  return stages;
}
