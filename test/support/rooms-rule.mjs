// An ESLint rule for the directions inside one application: which folder ("room") may import from which.
// `no-restricted-imports` sees only the text of an import, and `../access/x.ts` means one room from `agreements/` and
// another from `analyses/rates/`; so the path is resolved first.
import path from 'node:path';

const schema = [
  {
    type: 'object',
    properties: {
      root: { type: 'string' },
      rooms: { type: 'object' },
      usableByAll: { type: 'array' },
      strangers: { type: 'array' },
      privateParts: { type: 'array' },
    },
    required: ['root', 'rooms'],
    additionalProperties: false,
  },
];

/**
 * Options: `rooms` (room → rooms it may import), `usableByAll` (rooms every room may import), `strangers` (rooms whose
 * own folders may not import one another), `privateParts` (file endings that no other room may import).
 */
export const roomsRule = {
  meta: { type: 'problem', schema, messages: { wrong: '{{reason}}' } },
  create(context) {
    const [options] = context.options;
    const root = path.join(context.cwd, options.root);
    const from = place(root, context.filename);
    const check = (node) => {
      const text = node?.source?.value;
      if (typeof text !== 'string' || !text.startsWith('.')) return;
      if (path.extname(text) !== '' && !/\.[cm]?tsx?$/.test(text)) return; // a stylesheet or picture has no room
      const to = place(root, path.resolve(path.dirname(context.filename), text));
      const reason = to && objection(options, from, to);
      if (reason) context.report({ node, messageId: 'wrong', data: { reason } });
    };
    // Files directly in the root (main, the application module, the command line) put the rooms together.
    if (!from?.room) return {};
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

/** The room, the folder within it and the file, or nothing for a file outside the root. */
function place(root, file) {
  const parts = path.relative(root, file).split(path.sep);
  if (parts[0] === '..') return undefined;
  return {
    room: parts.length > 1 ? parts[0] : '',
    folder: parts.length > 2 ? parts[1] : '',
    file: parts.at(-1),
  };
}

function objection({ rooms, usableByAll = [], strangers = [], privateParts = [], root }, from, to) {
  if (!(from.room in rooms))
    return `${root}/${from.room} has no row in the table of rooms (eslint.config.mjs)`;
  if (from.room === to.room) {
    const stranger = strangers.includes(from.room) && to.folder !== from.folder;
    return stranger ? `${from.room}/${from.folder} may not import ${to.room}/${to.folder}` : undefined;
  }
  // The foundations are usable by all, but not by one another in any order: that would be a circle.
  const foundation = usableByAll.includes(to.room) && !usableByAll.includes(from.room);
  if (!rooms[from.room].includes(to.room) && !foundation)
    return `${root}/${from.room} may not import ${to.room === '' ? to.file : `${root}/${to.room}`}`;
  const part = privateParts.find(({ ending }) => to.file.endsWith(ending));
  if (part && !part.except?.includes(`${from.room} → ${to.room}`))
    return `${to.file} is private to ${to.room}`;
  return undefined;
}
