/** What a host may supply to the library: each type is implemented by an adapter, never by the domains. */
@NullMarked
package io.careline.port;

import org.jspecify.annotations.NullMarked;
