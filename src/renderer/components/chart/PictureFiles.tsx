import { createContext, use, type ReactNode } from 'react';

/** Hands a picture to the person as a file. False when they cancel. */
export type SavePicture = (name: string, picture: Blob) => Promise<boolean>;

const PictureFilesContext = createContext<SavePicture | null>(null);

/** How this host saves a file: components know no host, so it is given from above. */
export function PictureFilesProvider({ save, children }: { readonly save: SavePicture; readonly children: ReactNode }) {
  return <PictureFilesContext value={save}>{children}</PictureFilesContext>;
}

export function useSavePicture(): SavePicture {
  const save = use(PictureFilesContext);
  if (!save) throw new Error('PictureFilesProvider is missing above this component');
  return save;
}
