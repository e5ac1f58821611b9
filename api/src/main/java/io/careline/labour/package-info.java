/**
 * Labour law: its limits as data, and where a roster or an attendance month does not keep them. Findings, never refusals
 * (gap G16).
 *
 * <p>{@link io.careline.labour.LabourPack} is what a country limits, {@link io.careline.labour.LabourPeriod} what is looked
 * at, {@link io.careline.labour.LabourFinding} what is found.
 */
@NullMarked
@ValueStyle
package io.careline.labour;

import io.careline.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
