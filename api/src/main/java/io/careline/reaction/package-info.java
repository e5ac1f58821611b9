/** What an event of one aggregate asks of others: effects across aggregates, as values. */
@NullMarked
@ValueStyle
package io.careline.reaction;

import io.careline.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
