package io.careline.examples.replay.people;

import io.careline.examples.replay.input.LogSource;
import java.util.Optional;

/**
 * The files of one desk's people.
 *
 * @param pack the handbook to replay under
 * @param staff who works there
 * @param roster who works which shift
 * @param leave a journal of leave
 * @param swaps a journal of swaps
 * @param handovers a journal of handovers
 * @param attendance who came and went when
 */
public record PeopleFiles(
        String pack,
        LogSource staff,
        LogSource roster,
        Optional<LogSource> leave,
        Optional<LogSource> swaps,
        Optional<LogSource> handovers,
        Optional<LogSource> attendance) {}
