import { styled } from '@mui/material/styles';

/** What a preview of somebody's sheet is made of, whatever it is read as. */

/** A column's own heading, above what it is read as. */
export const SheetHead = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gap: tokens.space[2],
  '& > span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
}));

/** A cell as it stands in the file; where it is read as something else, or not at all, that stands beside it on a ground of its own. */
export const SheetCell = styled('span')(({ theme: { tokens } }) => {
  const marked = (kind: string, ground: string, text: string) => ({
    [`&[data-kind=${kind}]`]: {
      display: 'block',
      margin: `0 -${tokens.space[2]}px`,
      padding: `0 ${tokens.space[2]}px`,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      color: text,
      backgroundColor: ground,
      boxShadow: `inset 2px 0 0 ${text}`,
    },
  });
  const { color } = tokens;
  return {
    '&[data-used=false]': { color: color.ink3 },
    ...marked('error', color.errorSoft, color.error),
    ...marked('beyond', color.beyondSoft, color.beyond),
    ...marked('info', color.missingSoft, color.ink2),
  };
});
