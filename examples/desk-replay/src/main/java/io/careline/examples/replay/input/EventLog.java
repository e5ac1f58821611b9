package io.careline.examples.replay.input;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A log as it was read: its events by case.
 *
 * @param name the file's name
 * @param cases the events of each case in the order of the file, cases by their first line; at least one
 * @param events how many events there are
 * @param first the earliest time
 * @param last the latest time
 */
public record EventLog(String name, Map<String, List<LogEvent>> cases, int events, Instant first, Instant last) {}
