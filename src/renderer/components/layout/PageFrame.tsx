import { createContext, use, type ReactNode } from 'react';

/** What the shell puts round every page: the tools at the right of its header, and the program's name for its title. */
export interface PageFrame {
  readonly headerEnd: ReactNode;
  readonly programName: string;
}

const PageFrameContext = createContext<PageFrame>({ headerEnd: null, programName: '' });

export const PageFrameProvider = PageFrameContext;

export function usePageFrame(): PageFrame {
  return use(PageFrameContext);
}
