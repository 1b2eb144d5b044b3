// Reads PDF files with a program that is not the one that wrote them. It runs in a thread of its own, because it is an
// ES module and Jest loads none.
import { parentPort, workerData } from 'node:worker_threads';

const { getDocument } = await import(workerData.reader);

async function read(data) {
  const document = await getDocument({ data, verbosity: 0, disableFontFace: true }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++)
    pages.push(await readPage(await document.getPage(number)));
  const { info, metadata } = await document.getMetadata();
  const found = {
    pages,
    info,
    metadata: Object.fromEntries(metadata ?? []),
    markInfo: await document.getMarkInfo(),
    viewer: await document.getViewerPreferences(),
    outline: outlineOf(await document.getOutline()),
  };
  await document.destroy();
  return found;
}

const outlineOf = (items) =>
  (items ?? []).map(({ title, items: below }) => ({ title, below: outlineOf(below) }));

async function readPage(page) {
  const options = { includeMarkedContent: true, disableNormalization: true };
  const texts = new Map();
  const open = [];
  for (const item of (await page.getTextContent(options)).items) {
    if (item.type?.startsWith('begin')) open.push(item.id ?? item.tag);
    else if (item.type === 'endMarkedContent') open.pop();
    else texts.set(open.at(-1), (texts.get(open.at(-1)) ?? '') + item.str + (item.hasEOL ? '\n' : ''));
  }
  const tree = await page.getStructTree();
  return {
    artefacts: texts.get('Artifact') ?? '',
    unmarked: texts.get(undefined) ?? '',
    tree: nodeOf(tree, texts),
  };
}

// Where a line ends is no part of what it says; a space that keeps two words together is.
const onOneLine = (text) => text.replace(/[^\S\u00a0]+/g, ' ').trim();

function nodeOf(node, texts) {
  const { raw, ...found } = rawNodeOf(node, texts);
  return { ...found, text: onOneLine(raw) };
}

function rawNodeOf(node, texts) {
  if (node === null || node.type === 'content') {
    const raw = texts.get(node?.id) ?? '';
    return { role: 'text', raw, text: onOneLine(raw), children: [] };
  }
  const below = (node.children ?? []).map((child) => rawNodeOf(child, texts));
  const raw = below.map((child) => child.raw).join('');
  const children = below.map(({ raw: _, ...child }) => child);
  return { role: node.role, alt: node.alt, raw, text: onOneLine(raw), children };
}

parentPort.on('message', ({ data, to }) => {
  read(new Uint8Array(data)).then(
    (found) => to.postMessage({ found }),
    (error) => to.postMessage({ error: String(error) }),
  );
});
