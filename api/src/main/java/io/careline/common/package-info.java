/** Ids, codes, money and the other small values that every domain uses. */
@NullMarked
@ValueStyle
package io.careline.common;

import io.careline.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
