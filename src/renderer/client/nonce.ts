/** The nonce that the content security policy of this page allows styles by; emotion's cache needs it. */
export function styleNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce || undefined;
}
