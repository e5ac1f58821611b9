/** What a desk answers: each command, what was decided, and what followed from it. */
@NullMarked
@ValueStyle
package io.careline.desk;

import io.careline.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
