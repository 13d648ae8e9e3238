import { describe } from 'vitest';
import { LADYBUG } from '../support/engines.js';
import { conforms } from './conformance.tmp.js';

describe('LadybugDB', () => conforms(LADYBUG));
