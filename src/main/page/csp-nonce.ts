/** Stands in the built page where each response gets a nonce of its own. */
export const CSP_NONCE = '__CSP_NONCE__';
