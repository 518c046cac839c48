/** The identifier of the language in the manifest. */
export const languageId = 'news-article';
