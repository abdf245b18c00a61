/** An event of the window: this tab has to forget what it knows of its reader. */
export const ERASED = 'coranto:erased';
