export declare const findElectron: () => string | null
export declare const ensureElectron: () => string | null
