/** A question that is still open in a text: `[before?]`, on one line. */
export const PLACEHOLDER = /\[[^[\]\r\n]*\?\]/g;
