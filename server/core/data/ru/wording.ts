/** Russian adverbs that pass something on without saying from whom, kept by hand. */
export const hearsayAdverbs: readonly string[] = ['якобы'];
