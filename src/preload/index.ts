import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { DesktopBridge, HostEvent } from '#core/api/bridge.ts';

const bridge: DesktopBridge = {
  call: (name, input) => ipcRenderer.invoke('call', name, input),
  openFile: (kind) => ipcRenderer.invoke('openFile', kind),
  putFile: (name, bytes) => ipcRenderer.invoke('putFile', name, bytes),
  saveFile: (file) => ipcRenderer.invoke('saveFile', file),
  onEvent(listener) {
    const relay = (_: IpcRendererEvent, event: HostEvent) => listener(event);
    ipcRenderer.on('event', relay);
    return () => ipcRenderer.off('event', relay);
  },
};
contextBridge.exposeInMainWorld('byggklima', bridge);
