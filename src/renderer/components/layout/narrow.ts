/** Where magnification leaves too little width for two columns, everything stands in one and the window scrolls. */
export const NARROW = '@media (max-width: 720px)';
