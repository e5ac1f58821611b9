package io.careline.benchmarks.roster;

import io.careline.roster.RosterProblem;

/** A published instance as a problem. */
record RosterInstance(String name, RosterFormat format, RosterProblem problem) {}
