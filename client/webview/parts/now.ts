const LOADED = Date.now() - performance.now();

/**
 * Milliseconds since 1970: goes on while the page is hidden, jumps with no setting of the computer's clock, and means the
 * same after the page was loaded anew.
 */
export const now = (): number => LOADED + performance.now();
