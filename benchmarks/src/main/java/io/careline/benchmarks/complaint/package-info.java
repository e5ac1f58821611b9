/** The complaint life cycle measured: one transition against other ways to write it, replay, and a log worked off. */
package io.careline.benchmarks.complaint;
