import type { HandlersOf, ServiceContext } from './ports.ts';

export function createWorkspaceHandlers(context: ServiceContext): HandlersOf<'workspace'> {
  const { store, clock, programVersion, dataFolder, notice } = context;
  return {
    'workspace.info': () => ({
      programVersion,
      dataFolder,
      declarationCount: store.countDeclarations(clock.now().slice(0, 10)).all,
      backups: store.backups(),
      notice,
    }),
    'workspace.backup': () => store.backup(),
  };
}
