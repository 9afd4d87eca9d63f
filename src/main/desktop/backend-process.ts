import { utilityProcess } from 'electron';
import type { BackendProcess } from '#main/port/backend-client.ts';
import type { FromBackend } from '#main/port/messages.ts';

/** Starts the backend's root as Electron's utility process. After the app is ready. */
export function startUtility(file: string): BackendProcess {
  const child = utilityProcess.fork(file, [], { serviceName: 'Byggklima backend', stdio: 'inherit' });
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', (message: FromBackend) => listener(message)),
    onExit: (listener) => void child.once('exit', () => listener()),
    kill: () => void child.kill(),
  };
}
