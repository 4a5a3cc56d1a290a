import { otherLanguage, pickLanguage } from '#core/language.ts'
import { expect, test } from 'vitest'

test.for([
  ['a chosen language is taken, whatever the system prefers', 'de', ['en-GB'], 'de'],
  ['the system’s first language that is spoken here wins', 'system', ['fr-FR', 'de-AT', 'en-GB'], 'de'],
  ['an underscore and capitals are no obstacle', 'system', ['DE_CH'], 'de'],
  ['a language that only begins alike is another one', 'system', ['den-CA'], 'en'],
  ['English stands in for what is not spoken here', 'system', ['fr-FR', 'pl'], 'en'],
  ['and for a system that says nothing', 'system', [], 'en'],
] as const)('%s', ([, choice, preferred, language]) => {
  expect(pickLanguage(choice, preferred)).toBe(language)
})

test('the other language leads back to the first', () => {
  expect(otherLanguage(otherLanguage('en'))).toBe('en')
  expect(otherLanguage('en')).toBe('de')
})
