package io.careline.examples.replay.run;

import java.time.Instant;

/**
 * Where something stands in the log.
 *
 * @param caseId the case
 * @param line the line in the file
 * @param time the event's time
 */
public record Place(String caseId, int line, Instant time) {}
