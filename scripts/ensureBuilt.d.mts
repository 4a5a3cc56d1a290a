export declare const ensureBuilt: () => Promise<void>
export declare const buildNow: () => Promise<void>
