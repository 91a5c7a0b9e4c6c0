export * from "./fingerprint";
export * from "./numbers";
export * from "./schedule";
export * from "./scores";
export * from "./status";
export * from "./summary";
export * from "./work";
