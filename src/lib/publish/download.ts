/** Has the browser save bytes as a file; they go nowhere else. */
export function downloadBytes(name: string, type: string, bytes: string | Uint8Array): void {
  const part = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
  const url = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url)); // once the browser has taken hold of it
}
