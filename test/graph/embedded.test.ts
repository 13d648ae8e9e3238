import { describe } from 'vitest';
import { LADYBUG } from '../support/engines.js';
import { conforms } from './conformance.js';

describe('LadybugDB', () => conforms(LADYBUG));
