package io.careline.examples.replay.mapping;

import io.careline.examples.report.Words;
import java.util.List;

/**
 * What an activity of the log stands for.
 *
 * @param description why, for people; may be empty
 * @param commands the commands in the order in which they are sent; empty: the activity has no counterpart
 */
public record ActivityRule(Words description, List<CommandRule> commands) {}
