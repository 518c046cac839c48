import { labelTables } from '../../server/core/data/labels.ts';
import { newArticle } from '../../server/core/features/new-article.ts';

/** Variables of the editor for the day on which the snippet is put in. */
const today = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

/**
 * The frame of a new article in each language, for “Insert Snippet” and “Fill File with Snippet”. Without a prefix it
 * does not come up among the words that are completed while somebody writes.
 */
export const snippets = Object.fromEntries(
  labelTables.map(({ language }) => {
    const { name, description, snippet } = newArticle(language, today);
    return [name, { body: snippet.split('\n'), description, isFileTemplate: true }];
  }),
);
