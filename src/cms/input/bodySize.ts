/** Whether the body of a request has more bytes than that. Of a longer one little more is read. */
export async function isLonger(request: Request, bytes: number): Promise<boolean> {
  if (Number(request.headers.get('content-length')) > bytes) return true
  // Not cancelled when it is too long: a clone waits with that for the request that it was made from.
  const reader = request.clone().body?.getReader()
  let read = 0
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    read += part.value.byteLength
    if (read > bytes) return true
  }
  return false
}
