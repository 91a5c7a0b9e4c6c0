declare module "*.docx" {
  const base64: string;
  export default base64;
}
