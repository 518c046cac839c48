/** How a newsroom tells of its own request for a comment, which nobody else need stand behind; kept by hand. */
export const inquiries: readonly RegExp[] = [
  /\b(?:asked|approached|contacted|reached out|requests?)\b[^.]{0,80}\bfor (?:a |any |further )?comments?\b/iu,
  /\bnot (?:immediately |initially |yet )?(?:answer|answered|replied|reply|respond|responded|return|returned)\b[^.]{0,40}\b(?:calls?|e-?mails?|inquir(?:y|ies)|messages?|questions|requests?)\b/iu,
];
