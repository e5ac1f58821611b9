package io.careline.examples.replay.roster;

import io.careline.examples.replay.input.SkippedLines;
import io.careline.roster.RosterView;

/**
 * A roster as it was read.
 *
 * @param name the file's name
 * @param shifts how many shifts it has, each agent's counted
 * @param view who works which shift when
 * @param skipped the lines that could not be used
 */
public record Roster(String name, int shifts, RosterView view, SkippedLines skipped) {}
