package io.careline.benchmarks.roster.timefold;

/** What a shift adds to a tally of one agent. */
public record TotalPart(Tally tally, AgentRules agent, Integer shift, long worth) {}
