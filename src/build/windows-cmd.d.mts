export declare const itaCmd: string;
