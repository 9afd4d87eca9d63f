import { styled } from '@mui/material/styles';

/** Words for whoever listens, where those who look see the same in another way. */
export const Spoken = styled('span')({
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
});
