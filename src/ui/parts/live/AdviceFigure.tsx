import type { FramingAdvice, PartRemedy } from '#core/body/framing.ts'
import type { Side } from '#core/side.ts'
import { TurnArrow } from '#ui/parts/live/CantTellSlab.tsx'

/** What the advice means, drawn from the side: laptop, person, and the way to go. */
export const AdviceFigure = ({ advice }: { readonly advice: FramingAdvice }) => {
  switch (advice.kind) {
    case 'turn':
      return (
        <div className="live-marks">
          <TurnArrow toward={advice.toward} />
        </div>
      )
    case 'comeCloser':
      return <RoomFigure move="closer" />
    case 'stepBack':
    case 'nobody':
      return <RoomFigure move="back" />
    case 'partMissing':
      return partFigure(advice.remedy)
    case 'levelCamera':
      return <RoomFigure move="tilt" />
    case 'noPicture':
    case 'frozenPicture':
    case 'moreLight':
    case 'justYou':
    case 'holdStill':
      return <RoomFigure move="none" />
  }
}

const partFigure = (remedy: PartRemedy) => {
  switch (remedy) {
    case 'stepBack':
      return <RoomFigure move="back" />
    case 'tiltUp':
      return <RoomFigure move="tilt" />
    case 'tiltDown':
      return <RoomFigure move="tiltDown" />
    case 'moveLeft':
    case 'moveRight':
      return (
        <div className="live-marks">
          <SideArrow toward={remedy === 'moveLeft' ? 'left' : 'right'} />
        </div>
      )
    case 'uncover':
      return <RoomFigure move="none" />
  }
}

/** Straight to the side, as the person sees themselves in the mirror. */
const SideArrow = ({ toward }: { readonly toward: Side }) => (
  <svg className={`live-turn live-toward-${toward}`} viewBox="0 0 130 110" aria-hidden="true">
    <path
      d="M12 55H112M76 18l38 37-38 37"
      fill="none"
      stroke="currentColor"
      strokeWidth="12"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)

type Move = 'back' | 'closer' | 'tilt' | 'tiltDown' | 'none'

const RoomFigure = ({ move }: { readonly move: Move }) => (
  <svg
    className="live-room"
    viewBox="0 0 260 130"
    aria-hidden="true"
    fill="none"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path className="live-room-floor" d="M4 124H256" />
    <path className="live-room-view" d="M52 62L256 6V130L174 124z" />
    <path className="live-room-table" d="M18 124V84M6 84H52" />
    <path className="live-room-laptop" d="M24 79H48L54 52" />
    {move === 'back' && <Ghost x={108} />}
    {move === 'closer' && <Ghost x={226} />}
    <Person x={move === 'closer' ? 168 : 208} />
    {move === 'back' && <path className="live-room-way" d="M128 88H174M160 72l18 16-18 16" />}
    {move === 'closer' && <path className="live-room-way" d="M208 88H196M202 74l-15 14 15 14" />}
    {move === 'tiltDown' && <path className="live-room-way" d="M72 38C82 50 82 66 72 78M62 70l9 9 12-4" />}
    {move === 'tilt' && <path className="live-room-way" d="M72 78C82 66 82 50 72 38M62 46l9-9 12 4" />}
  </svg>
)

const Person = ({ x }: { readonly x: number }) => (
  <g transform={`translate(${x} 0)`} className="live-room-person">
    <path d="M0 52V82" strokeWidth="15" />
    <path d="M0 82V119M0 119h-9M-2 54l-4 26" strokeWidth="8" />
    <circle cx="0" cy="33" r="9.5" />
  </g>
)

const Ghost = ({ x }: { readonly x: number }) => (
  <g transform={`translate(${x} 0)`} className="live-room-ghost">
    <path d="M0 62V120" strokeWidth="8" strokeDasharray="1 12" />
    <circle cx="0" cy="36" r="9" strokeWidth="4" strokeDasharray="7 5" />
  </g>
)
