/**
 * What Node is started with where the server is a process of its own, for less memory. What is new is collected a
 * little more often, which costs no time that can be measured; and one thread compiles and collects in the background,
 * since each that does keeps memory of its own.
 */
export const nodeArguments: readonly string[] = ['--max-semi-space-size=4', '--v8-pool-size=1'];
