/**
 * Reckons staffing: queues, agents, forecasts, shift starts.
 *
 * <p>Start at {@link io.careline.core.staffing.Staffing}. {@code ErlangB}, {@code ErlangC} and {@code ErlangA} are the
 * queueing models, {@code AgentSearch} finds the fewest agents and the largest load, {@code HoltWinters} smooths the totals
 * of days, {@code CoverSearch} chooses shift starts by branch and bound over the linear programs of {@code
 * CoverRelaxation}. Exponentials are those of {@link java.lang.StrictMath}, so that every machine finds the same numbers.
 */
@NullMarked
package io.careline.core.staffing;

import org.jspecify.annotations.NullMarked;
