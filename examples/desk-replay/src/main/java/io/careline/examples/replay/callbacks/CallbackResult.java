package io.careline.examples.replay.callbacks;

import io.careline.callback.CallResult;
import io.careline.callback.Callback;
import io.careline.examples.replay.journal.Journal;
import io.careline.examples.replay.journal.Ledger;
import io.careline.examples.replay.run.Shop;
import java.util.List;
import java.util.Map;

/**
 * A finished replay of callbacks.
 *
 * @param journal what was replayed
 * @param shop under whose rules
 * @param ledger what came of its lines
 * @param callbacks every callback that was requested, by the order of the journal
 * @param results what answered calls came to, and how often
 * @param promises every promise to a customer
 */
public record CallbackResult(
        Journal journal,
        Shop shop,
        Ledger ledger,
        List<Callback> callbacks,
        Map<CallResult, Integer> results,
        List<Promise> promises) {}
