declare module "*.docx" {
  const bytes: Uint8Array;
  export default bytes;
}
