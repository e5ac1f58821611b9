package io.careline.examples.replay;

import io.careline.examples.replay.callbacks.CallbackForm;
import io.careline.examples.replay.callbacks.CallbackReplay;
import io.careline.examples.replay.callbacks.CallbackResult;
import io.careline.examples.replay.input.LogSource;
import io.careline.examples.replay.input.SkippedLines;
import io.careline.examples.replay.journal.Journal;
import io.careline.examples.replay.journal.JournalForm;
import io.careline.examples.replay.journal.JournalReader;
import io.careline.examples.replay.orders.OrderForm;
import io.careline.examples.replay.orders.OrderReplay;
import io.careline.examples.replay.orders.OrderResult;
import io.careline.examples.replay.roster.Roster;
import io.careline.examples.replay.roster.RosterReader;
import io.careline.examples.replay.run.Packs;
import io.careline.examples.replay.run.Shop;
import java.util.Optional;

/** Reads and replays journals: files in the life cycles' own words. */
record Journals(String pack, boolean isLenient, Progress progress) {
    CallbackResult callbacks(LogSource source) {
        Shop shop = Packs.shop(pack);
        return CallbackReplay.of(read(source, CallbackForm.form(), shop), shop);
    }

    OrderResult orders(LogSource source, Optional<LogSource> rosterSource) {
        Shop shop = Packs.shop(pack);
        Optional<Roster> roster = rosterSource.map(file -> roster(file, shop));
        return OrderReplay.of(read(source, OrderForm.form(), shop), shop, roster);
    }

    private Roster roster(LogSource source, Shop shop) {
        return new RosterReader(shop.zone(), new SkippedLines(source.name(), isLenient)).read(source);
    }

    private Journal read(LogSource source, JournalForm form, Shop shop) {
        SkippedLines skipped = new SkippedLines(source.name(), isLenient);
        Journal journal = new JournalReader(form, shop.zone(), skipped).read(source);
        progress.tell(journal.log(), form.subject() + "s");
        return journal;
    }
}
