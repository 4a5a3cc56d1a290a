import picture from '../../../resources/pictures/over-the-toe.jpg'

/** Joints of the rendered figure in the picture's own pixels, on its left side; the right side mirrors them. */
const hip = [599.9, 560.8] as const
const knee = [545.8, 640.9] as const
const ankle = [572.9, 798.8] as const
const toe = [545.1, 847.5] as const
const leg = `M${hip.join(' ')}L${knee.join(' ')}L${ankle.join(' ')}L${toe.join(' ')}`

/** A squat with both knees over the toes, drawn over as on the live screen. */
export const WelcomePicture = () => (
  <svg
    className="welcome-picture"
    viewBox="305 128 680 832"
    preserveAspectRatio="xMidYMax slice"
    aria-hidden="true"
  >
    <image href={picture} width="1280" height="960" />
    <path className="halo" d="M599.9 560.8H680.1" />
    <path className="bone" d="M599.9 560.8H680.1" />
    <HalfBody />
    <g transform="matrix(-1 0 0 1 1280 0)">
      <HalfBody />
    </g>
  </svg>
)

const HalfBody = () => (
  <>
    <path className="floor-dots halo" d="M540.8 865.7L509 894.6" />
    <path className="floor-dots" d="M540.8 865.7L509 894.6" />
    <path className="halo" d={leg} />
    <path className="halo thin" d="M545 861.8V586.1" />
    <path className="bone" d={leg} />
    <path className="plumb" d="M545 861.8V586.1" />
    {[hip, ankle, toe].map(([x, y]) => (
      <circle key={y} className="joint" cx={x} cy={y} r="8" />
    ))}
    <circle className="knee" cx={knee[0]} cy={knee[1]} r="15" />
    <g className="cone">
      <ellipse cx="497" cy="905.5" rx="34" ry="12" />
      <path d="M472 907L495 815h4L522 905Q497 920 472 907z" />
      <path
        className="band"
        d="M478 884Q494 894 516 882L511 862Q496 870 484 864zM488 846Q496 850 506 845L503 831Q497 833 493 831z"
      />
    </g>
  </>
)
