package io.careline.benchmarks.roster.engine;

import java.util.List;

/**
 * How many agents are wanted on a day.
 *
 * @param agents by agent, whether they count
 * @param values by value, whether it counts
 */
public record Cover(int day, boolean[] agents, boolean[] values, List<Limit> limits) {}
