/** Hands a file to the browser to save. */
export function downloadBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click, so it is let go a little later.
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
