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
import io.careline.examples.replay.people.HandoverForm;
import io.careline.examples.replay.people.LeaveForm;
import io.careline.examples.replay.people.PeopleFiles;
import io.careline.examples.replay.people.PeopleJournals;
import io.careline.examples.replay.people.PeopleReplay;
import io.careline.examples.replay.people.PeopleResult;
import io.careline.examples.replay.people.StaffReader;
import io.careline.examples.replay.people.SwapForm;
import io.careline.examples.replay.people.TimeClock;
import io.careline.examples.replay.roster.Roster;
import io.careline.examples.replay.roster.RosterReader;
import io.careline.examples.replay.run.Packs;
import io.careline.examples.replay.run.PeopleRules;
import io.careline.examples.replay.run.Shop;
import java.time.ZoneId;
import java.util.Optional;

/** Reads and replays journals: files in the life cycles' own words. */
record Journals(String pack, boolean isLenient, Progress progress) {
    CallbackResult callbacks(LogSource source) {
        Shop shop = Packs.shop(pack);
        return CallbackReplay.of(read(source, CallbackForm.form(), shop.zone()), shop);
    }

    OrderResult orders(LogSource source, Optional<LogSource> rosterSource) {
        Shop shop = Packs.shop(pack);
        Optional<Roster> roster = rosterSource.map(file -> roster(file, shop.zone()));
        return OrderReplay.of(read(source, OrderForm.form(), shop.zone()), shop, roster);
    }

    /** A desk's people, under the handbook that their files name. */
    PeopleResult people(PeopleFiles files) {
        PeopleRules rules = Packs.people(files.pack());
        LogSource staff = files.staff();
        PeopleReplay replay = new PeopleReplay(
                rules,
                new StaffReader(rules.leave(), new SkippedLines(staff.name(), isLenient)).read(staff),
                roster(files.roster(), rules.zone()));
        return replay.run(new PeopleJournals(
                files.leave().map(source -> read(source, LeaveForm.form(), rules.zone())),
                files.swaps().map(source -> read(source, SwapForm.form(), rules.zone())),
                files.handovers().map(source -> read(source, HandoverForm.form(), rules.zone())),
                files.attendance().map(source -> TimeClock.read(source, new SkippedLines(source.name(), isLenient)))));
    }

    private Roster roster(LogSource source, ZoneId zone) {
        return new RosterReader(zone, new SkippedLines(source.name(), isLenient)).read(source);
    }

    private Journal read(LogSource source, JournalForm form, ZoneId zone) {
        SkippedLines skipped = new SkippedLines(source.name(), isLenient);
        Journal journal = new JournalReader(form, zone, skipped).read(source);
        progress.tell(journal.log(), form.subject() + "s");
        return journal;
    }
}
