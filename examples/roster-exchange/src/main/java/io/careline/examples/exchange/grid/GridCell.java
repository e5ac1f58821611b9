package io.careline.examples.exchange.grid;

import io.careline.common.AgentId;
import java.time.LocalDate;

/**
 * A place in a grid.
 *
 * @param agent the row
 * @param date the column
 */
public record GridCell(AgentId agent, LocalDate date) {}
