/** A share of a picture's width, from 0 to 100, for its attributes. */
export const percent = (value: number): string => `${Math.round(value * 1000) / 1000}%`;
