export declare const whileLocked: <Result>(lockFile: string, work: () => Promise<Result>) => Promise<Result>
