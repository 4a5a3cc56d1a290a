import { z } from 'zod'

/** Must run before any schema is made: zod otherwise tries eval, which the content policy refuses and reports. */
z.config({ jitless: true })
