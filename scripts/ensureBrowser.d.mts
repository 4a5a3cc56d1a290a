export declare const ensureBrowser: (wishes: { readonly install: boolean }) => string
