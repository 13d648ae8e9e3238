import { describe } from 'vitest';
import { LADYBUG } from '../support/engines.js';
import { testStory } from './story.js';

describe('the story of a treaty, on LadybugDB', () => testStory(LADYBUG));
