#!/usr/bin/env node
import './production.js';
import { tellFailure } from './failure.js';
import { createProgram } from './program.js';
import { endQuietlyWithReader } from './terminal.js';

endQuietlyWithReader();
try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = tellFailure(error);
}
