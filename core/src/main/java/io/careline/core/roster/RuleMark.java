package io.careline.core.roster;

/** Under which rule a unit counts and what it costs. */
record RuleMark(int rule, boolean isHard, long weight) {}
