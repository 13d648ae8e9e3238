import { expect, it } from 'vitest';
import { splitParagraphs } from '../../../src/ingest/document/split-paragraphs.js';

const split = (text: string): string[] => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ['blank lines part paragraphs', ' One.\n\n\tTwo.  \n \n\nThree.', ['One.', 'Two.', 'Three.']],
  ['so do Windows line ends', 'One.\r\n\r\nTwo.\r\nThree.', ['One.', 'Two.', 'Three.']],
  ['lines stand alone where they are uneven', 'RELATED\nWhy the dam failed\nA short history of the river and of all who drank from it', ['RELATED', 'Why the dam failed', 'A short history of the river and of all who drank from it']],
  ['lines wrapped to one width are one paragraph', 'The president of Peru met the president of Chile in Lima\nand spoke with him about copper, water, the border and\nfish.', ['The president of Peru met the president of Chile in Lima\nand spoke with him about copper, water, the border and\nfish.']],
  ['nothing gives nothing', ' \n\n ', []],
])('%s', (_what, text, wanted) => expect(split(text)).toEqual(wanted));
