// Writes into docs/queries.md what the graph of its tests answers; look at the difference before you commit it.
//   npx tsx scripts/docs/answer-queries.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { createApi } from '../../src/api/api.js';
import { prettyJson } from '../../src/cli/pretty-json.js';
import { ask } from '../../test/api/ask.js';
import { NOW } from '../../test/api/answers.js';
import { openFilled } from '../../test/api/open-filled.js';
import { readInProcess } from '../../test/support/reading.js';
import { resolveActor } from '../../test/support/resolve-actor.js';

const page = new URL('../../docs/queries.md', import.meta.url);
const graph = await openFilled();
const api = createApi({ graph, resolveActor, read: readInProcess(), now: () => NOW });
let text = readFileSync(page, 'utf8');
for (const [all, query, answer] of [...text.matchAll(/```graphql\n([^]*?)```\n\n```json\n([^]*?)```/g)]) {
  const { data, errors } = await ask(api, query!);
  if (errors) throw new Error(`${errors[0]!.message} in ${query}`);
  if (answer?.trim() === '' || JSON.stringify(JSON.parse(answer!)) !== JSON.stringify(data)) text = text.replace(all, () => `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${prettyJson(data)}\n\`\`\``);
}
writeFileSync(page, text);
await graph.close();
