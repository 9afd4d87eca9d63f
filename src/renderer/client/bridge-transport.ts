import type { DesktopBridge } from '#core/api/bridge.ts';
import type { Transport } from './transport.ts';

/** Calls through the desktop's preload. */
export function bridgeTransport(bridge: DesktopBridge): Transport {
  return {
    capabilities: { asksWhereToSave: true, tellsDataFolder: true },
    call: (name, input) => bridge.call(name, input),
    openFile: (kind) => bridge.openFile(kind),
    putFile: (name, bytes) => bridge.putFile(name, bytes),
    saveFile: (file) => bridge.saveFile(file),
    onEvent: (listener) => bridge.onEvent(listener),
  };
}
