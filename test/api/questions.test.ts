import { describe } from 'vitest';
import { LADYBUG } from '../support/engines.js';
import { testQuestions } from './questions.js';

describe('questions to the API on LadybugDB', () => testQuestions(LADYBUG));
