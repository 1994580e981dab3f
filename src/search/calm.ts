/** Label of the questions that tell of no danger. */
export const CALM = 'calm';
