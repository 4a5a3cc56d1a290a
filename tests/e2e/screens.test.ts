import { openScreens, type Screens } from '#tests/screens/openScreens.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let screens: Screens
beforeAll(async () => {
  screens = await openScreens()
})
afterAll(() => screens?.close())

describe('every screen', () => {
  test.for([
    ['today', 1280, 720],
    ['results', 1280, 720],
    ['history', 1366, 768],
    ['settings', 1920, 1080],
    ['welcome', 1024, 700],
  ] as const)('fits its window without scrolling sideways: %s at %i × %i', async ([name, width, height]) => {
    const { page } = await screens.open(name, { width, height })
    const overflow = await page.evaluate(
      () =>
        [...document.querySelectorAll('html, .content, main')].filter(
          (element) => element.scrollWidth > element.clientWidth,
        ).length,
    )
    expect(overflow).toBe(0)
    await screens.leave(page)
  })
})

describe('by keyboard', () => {
  test('the number keys lead from screen to screen, and the title follows', async () => {
    const { page } = await screens.open('today')
    await page.keyboard.press('3')
    await page.getByRole('heading', { name: 'History', level: 1 }).waitFor()
    expect(await page.title()).toBe('History · Overtoe')
    await page.keyboard.press('4')
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
    await page.keyboard.press('1')
    await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor()
    await screens.leave(page)
  })

  test('Enter on Today starts the squats while there is no set yet', async () => {
    const { page } = await screens.open('historyEmpty')
    await page.keyboard.press('1')
    await page.getByRole('heading', { name: 'Squat', level: 2 }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.live').waitFor()
    await screens.leave(page)
  })
})

describe('first run', () => {
  test('asks for the camera only when its button is pressed', async () => {
    const { page } = await screens.open('welcome')
    expect(await page.locator('.live').count()).toBe(0)
    await page.getByRole('button', { name: 'Use my camera' }).click()
    await page.locator('.live').waitFor()
    await screens.leave(page)
  })

  test('can be left to look around, and read again from the settings', async () => {
    const { page } = await screens.open('welcome')
    await page.getByRole('button', { name: 'Look around first' }).click()
    await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor()
    await page.keyboard.press('4')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.getByRole('button', { name: 'Use my camera' }).waitFor()
    await screens.leave(page)
  })
})

describe('a set', () => {
  test('is exported in all formats and says where it went', async () => {
    const { page } = await screens.open('results')
    await page.getByRole('button', { name: 'Export report' }).click()
    await page.getByRole('button', { name: /^All/ }).click()
    await page.getByText('Saved to /home/user/Documents/squat-4.pdf and 3 more').waitFor()
    await page.getByRole('button', { name: 'Show in folder' }).click()
    await screens.leave(page)
  })

  test('that can not be exported says why and what to do', async () => {
    const { page } = await screens.open('exportFails')
    await page.getByRole('button', { name: 'Export report' }).click()
    await page.getByRole('button', { name: /^PDF/ }).click()
    await page.getByText('The disk is full. Free some space, or choose another disk.').waitFor()
    await screens.leave(page)
  })

  test('is deleted and brought back', async () => {
    const { page } = await screens.open('results')
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByText('2 sets').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('3 sets').waitFor()
    await screens.leave(page)
  })

  test('opens from the history with the same numbers', async () => {
    const { page } = await screens.open('history')
    await page.getByRole('button', { name: /^Open the set of Mon 16 Nov 2026/ }).click()
    await page.getByRole('heading', { name: 'Mon 16 Nov 2026, 17:42' }).waitFor()
    await page.getByText('inside the foot in 3 of 9 judged reps, furthest 13° in rep 7').waitFor()
    await page.getByText(/^Rep 9: .*left knee stayed.* 2° inward; I can’t tell about the right/).waitFor()
    await screens.leave(page)
  })
})

describe('the history', () => {
  test('of thousands of sets has only the rows in sight in the page, and scrolls to the oldest', async () => {
    const { page } = await screens.open('longHistory')
    await page.getByText('2500 sets').waitFor()
    await page.locator('[aria-rowindex="2"] .row-link').waitFor()
    expect(await page.locator('tbody tr').count()).toBeLessThan(60)
    await page.locator('.content').press('End')
    await page.locator('[aria-rowindex="2501"] .row-link').waitFor()
    expect(await page.locator('tbody tr').count()).toBeLessThan(60)
    await screens.leave(page)
  })

  test('keeps the row in which somebody types while it is scrolled away', async () => {
    const { page } = await screens.open('longHistory')
    await page.locator('[aria-rowindex="2"] .rename').click()
    await page.keyboard.type('Half a na')
    await page.locator('.content').evaluate((content) => content.scrollTo(0, 60_000))
    await page.locator('[aria-rowindex="3"]').waitFor({ state: 'detached' })
    await page.locator('.content').evaluate((content) => content.scrollTo(0, 0))
    expect(await page.locator('[aria-rowindex="2"] .text-field').inputValue()).toBe('Half a na')
    await screens.leave(page)
  })

  test('draws how each knee changes, and calls only what is larger than the noise a change', async () => {
    const { page } = await screens.open('trends')
    await page.getByRole('heading', { name: 'Left knee: no change' }).waitFor()
    await page.getByRole('heading', { name: 'Right knee: 13° to 5°' }).waitFor()
    await screens.leave(page)
  })

  test('two ticked sets are put side by side, swapped and left by keys', async () => {
    const { page } = await screens.open('trends')
    await page.keyboard.press('c')
    await page.getByRole('heading', { name: '31 Oct 2026 and 15 Nov 2026', level: 1 }).waitFor()
    const right = page.getByRole('row', { name: /^Right knee/ })
    expect(await right.textContent()).toContain('Too small')
    await page.keyboard.press('s')
    await page.getByRole('heading', { name: '15 Nov 2026 and 31 Oct 2026', level: 1 }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'History', level: 1 }).waitFor()
    await screens.leave(page)
  })

  test('is narrowed by what is typed and chosen, and shows all again', async () => {
    const { page } = await screens.open('trends')
    await page.getByRole('searchbox').fill('hike')
    await page.getByText('1 set', { exact: true }).waitFor()
    await page.getByRole('checkbox', { name: 'Only with a knee inside' }).check()
    await page.getByRole('heading', { name: 'No set matches' }).waitFor()
    await page.getByRole('button', { name: 'Show all sets' }).click()
    await page.getByText('9 sets', { exact: true }).waitFor()
    await screens.leave(page)
  })

  test('a set gets the name that is typed in its row', async () => {
    const { page } = await screens.open('history')
    await page.getByRole('button', { name: /^Name the set of Mon 16 Nov/ }).click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Barefoot\n')
    await page.getByRole('button', { name: /^Open the set of Mon 16 Nov.*Barefoot/ }).waitFor()
    await page.locator('.rename:focus').waitFor()
    await screens.leave(page)
  })

  test('says that an unreadable file was set aside, and under which name it lies', async () => {
    const { page } = await screens.open('setAside')
    await page.getByText('The old file is kept as overtoe-damaged-2026-11-16.sqlite.').waitFor()
    await screens.leave(page)
  })

  test('says what to do when a session can not be deleted', async () => {
    const { page } = await screens.open('fullDisk')
    await page.getByRole('button', { name: /^Delete the set of Mon 16 Nov/ }).click()
    await page.getByText('The set was not changed.').waitFor()
    await page.getByText('The disk is full. Free some space, then try again.').waitFor()
    await screens.leave(page)
  })
})

describe('trouble', () => {
  test('a rep that is not saved yet is told above every screen, with what to do', async () => {
    const { page } = await screens.open('unsaved')
    await page.getByText('1 rep not saved yet.').waitFor()
    await page.getByText('The disk is full. Free some space, then try again.').waitFor()
    await page.keyboard.press('1')
    await page.getByText('1 rep not saved yet.').waitFor()
    await screens.leave(page)
  })

  test('a bug shows a plain page with what happened and a way on', async () => {
    const { page } = await screens.open('broken')
    await page.getByRole('heading', { name: 'Something broke' }).waitFor()
    await page.getByText('What happened').click()
    await page.getByText('listSessions broke').first().waitFor()
    await page.getByRole('button', { name: 'Reload' }).waitFor()
    await screens.leave(page)
  })
})

describe('settings', () => {
  test('take effect at once: dark is dark', async () => {
    const { page } = await screens.open('settings')
    await page.getByRole('radio', { name: 'Dark' }).check()
    await page.locator('html[data-theme=dark]').waitFor()
    await screens.leave(page)
  })

  test('list the cameras and the engine that ran last', async () => {
    const { page } = await screens.open('settings')
    await page.getByText('2 cameras found').waitFor()
    await page.getByRole('combobox', { name: 'Camera', exact: true }).selectOption({ label: 'Desk camera' })
    await page.getByText('Ran last: LiteRT full, 2 threads').waitFor()
    await screens.leave(page)
  })
})

describe('several recordings', () => {
  test('end in a line each; a measured one opens its results, and there is a way back', async () => {
    const { page } = await screens.open('recordings')
    await page.getByRole('heading', { name: '6 recordings', level: 1 }).waitFor()
    const line = page.getByRole('row').filter({ hasText: 'anna-morning.mp4' })
    expect(await line.textContent()).toContain('Right: 13°, inside the foot')
    await page.getByText('Can’t be read: not a video, or part of it is missing.').waitFor()
    await page.getByRole('button', { name: 'Open the results of anna-morning.mp4' }).click()
    await page.getByRole('heading', { name: 'Mon 16 Nov 2026, 17:42' }).waitFor()
    await page.getByRole('button', { name: 'All recordings' }).click()
    await page.getByRole('heading', { name: '6 recordings', level: 1 }).waitFor()
    await screens.leave(page)
  })

  test('dropped together wait for their turn', async () => {
    const { page } = await screens.open('today')
    await page.evaluate(() => {
      const files = new DataTransfer()
      for (const name of ['a.mp4', 'notes.txt', 'c.mp4']) files.items.add(new File(['x'], name))
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true }))
    })
    await page.getByText('1 of 3: a.mp4').waitFor()
    await page.keyboard.press('n')
    await page.getByText('2 of 3: notes.txt').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: '3 recordings', level: 1 }).waitFor()
    expect(await page.getByText('Not measured.').count()).toBe(3)
    await screens.leave(page)
  })
})

describe('a dropped file', () => {
  test.for([
    ['squat.mp4', 'video/mp4', '.live'],
    ['holiday.jpg', 'image/jpeg', '.notice.trouble'],
  ] as const)('%s is opened if it is a video and refused in words if not', async ([name, type, shows]) => {
    const { page } = await screens.open('today')
    await page.evaluate(
      ([fileName, fileType]) => {
        const files = new DataTransfer()
        files.items.add(new File(['x'], fileName, { type: fileType }))
        window.dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true }))
      },
      [name, type] as const,
    )
    await page.locator(shows).waitFor()
    await screens.leave(page)
  })
})
