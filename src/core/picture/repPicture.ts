import type { Figure } from '#core/picture/figure.ts'
import type { PictureRecord } from '#core/record/formReport.ts'

/** A picture of a rep as it is kept: a JPEG of the person, unmirrored, with the joints that were measured in it. */
export type RepPicture = PictureRecord & { readonly figure: Figure; readonly jpeg_base64: string }
