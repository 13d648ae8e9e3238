/** Base of all errors that a user can mend: the message says what is wrong, where, and the remedy, on one line. */
export abstract class EntenteError extends Error {
  constructor(message: string, readonly remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }

  /** One line for a terminal. */
  get line(): string {
    return `${this.message} — ${this.remedy}`.replace(/\s+/g, ' ');
  }
}

/** An input that can't be read as an article: unreadable, broken, empty, too long, not English. */
export class InputError extends EntenteError {
  /** @param origin file, or file:line, that the input came from */
  constructor(readonly origin: string, problem: string, remedy: string, options?: ErrorOptions) {
    super(`${origin}: ${problem}`, remedy, options);
  }
}

/** A row or rule in data/ that is wrong; names file and line. */
export class DataError extends EntenteError {
  constructor(readonly file: string, readonly at: string, problem: string, remedy: string, options?: ErrorOptions) {
    super(`${file}:${at}: ${problem}`, remedy, options);
  }
}

/** The graph can't be reached or refuses: down, wrong password, held by another process, newer schema. */
export class GraphError extends EntenteError {
  constructor(readonly address: string, problem: string, remedy: string, options?: ErrorOptions) {
    super(`${address}: ${problem}`, remedy, options);
  }
}

/** A judgement that can't be recorded or undone: about what is not there, or against one that stands. */
export class JudgementError extends EntenteError {
  /** @param about id of the actor, telling, article, report or judgement */
  constructor(readonly about: string, problem: string, remedy: string, options?: ErrorOptions) {
    super(`${about}: ${problem}`, remedy, options);
  }
}

/** A command line or configuration that means nothing; exit code 2. */
export class UsageError extends EntenteError {}

/** A cursor that the graph didn't make. */
export class CursorError extends EntenteError {
  constructor(readonly cursor: string, options?: ErrorOptions) {
    super(`'${cursor}' is not a cursor of this list`, 'pass endCursor or startCursor as an earlier page of the same list gave it', options);
  }
}
