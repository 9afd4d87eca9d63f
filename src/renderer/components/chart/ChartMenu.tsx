import { Copy, FileImage, Image as ImageIcon } from 'lucide-react';
import type { Drawing } from '#core/chart/drawing.ts';
import { picture, PICTURE_DRAWING_WIDTH_PX } from '#core/chart/picture.ts';
import { safeFileName } from '#core/report/file-name.ts';
import { useNotify } from '../feedback/notifications.tsx';
import { IconMenu } from '../form/IconMenu.tsx';
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
    { key: 'copy', label: t('chart.copyPicture'), icon: Copy, run: () => void copy() },
    { key: 'png', label: t('chart.savePng'), icon: ImageIcon, run: () => void saveAs('.png', pngPicture) },
    { key: 'svg', label: t('chart.saveSvg'), icon: FileImage, run: () => void saveAs('.svg', svgPicture) },
  ];

  return <IconMenu label={t('chart.menu', { title })} items={items} />;
}
