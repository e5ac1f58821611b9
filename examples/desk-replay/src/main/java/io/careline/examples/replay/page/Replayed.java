package io.careline.examples.replay.page;

import io.careline.examples.replay.callbacks.CallbackResult;
import io.careline.examples.replay.input.SkippedLines;
import io.careline.examples.replay.orders.OrderResult;
import io.careline.examples.replay.people.PeopleResult;
import io.careline.examples.replay.roster.Roster;
import io.careline.examples.replay.run.Result;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that one run has replayed; at least one of them.
 *
 * @param complaints a log of complaints
 * @param callbacks a journal of callbacks
 * @param orders a journal of orders
 * @param people the people of each desk
 */
public record Replayed(
        Optional<Result> complaints,
        Optional<CallbackResult> callbacks,
        Optional<OrderResult> orders,
        List<PeopleResult> people) {
    /** The lines that could not be used, of each file. */
    public List<SkippedLines> skipped() {
        Stream<SkippedLines> ofCases = Stream.of(
                        complaints.map(Result::skipped),
                        callbacks.map(result -> result.journal().skipped()),
                        orders.map(result -> result.journal().skipped()),
                        orders.flatMap(OrderResult::roster).map(Roster::skipped))
                .flatMap(Optional::stream);
        return Stream.concat(ofCases, people.stream().flatMap(desk -> desk.skipped().stream()))
                .toList();
    }
}
