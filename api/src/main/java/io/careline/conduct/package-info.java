/**
 * Conduct: an act of an agent that is reported, looked into, heard, upheld by a ladder or dismissed, appealed and final (rules
 * C1 to C16, CP19, CF3, CF5).
 *
 * <p>{@link io.careline.conduct.OffenceRule} is what an offence comes to, {@link io.careline.conduct.ConductFacts} what is
 * known of the agent beside, {@link io.careline.conduct.ConductCase} what is known of one case, {@link
 * io.careline.conduct.ConductPolicy} what a desk decides for itself. Money, pay and dismissal are proposals that a person
 * settles.
 */
@NullMarked
@ValueStyle
package io.careline.conduct;

import io.careline.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
