import { describe } from 'vitest';
import { LADYBUG } from '../support/engines.js';
import { testAnswers } from './answers.js';

describe('the API on LadybugDB', () => testAnswers(LADYBUG));
