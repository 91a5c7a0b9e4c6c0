/** What browsers that let a page keep a file offer beyond the types of TypeScript (WICG File System Access). */
interface FileSystemHandle {
  queryPermission?(options: { readonly mode: "readwrite" }): Promise<PermissionState>;
  requestPermission?(options: { readonly mode: "readwrite" }): Promise<PermissionState>;
}

interface DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

interface PickerType {
  readonly description: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
}

interface Window {
  showOpenFilePicker?(options: { readonly types: readonly PickerType[] }): Promise<readonly FileSystemFileHandle[]>;
  showSaveFilePicker?(options: {
    readonly suggestedName: string;
    readonly types: readonly PickerType[];
  }): Promise<FileSystemFileHandle>;
  showDirectoryPicker?(options: { readonly mode: "readwrite" }): Promise<FileSystemDirectoryHandle>;
}
