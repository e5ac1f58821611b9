/**
 * Order flags and remarks (rules OF1 to OF8, K10, K11, K14, OL).
 *
 * <p>{@link io.careline.orderflag.OrderAnnotation} is a colour and a remark, {@link io.careline.orderflag.FlagCodeBook} how
 * a platform writes them, {@link io.careline.orderflag.OrderFlag} what is known of one order's.
 */
@NullMarked
@ValueStyle
package io.careline.orderflag;

import io.careline.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
