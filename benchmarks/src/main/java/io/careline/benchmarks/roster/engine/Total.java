package io.careline.benchmarks.roster.engine;

/**
 * Bounds on a sum over an agent's days.
 *
 * @param worth what a day adds, by value
 */
public record Total(int agent, long[] worth, Limit limit) {}
