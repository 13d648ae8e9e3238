// @neo4j/graphql over the same graph, for run.ts: node peer.mjs FOLDER ADDRESS USER PASSWORD
// FOLDER is where `npm install @neo4j/graphql@7 graphql@16 neo4j-driver@5 graphql-yoga@5` was run.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder, address, user, password] = process.argv.slice(2);
const require = createRequire(join(folder, 'package.json'));
const { Neo4jGraphQL } = require('@neo4j/graphql');
const { createYoga } = require('graphql-yoga');
const neo4j = require('neo4j-driver');

const typeDefs = `
type Event @node {
  id: ID! kind: String! status: String! sort: String! earliest: String latest: String independentSources: Int!
  source: [Actor!]! @relationship(type: "SOURCE", direction: OUT)
  target: [Actor!]! @relationship(type: "TARGET", direction: OUT)
  at: [Place!]! @relationship(type: "AT", direction: OUT)
  tellings: [Telling!]! @relationship(type: "OF", direction: IN)
}
type Actor @node { id: ID! name: String! kind: String! country: String aliases: [String!] }
type Place @node { id: ID! name: String! country: String }
type Telling @node { id: ID! reports: [Report!]! @relationship(type: "TELLS", direction: IN) }
type Report @node {
  id: ID! sentence: String! sentenceStart: Int! sentenceEnd: Int! status: String! confidence: Float!
  in: [Article!]! @relationship(type: "IN", direction: OUT)
  saidBy: [Actor!]! @relationship(type: "SAID_BY", direction: OUT)
}
type Article @node { id: ID! title: String publisher: String publishedAt: String }
`;

const driver = neo4j.driver(address, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
const schema = await new Neo4jGraphQL({ typeDefs, driver, features: { filters: { String: { GT: true, GTE: true, LT: true, LTE: true } } } }).getSchema();
const server = createServer(createYoga({ schema, context: { driver }, logging: false }));
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
