// A process to be killed: writes the story into a graph, and tells of each batch once it is stored.
//   node --import tsx test/graph/crash/writer.ts ADDRESS [USER PASSWORD]
import { openGraph } from '../../../src/graph/open.js';
import { EntenteError } from '../../../src/model/errors.js';
import { KNOWLEDGE } from '../../support/knowledge.js';
import { AT, STORY } from './story.js';

const [address = '', user, password] = process.argv.slice(2);
try {
  const graph = await openGraph(address, { knowledge: KNOWLEDGE, user, password });
  for (const batch of STORY) {
    await graph.write(batch, AT);
    console.log('stored');
  }
  await graph.close();
} catch (error) {
  if (!(error instanceof EntenteError)) throw error;
  console.error(error.line);
  process.exitCode = 1;
}
