package io.careline.examples.month.run;

import io.careline.lifecycle.Rejection;
import java.time.Instant;

/**
 * A command that was refused for a reason.
 *
 * @param reason why
 * @param lifecycle the life cycle
 * @param id the aggregate
 * @param command the command
 * @param at when
 * @param line the line of the events; 0 where nobody sent it
 */
public record Refusal(Rejection reason, String lifecycle, String id, String command, Instant at, int line) {}
