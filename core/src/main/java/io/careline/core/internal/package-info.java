/** What several life cycles share and no user sees. */
@NullMarked
package io.careline.core.internal;

import org.jspecify.annotations.NullMarked;
