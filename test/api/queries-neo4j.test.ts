import { describeNeo4j } from '../support/engines.js';
import { testAnswers } from './answers.js';

describeNeo4j('the API', testAnswers);
