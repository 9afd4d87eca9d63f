/** Size in CSS px that the screens are drawn for; a smaller or equal desktop is filled. */
const DRAWN_FOR = { width: 1366, height: 768 };
const COMFORTABLE = { width: 1440, height: 900 };
const SMALLEST = { width: 1024, height: 600 };

export interface OpeningSize {
  readonly width: number;
  readonly height: number;
  readonly minWidth: number;
  readonly minHeight: number;
  /** The desktop has no room around the window. */
  readonly fills: boolean;
}

/** How large the window opens on a desktop with this room: never larger than it, and all of it on a small laptop. */
export function openingSize(room: { readonly width: number; readonly height: number }): OpeningSize {
  return {
    width: Math.min(room.width, COMFORTABLE.width),
    height: Math.min(room.height, COMFORTABLE.height),
    minWidth: Math.min(room.width, SMALLEST.width),
    minHeight: Math.min(room.height, SMALLEST.height),
    fills: room.width <= DRAWN_FOR.width || room.height <= DRAWN_FOR.height,
  };
}
