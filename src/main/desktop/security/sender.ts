import { isOwnAddress } from './navigation.ts';

export interface Sender {
  /** The frame that calls; null when it is gone already. */
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

/** Whether a call comes from the page itself: the top frame of our own address. */
export function isOwnSender({ senderFrame }: Sender): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwnAddress(senderFrame.url);
}
