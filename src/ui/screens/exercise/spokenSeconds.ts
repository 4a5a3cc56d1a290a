/** Seconds of a calm voice per word, and of breath after a sentence. */
const perWord = 0.42
const breath = 1.2

/** How long an explanation stays: as long as it takes to say it, or to read it from afar. */
export const spokenSeconds = (text: string): number => Math.ceil(text.split(/\s+/).length * perWord + breath)
