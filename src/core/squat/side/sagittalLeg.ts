/** A place seen from the side, pixels: forward is where the person looks, up is against gravity. */
export type SagittalPoint = { readonly forward: number; readonly up: number }

/** The near leg and the trunk as a camera at the side sees them, roll taken out. */
export type SagittalLeg = {
  readonly shoulder: SagittalPoint
  readonly hip: SagittalPoint
  readonly knee: SagittalPoint
  readonly ankle: SagittalPoint
  readonly heel: SagittalPoint
  readonly toe: SagittalPoint
}
