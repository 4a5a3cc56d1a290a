import type { PoseQuality } from '#app/quality/poseQuality.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import type { PictureWish } from '#core/picture/pictureWish.ts'
import type { Given } from '#core/coach/cue.ts'
import type { Language } from '#core/language.ts'
import type { FitAnswer, FitRequest } from '#core/squat/fitRequest.ts'
import type { Milliseconds } from '#core/units.ts'

/** Why a source could not start or stopped by itself. Each has words and an action in the interface. */
export type SourceTrouble =
  | 'cameraDenied'
  | 'noCamera'
  | 'cameraBusy'
  | 'cameraUnplugged'
  | 'videoUnreadable'
  | 'videoUnsupported'
  | 'videoEmpty'
  | 'engineFailed'

export type SourceEnd =
  | { readonly kind: 'ended' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly why: SourceTrouble; readonly detail: string }

export type EngineInfo = {
  /** For example "LiteRT, full model, 2 threads". */
  readonly name: string
  /** Set when the preferred engine did not start and this one stepped in; says why. */
  readonly insteadOf: string | null
  /** Live only, and only of engines that can measure better or worse. */
  readonly quality?: PoseQuality
}

/** Makes a JPEG of the frame a pose was measured in; null when the frame is gone, which it is two frames later. */
export type TakePicture = (wish: PictureWish) => Promise<Uint8Array | null>

export type PoseSink = {
  readonly onEngine: (engine: EngineInfo) => void
  /** The live picture is there, usually before the engine is. */
  readonly onStream?: (stream: MediaStream) => void
  /** `arrivedAt`, from a camera: when its frame reached the program, by the page's performance clock. */
  readonly onPose: (pose: RawPose, arrivedAt?: number, takePicture?: TakePicture) => void
  /** Recorded video only: the picture the next pose belongs to, for drawing; valid until the callback returns. */
  readonly onPicture?: (picture: CanvasImageSource, width: number, height: number) => void
  /** Recorded video only. */
  readonly onProgress?: (done: Milliseconds, total: Milliseconds) => void
}

export type FilmListener = {
  /** Bytes of one piece. */
  readonly mostBytes: number
  /** The next piece of the file, base64. */
  readonly onPiece: (base64: string) => void
  /** No more comes. */
  readonly onBroken: () => void
}
export type RunningFilm = {
  readonly setPaused: (paused: boolean) => void
  /** Resolves when the last piece has been handed over. */
  readonly stop: () => Promise<void>
}
/** Films what a source shows; null where that can't be done. */
export type StartFilm = (listener: FilmListener) => RunningFilm | null

/** Camera, video file, recorded landmarks or a constructed figure. */
export type PoseSource = {
  readonly kind: 'camera' | 'video' | 'landmarks'
  /** The camera's label or the file's name. */
  readonly name: string
  /** The live picture, once `run` has opened it; null for sources that hand out pictures frame by frame. */
  readonly stream: () => MediaStream | null
  /** Cameras only, while they run; the film ends with them. */
  readonly film?: StartFilm
  /** Runs until the source ends, fails or `signal` aborts. Never rejects for an expected failure. */
  readonly run: (sink: PoseSink, signal: AbortSignal) => Promise<SourceEnd>
}

export type CameraChoice = { readonly id: string; readonly label: string }

/** Opens sources; implemented in platform, handed to the interface by main.tsx. */
export type PoseSources = {
  readonly listCameras: () => Promise<readonly CameraChoice[]>
  /** Calls back whenever a camera is plugged in or out; returns how to stop listening. */
  readonly onCamerasChanged: (listener: () => void) => () => void
  readonly camera: (cameraId: string | null) => PoseSource
  readonly video: (file: Blob, name: string) => PoseSource
  /** The rendered clip that ships with the app. */
  readonly sample: () => PoseSource
  /** What measured last since the app was opened, and why that; null while nothing has. */
  readonly latestEngine?: () => EngineInfo | null
}

/** Gives what the policy has picked: speaks and sounds, at once, cutting off what still sounds. */
export type Coach = {
  /** Answers when its tone is heard, by the page's performance clock; null where none sounds. */
  readonly give: (cue: Given) => number | null
  readonly setMuted: (muted: boolean) => void
  readonly silence: () => void
}

/** Which languages this computer can speak by itself. */
export type Voices = {
  readonly has: (language: Language) => boolean
  /** Calls back whenever a voice comes or goes; returns how to stop listening. */
  readonly onChange: (listener: () => void) => () => void
}

/** Works out what a session asks for, off to the side. Rejects only for a bug. */
export type FitSolver = {
  /** Makes ready, so that the first fit doesn't wait for it. */
  readonly warmUp: () => void
  readonly solve: (request: FitRequest) => Promise<FitAnswer>
}

export type Clock = {
  /** Wall clock, ISO 8601 with offset. */
  readonly isoNow: () => string
}

/** Keeps the screen on, because nobody touches the computer during a set. Returns how to let it sleep again. */
export type KeepAwake = () => () => void
