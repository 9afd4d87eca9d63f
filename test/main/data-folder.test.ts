import { describe, expect, it } from 'vitest';
import { defaultDataFolder } from '#main/data-folder.ts';

describe('the default data folder', () => {
  it.each([
    ['Windows', 'win32', 'C:\\Users\\kari', { LOCALAPPDATA: 'D:\\Local' }, 'D:\\Local\\Byggklima'],
    ['Windows without LOCALAPPDATA', 'win32', 'C:\\Users\\kari', {}, 'C:\\Users\\kari\\AppData\\Local\\Byggklima'],
    ['macOS', 'darwin', '/Users/kari', {}, '/Users/kari/Library/Application Support/Byggklima'],
    ['Linux', 'linux', '/home/kari', {}, '/home/kari/.local/share/byggklima'],
    ['Linux with XDG_DATA_HOME', 'linux', '/home/kari', { XDG_DATA_HOME: '/data' }, '/data/byggklima'],
    [
      'Linux with an empty XDG_DATA_HOME',
      'linux',
      '/home/kari',
      { XDG_DATA_HOME: '' },
      '/home/kari/.local/share/byggklima',
    ],
  ])('is local application data on %s', (_name, platform, home, env, folder) => {
    expect(defaultDataFolder({ platform, home, env })).toBe(folder);
  });
});
