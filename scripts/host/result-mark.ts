/** Stands before every line of a test report that comes out of an editor. */
export const RESULT_MARK = '[sourceline-test]';
