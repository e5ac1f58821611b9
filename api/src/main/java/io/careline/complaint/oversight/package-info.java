/**
 * What a lead keeps an eye on across many complaints: what recurs and what is done against it (rule CP7), whose
 * complaints were upheld (rule CP19), the weekly problem logs (rule CP26), what was promised to customers (rule CP27).
 *
 * <p>Values only; {@code io.careline.core.complaint.oversight} makes them from records that the host's store keeps.
 */
@NullMarked
@ValueStyle
package io.careline.complaint.oversight;

import io.careline.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
