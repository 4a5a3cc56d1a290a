import { openScreens, type Screens } from '#tests/screens/openScreens.ts'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let screens: Screens
beforeAll(async () => {
  screens = await openScreens()
})
afterAll(() => screens?.close())

/** Tabs until something with this name has the focus. */
const tabTo = async (page: Page, name: string | RegExp) => {
  const wanted = page.getByRole('button', { name })
  for (let presses = 0; presses < 60; presses += 1) {
    if (await wanted.evaluateAll((buttons) => buttons.some((button) => button === document.activeElement)))
      return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No tab stop is called ${name}`)
}

describe('an exercise', () => {
  test('goes by keyboard alone, from the list to the list, where it stands as done', async () => {
    const { page } = await screens.open('historyEmpty')
    await page.keyboard.press('1')
    await tabTo(page, /^Foam roll: outer thigh/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^Start the timer/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Foam roll: outer thigh', level: 1 }).waitFor()
    await page.getByText('Lie on your side with the roller just below the front of your hip bone.').waitFor()
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('n')
    await page.getByRole('timer', { name: /^Get ready, [78] seconds left/ }).waitFor()
    await page.keyboard.press(' ')
    await page.getByRole('heading', { name: 'Paused' }).waitFor()
    await page.keyboard.press(' ')
    await page.keyboard.press('t')
    await page.keyboard.press('b')
    await page.getByRole('timer', { name: /^Hold/ }).waitFor()
    await page.keyboard.press('t')
    await page.keyboard.press('t')
    await page.getByText('2 of 2').waitFor()
    await page.getByText('2 ticked by you').waitFor()
    await page.getByText('Kept in today’s list.').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Foam roll: outer thigh.* Done/ }).waitFor()
    await page.keyboard.press('3')
    await page.getByRole('row', { name: /Foam roll: outer thigh 2 of 2 2 ticked by you/ }).waitFor()
    await screens.leave(page)
  })

  test('counts a hold that the camera has seen, and only then', async () => {
    const { page } = await screens.open('exerciseChecked')
    await page.locator('.exercise-dot-checked').nth(1).waitFor({ timeout: 60_000 })
    await page.getByText(/^One line/).waitFor()
    await page.keyboard.press('Escape')
    await page.getByText(/^[23] of 10$/).waitFor()
    await page.getByText(/^[23] seen by the camera$/).waitFor()
    await screens.leave(page)
  })

  test('measures squats on one leg and keeps what it read of the knee', async () => {
    const { page } = await screens.open('exerciseOneLeg')
    await page.getByText(/^Low enough/).waitFor()
    await page.locator('.exercise-dot-checked').nth(3).waitFor({ timeout: 90_000 })
    await page.keyboard.press('Escape')
    await page.getByText(/^[89] of 10$/).waitFor()
    await page.getByText(/^Left knee: not measured\. Right knee: \d+° (in|out)ward ± \d+°\.$/).waitFor()
    await page.getByText('Kept in today’s list.').waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('3')
    await page.getByRole('row', { name: /Single-leg squat [89] of 10 right \d+° (in|out)/ }).waitFor()
    await screens.leave(page)
  })

  test('says why the camera can’t vouch for it, and goes on by the timer when asked', async () => {
    const { page } = await screens.open('exerciseRefused')
    await page.getByText('I don’t see you lying down. Lie down, all of you in the picture.').waitFor()
    expect(await page.locator('.exercise-dot-checked, .exercise-dot-timed').count()).toBe(0)
    await page.getByRole('button', { name: 'Go on with the timer' }).click()
    await page.getByText('Timer only').waitFor()
    await page.locator('.exercise-dot-timed').first().waitFor({ timeout: 30_000 })
    await screens.leave(page)
  })

  test('shows the knees’ own gap, live, and compares squeezed with let go', async () => {
    const { page } = await screens.open('exerciseLesson')
    await page.getByText(/^Knees apart: \d+ % of the widest$/).waitFor()
    await page.getByRole('heading', { name: 'Let go' }).waitFor({ timeout: 30_000 })
    await page.keyboard.press('t')
    await page.keyboard.press('Escape')
    await page.getByText(/Squeezed, your knees came together to|could not see your knees/).waitFor()
    await screens.leave(page)
  })

  test('can be ticked without being started, and the tick taken back once that was said twice', async () => {
    const { page } = await screens.open('historyEmpty')
    await page.keyboard.press('1')
    await page.getByRole('button', { name: /^Clam/ }).click()
    await page.getByRole('button', { name: 'Tick it: done' }).click()
    await page.getByRole('button', { name: /^Clam.* Done/ }).waitFor()
    await page.keyboard.press('3')
    await page.getByRole('button', { name: /^Delete Clam of/ }).click()
    // The harmless answer has the focus.
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Delete Clam of/ }).click()
    await page.getByRole('button', { name: 'Delete the exercise' }).click()
    await page.getByRole('heading', { name: 'Exercises', level: 2 }).waitFor({ state: 'detached' })
    await screens.leave(page)
  })
})

describe('its demonstration', () => {
  test('moves, can be stopped, and stands still where less motion is wanted', async () => {
    const { page } = await screens.open('exerciseExplained')
    const picture = () =>
      page
        .locator('.demonstration > canvas')
        .evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''))
    const first = await picture()
    await expect.poll(picture, { timeout: 10_000 }).not.toBe(first)
    await page.getByRole('button', { name: 'Pause the demonstration' }).click()
    await page.getByRole('button', { name: 'Play the demonstration' }).waitFor()
    const held = await picture()
    await page.waitForTimeout(400)
    expect(await picture()).toBe(held)
    await screens.leave(page)

    const { page: still } = await screens.open('exerciseExplained', { motion: 'less' })
    expect(await still.locator('.demonstration-stills canvas').count()).toBe(2)
    await still.getByText('Lift into one line and hold').waitFor()
    await screens.leave(still)
  })
})

describe('after a set', () => {
  test('the proposals say why, say what can’t be known, and lead on', async () => {
    const { page } = await screens.open('results')
    await page
      .getByText('Your right knee went inside the foot at the bottom, in 3 of 9 judged reps.')
      .waitFor()
    await page.getByText('I see where a knee goes, not why it goes there.').waitFor()
    await page.getByRole('button', { name: 'Start: Heel-lift test' }).click()
    await page.getByRole('heading', { name: 'Heel-lift test', level: 1 }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Heel-lift test, heels down').waitFor()
    await screens.leave(page)
  })

  test('both halves of the heel-lift test are joined and its pattern is shown', async () => {
    const { page } = await screens.open('heelLiftResult')
    await page.getByRole('heading', { name: 'Heel-lift test: Ankle pattern' }).waitFor()
    await page.getByText(/Inside by 6\.2° ± 1\.4° \(9 reps\) with flat feet/).waitFor()
    await screens.leave(page)
  })
})
