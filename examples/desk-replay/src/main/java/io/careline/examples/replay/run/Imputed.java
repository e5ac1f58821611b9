package io.careline.examples.replay.run;

import io.careline.complaint.ComplaintCommandType;

/**
 * Something that the mapping made up.
 *
 * @param command the command
 * @param attribute its attribute; empty if the whole command was made up
 * @param value the attribute's value; empty for a whole command
 */
public record Imputed(ComplaintCommandType command, String attribute, String value) {}
