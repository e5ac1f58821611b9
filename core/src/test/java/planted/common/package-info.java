/** The only planted package that is null-marked. */
@NullMarked
package planted.common;

import org.jspecify.annotations.NullMarked;
