import { z } from 'zod'

/** Every schema imports zod from here: left alone, it tries eval first, which the page's content policy refuses and reports. */
z.config({ jitless: true })

export { z }
