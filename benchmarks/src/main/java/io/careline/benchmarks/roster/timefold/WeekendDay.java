package io.careline.benchmarks.roster.timefold;

/** A day of a weekend of an agent whose weekends are bounded. */
public record WeekendDay(WeekendRules rules, Integer cell, Integer weekend) {}
