/**
 * Has Node free all that nobody uses, forgotten code included, and give the memory back to the system: by itself it
 * leaves that undone while nothing new is made. The inspector is asked, since a flag that lets a program ask directly
 * (`--expose-gc`) keeps Node from using the code that it has compiled beforehand, and makes it start later.
 */
export async function collectGarbage(): Promise<void> {
  const { Session } = await import('node:inspector/promises');
  const session = new Session();
  session.connect();
  try {
    await session.post('HeapProfiler.collectGarbage');
  } finally {
    session.disconnect();
  }
}
