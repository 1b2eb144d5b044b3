import { createRequire } from 'node:module';
import { once } from 'node:events';
import { MessageChannel, Worker } from 'node:worker_threads';

/** A tag with the text below it, in the order of reading. */
export interface PdfNode {
  role: string;
  alt?: string;
  text: string;
  children: PdfNode[];
}

export interface PdfOutline {
  title: string;
  below: PdfOutline[];
}

export interface ReadPdf {
  /** Per page: the tags, the text that is no content, and text that is neither (there must be none). */
  pages: { tree: PdfNode; artefacts: string; unmarked: string }[];
  info: Record<string, unknown>;
  metadata: Record<string, unknown>;
  markInfo: { Marked: boolean } | null;
  viewer: { DisplayDocTitle?: boolean } | null;
  outline: PdfOutline[];
}

const reader = createRequire(import.meta.filename).resolve('pdfjs-dist/legacy/build/pdf.mjs');

/** Reads PDF files until it is closed. */
export class PdfReader {
  private readonly worker = new Worker(new URL('./pdf-reader.mjs', import.meta.url), {
    workerData: { reader },
  });

  async read(file: Buffer): Promise<ReadPdf> {
    const { port1, port2 } = new MessageChannel();
    this.worker.postMessage({ data: file, to: port2 }, [port2]);
    const [{ found, error }] = (await once(port1, 'message')) as [{ found?: ReadPdf; error?: string }];
    port1.close();
    if (!found) throw new Error(error);
    return found;
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}

/** Every tag with this role, on all pages or below one tag, from first to last. */
export function tagsOf(within: ReadPdf | PdfNode, role: string): PdfNode[] {
  const nodes = 'pages' in within ? within.pages.map(({ tree }) => tree) : within.children;
  return nodes.flatMap((node) => [...(node.role === role ? [node] : []), ...tagsOf(node, role)]);
}
