/** Who may see, keep and copy what (rules CF1, CF2, CF4): classes of confidentiality as policy data, reads as records. */
@NullMarked
@ValueStyle
package io.careline.privacy;

import io.careline.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
