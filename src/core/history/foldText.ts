/** What a search compares: capital and small letters are the same in every script, as are the two ways to write an Ü. */
export const foldText = (text: string): string => text.normalize('NFC').toLowerCase()
