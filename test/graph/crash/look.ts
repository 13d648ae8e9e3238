// A look at what a killed writer left, in a process of its own: LadybugDB holds a file until its process ends.
//   node --import tsx test/graph/crash/look.ts ADDRESS [USER PASSWORD]
import { openGraph } from '../../../src/graph/open.js';
import { KNOWLEDGE } from '../../support/knowledge.js';
import { answersOf } from '../answers.js';

const [address = '', user, password] = process.argv.slice(2);
const graph = await openGraph(address, { knowledge: KNOWLEDGE, user, password });
const articles = (await graph.articles({}, { first: 1000 })).edges.map(({ node }) => node.id);
const seen = { reports: Object.fromEntries(await graph.countReports('article', articles)), problems: await graph.check(), answers: await answersOf(graph) };
await graph.close();
process.stdout.write(JSON.stringify(seen));
