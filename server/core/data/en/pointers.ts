/** How sentences open that only send the reader to another page, or belong to the page; kept by hand. */
export const pointers: readonly RegExp[] = [
  /^you can (?:also )?(?:read|find|see|watch) (?:more|all|other|our|the (?:full|whole|latest|rest))\b/iu,
  /^more (?:information|details|news|articles|similar texts)\b.{0,60}\b(?:can be found|(?:is|are) available|here|below|main page)\b/iu,
  /^we (?:wrote|write|have written) (?:more )?about (?:this|it)\b/iu,
  /^the (?:rest|continuation|full (?:text|version)|whole text)\b.{0,60}\b(?:below|under|here|can be found)\b/iu,
  /^[^.!?“”"]{1,120}\b(?:can|may) be (?:seen|read|watched|found|viewed|downloaded) (?:here|below|at the link|in full here)\s*[:.]?$/iu,
  /^here (?:is|are) the (?:full|whole|complete)\b/iu,
  /^you['’]re reading an? (?:article|edition|excerpt|extract)\b/iu,
  /^(?:read|see) (?:more|also|the|our|about)\b/iu,
  /^watch (?:the|this|our|also)\b/iu,
  /^(?:get|receive) our (?:free )?[^.!?]{0,40}newsletter\b/iu,
  /^(?:sign up (?:for|here|now|to)|click here|for more information)\b/iu,
  /^if you (?:want|wish|would like) to\b.{0,120}\bclick here\b/iu,
  /^we use (?:cookies|google recaptcha)\b/iu,
  /^(?:skip past|after) newsletter promotion\b/iu,
  /^\d{1,2}:\d\d\s.{1,160}\s[–—-]\s?video$/iu,
];
