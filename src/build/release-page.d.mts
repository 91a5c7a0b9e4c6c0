export declare function picturesOf(file: string): Promise<readonly string[]>;
export declare function releasePage(version: string, shots: readonly string[], hasNode: boolean): string;
