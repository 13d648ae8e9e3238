import { describeNeo4j } from '../support/engines.js';
import { testStory } from './story.js';

describeNeo4j('the story of a treaty', testStory);
