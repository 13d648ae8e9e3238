import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { InputError } from '../../model/errors.js';
import { withStore } from '../graph.js';
import { print } from '../terminal.js';

/** Checks a graph, or mends it. @returns exit code: 1 where something is wrong and stays so */
export async function runCheck(address: string, mend: boolean): Promise<number> {
  const problems = await withStore(address, (graph) => (mend ? graph.recount() : graph.check()));
  for (const { about, id, problem } of problems) await print(`${about.toLowerCase()} ${id} ${problem}`);
  await print(problems.length === 0 ? 'all is as articles and judgements make it' : `${problems.length} ${mend ? 'mended' : 'found: entente graph recount mends them'}`);
  return mend || problems.length === 0 ? 0 : 1;
}

/** Writes a graph to a file, or to standard output. */
export async function runExport(address: string, file: string | undefined): Promise<void> {
  const out = file === undefined ? process.stdout : createWriteStream(file);
  await withStore(address, async (graph) => {
    for await (const line of graph.export()) if (!out.write(`${line}\n`)) await once(out, 'drain');
  });
  if (file === undefined) return;
  out.end();
  await finished(out);
}

/** Reads an exported graph into an empty one. */
export async function runImport(address: string, file: string): Promise<void> {
  const nodes = await withStore(address, (graph) => graph.import(linesOf(file), file));
  await print(`${nodes} nodes imported`);
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const unreadable = (cause: unknown): never => { throw new InputError(file, 'cannot be read', 'name a file that entente graph export wrote', { cause }); };
  const input = file === '-' ? process.stdin : (await open(file).catch(unreadable)).createReadStream();
  yield* createInterface({ input, crlfDelay: Infinity });
}
