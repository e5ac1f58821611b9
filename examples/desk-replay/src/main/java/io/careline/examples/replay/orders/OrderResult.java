package io.careline.examples.replay.orders;

import io.careline.examples.replay.journal.Journal;
import io.careline.examples.replay.journal.Ledger;
import io.careline.examples.replay.journal.Reasons;
import io.careline.examples.replay.roster.Roster;
import io.careline.examples.replay.run.Shop;
import java.util.List;
import java.util.Optional;

/**
 * A finished replay of orders.
 *
 * @param journal what was replayed
 * @param shop under whose rules
 * @param roster who worked which shift, if it was read
 * @param ledger what came of its lines
 * @param orders every order that was placed, by the order of the journal
 * @param limits why platforms could not carry a flag or remark, kept apart by platform and colour
 */
public record OrderResult(
        Journal journal, Shop shop, Optional<Roster> roster, Ledger ledger, List<OrderStory> orders, Reasons limits) {}
