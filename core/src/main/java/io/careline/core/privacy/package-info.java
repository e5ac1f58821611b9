/** Shows everybody what he may see, and records who was shown what is secret (rules CF1, CF2, CF4). */
@NullMarked
package io.careline.core.privacy;

import org.jspecify.annotations.NullMarked;
