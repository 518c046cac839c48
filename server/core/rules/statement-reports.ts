import type { Statement } from '../attribution/model.ts';
import type { Report } from './model.ts';

/**
 * Reports on single statements, of a rule that may object to most of an article's: each is worded once and then kept,
 * and moved, for as long as the words of the statement's paragraph stay.
 */
export class StatementReports implements Iterable<Report> {
  readonly statements: readonly Statement[];
  readonly dependsOn: string;
  readonly word: (statement: Statement) => Report;

  /**
   * @param statements in text order
   * @param dependsOn all that a report depends on beside the words of the statement's paragraph
   * @param word the report on one of the statements; its span is the statement's
   */
  constructor(statements: readonly Statement[], dependsOn: string, word: (statement: Statement) => Report) {
    this.statements = statements;
    this.dependsOn = dependsOn;
    this.word = word;
  }

  *[Symbol.iterator](): Iterator<Report> {
    for (const statement of this.statements) yield this.word(statement);
  }
}
