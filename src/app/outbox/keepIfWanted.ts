import type { SetOutbox } from '#app/outbox/setOutbox.ts'

/** An outbox that lets go of the frames where they are not to be kept; asked with every piece. */
export const keepIfWanted = (outbox: SetOutbox, isWanted: () => boolean): SetOutbox => ({
  ...outbox,
  savePoses: (poses) => {
    if (isWanted()) outbox.savePoses(poses)
  },
})
