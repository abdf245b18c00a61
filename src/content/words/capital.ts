/**
 * A text as a heading: its first letter large. Names of months and weekdays are small in many
 * languages, and a date is often a heading of its own.
 */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
