import { describeNeo4j } from '../support/engines.js';
import { testQuestions } from './questions.js';

describeNeo4j('questions to the API', testQuestions);
