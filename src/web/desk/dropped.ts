/** Thai: the files that were dropped beside the one that is opened; "" where there are none. */
export function leftNote(files: Iterable<File>, opened: string): string {
  const names = [...files].map(({ name }) => name);
  names.splice(Math.max(0, names.indexOf(opened)), 1);
  return names.length === 0 ? "" : `ไฟล์ที่วางพร้อมกันไม่ได้เปิด: ${names.join(", ")}`;
}
