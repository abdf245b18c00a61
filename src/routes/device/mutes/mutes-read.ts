/** The event by which the app says that it hides stories itself. */
export const MUTES_READ = 'coranto:mutes';
