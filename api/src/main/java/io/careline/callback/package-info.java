/**
 * Callbacks: from the wish to call a customer until he was reached, or no call is due any more (rules CB1 to CB13).
 *
 * <p>{@link io.careline.callback.CallbackCommand} is what can be sent, {@link io.careline.callback.CallbackEvent} what
 * can happen, {@link io.careline.callback.Callback} what is known, {@link io.careline.callback.CallbackPolicy} what a
 * desk decides for itself. What other aggregates know comes in with a command, as
 * {@link io.careline.callback.OpenCallback} and {@link io.careline.callback.CallClearance}.
 */
@NullMarked
@ValueStyle
package io.careline.callback;

import io.careline.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
