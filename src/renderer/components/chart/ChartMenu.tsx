import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Copy, Ellipsis, FileImage, Image as ImageIcon } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Drawing } from '#core/chart/drawing.ts';
import { picture, PICTURE_DRAWING_WIDTH_PX } from '#core/chart/picture.ts';
import { safeFileName } from '#core/report/file-name.ts';
import { useNotify } from '../feedback/notifications.tsx';
import { IconButton } from '../form/IconButton.tsx';
import { useErrorText } from '../text/use-error-text.ts';
import { useText } from '../text/TextProvider.tsx';
import { useSavePicture } from './PictureFiles.tsx';
import { pngPicture, svgPicture } from './pictures.ts';

/** What a picture says of itself beside the chart's own name. */
export interface PictureOrigin {
  /** The project. */
  readonly project: string;
  /** The method stamp in words. */
  readonly stamp: string;
}

export interface ChartMenuProps {
  /** What the chart shows. */
  readonly title: string;
  /** Its unit, and what is compared. */
  readonly note: string;
  readonly origin: PictureOrigin;
  /** Draws the chart at a width (CSS px). */
  readonly draw: (widthPx: number) => Drawing;
}

/** Takes a chart out of the program: copied as a picture, or saved as PNG or SVG. */
export function ChartMenu({ title, note, origin, draw }: ChartMenuProps) {
  const t = useText();
  const notify = useNotify();
  const errorText = useErrorText();
  const save = useSavePicture();
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);

  const name = `${origin.project} – ${title}`;
  const drawing = () => picture(draw(PICTURE_DRAWING_WIDTH_PX), { title: name, note, stamp: origin.stamp });

  const copy = async () => {
    try {
      // The picture as a promise: the clipboard wants to be asked at once, while the person's click still counts.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngPicture(drawing()) })]);
      notify({ text: t('chart.copied', { title }) });
    } catch {
      notify({ kind: 'error', text: t('chart.copyRefused') });
    }
  };
  const saveAs = async (extension: '.png' | '.svg', make: (drawing: Drawing) => Promise<Blob>) => {
    const file = safeFileName(name, extension);
    try {
      if (await save(file, await make(drawing()))) notify({ text: t('chart.saved', { name: file }) });
    } catch (error) {
      notify({ kind: 'error', text: errorText(error) });
    }
  };
  const items = [
    { key: 'copy', label: t('chart.copyPicture'), icon: Copy, run: copy },
    { key: 'png', label: t('chart.savePng'), icon: ImageIcon, run: () => saveAs('.png', pngPicture) },
    { key: 'svg', label: t('chart.saveSvg'), icon: FileImage, run: () => saveAs('.svg', svgPicture) },
  ];

  return (
    <>
      <IconButton
        ref={anchor}
        label={t('chart.menu', { title })}
        icon={Ellipsis}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      />
      <Menu
        open={open}
        anchorEl={() => anchor.current}
        // Inside its page, so that what it says lies within a landmark.
        container={() => anchor.current?.closest('main') ?? document.body}
        disableScrollLock
        onClose={() => setOpen(false)}
      >
        {items.map(({ key, label, icon: Icon, run }) => (
          <MenuItem
            key={key}
            onClick={() => {
              setOpen(false);
              void run();
            }}
          >
            <Icon size={16} aria-hidden />
            <span>{label}</span>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
