declare module "*.txt" {
  /** A text, or in the add-in what unpacks it. */
  const text: string | (() => string);
  export default text;
}
