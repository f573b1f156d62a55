/** The formats in which lists of incidents can be had, with their media types. */
const formats = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
} as const;

/** A response that a browser saves under a name. */
export const attachment = (
  body: string | ArrayBuffer,
  format: keyof typeof formats,
  name: string
): Response =>
  new Response(body, {
    headers: {
      'content-type': formats[format],
      'content-disposition': `attachment; filename="${name}"`
    }
  });
