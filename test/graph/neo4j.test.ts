import { describeNeo4j } from '../support/engines.js';
import { conforms } from './conformance.js';

describeNeo4j('The graph', (engine) => conforms(engine));
