package io.careline.examples.replay.people;

import io.careline.examples.replay.journal.Journal;
import java.util.Optional;

/**
 * What a desk has recorded of its people; each is empty if there is no file of it.
 *
 * @param leave who asked for leave, and what was decided
 * @param swaps who asked to swap, and what was agreed
 * @param handovers what one shift handed over to the next
 * @param clock who came and went when
 */
public record PeopleJournals(
        Optional<Journal> leave, Optional<Journal> swaps, Optional<Journal> handovers, Optional<TimeClock> clock) {}
