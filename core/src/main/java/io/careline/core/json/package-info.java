/**
 * JSON for every value, command, event and snapshot, by convention: no annotation, and no code for a new value.
 *
 * <p>Start at {@link io.careline.core.json.CarelineJson}, or register
 * {@link io.careline.core.json.CarelineModule} with an ObjectMapper of your own.
 *
 * <p><b>The form.</b> A value is an object whose members are what its builder can set, or a record's components, in
 * their order, what is inherited last; {@code isFoo()} is the member {@code foo}. An absent Optional, an empty collection and an empty bag of
 * attributes are left out. Ids, codes and other short values (money, hours, a clock's target, everything of java.time)
 * are one text; enum constants are their name; numbers are exact decimals. A command or event has its tag as the
 * member {@code type}, first. A state has the member {@code schema}, first. An event's envelope is flat, with the
 * event's tag as {@code type} and the event itself as {@code data}.
 *
 * <p>Written only, never read: what is merely shown ({@code TransitionTable}, {@code Permission}, {@code Deadline},
 * {@code Restoration}).
 */
@NullMarked
package io.careline.core.json;

import org.jspecify.annotations.NullMarked;
