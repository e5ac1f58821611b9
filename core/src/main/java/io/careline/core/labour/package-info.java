/**
 * Labour law over rosters and attendance months.
 *
 * <p>Start at {@link io.careline.core.labour.LabourRules}; how each limit is measured is in {@code HourLimits}, {@code
 * RestLimits} and {@code MeanLimits}.
 */
@NullMarked
package io.careline.core.labour;

import org.jspecify.annotations.NullMarked;
