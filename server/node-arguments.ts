/**
 * What Node is started with where the server is a process of its own, for less memory. What is new is collected a
 * little more often, which costs no time that can be measured; and one thread compiles and collects in the background,
 * since each that does keeps memory of its own.
 */
export const nodeArguments: readonly string[] = ['--max-semi-space-size=4', '--v8-pool-size=1'];

/**
 * What Node is started with in its environment, for less memory: the size from which on a piece of memory is asked of
 * the system by itself and given back to it when it is free, and how much free memory may stay at the end of the rest.
 * Where the C library is glibc, both grow with what a program has freed unless they are named (`mallopt(3)`), and free
 * memory stays with the program. In bytes; elsewhere nobody reads them.
 */
export const nodeEnvironment: Readonly<Record<string, string>> = {
  MALLOC_MMAP_THRESHOLD_: '32768',
  MALLOC_TRIM_THRESHOLD_: '32768',
};
