package io.careline.core.desk;

import io.careline.common.Id;
import io.careline.lifecycle.Command;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.Deadline;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/**
 * The next deadline of one aggregate.
 *
 * @param version the aggregate's when it was armed
 * @param isPunctual whether its command is sent at the due time itself, before whatever else is sent then
 * @param spent what was fired at this version without being accepted
 */
record Due(Address address, long version, Deadline<?> deadline, boolean isPunctual, Set<CommandId> spent) {
    /** By time; at one time those first that come before other commands, then in an order that is always the same. */
    static final Comparator<Due> ORDER =
            Comparator.comparing(Due::at).thenComparing(due -> !due.isPunctual).thenComparing(Due::address);

    Instant at() {
        return deadline.dueAt();
    }

    Command command() {
        return deadline.command();
    }

    /** A due time is the last moment in time, so what is sent at that very moment comes first, as a rule. */
    boolean isDueBy(Instant moment) {
        return at().isBefore(moment) || (isPunctual && at().equals(moment));
    }

    Set<CommandId> spentWith(CommandId id) {
        Set<CommandId> all = new HashSet<>(spent);
        all.add(id);
        return Set.copyOf(all);
    }

    /** The same each time the deadline is fired, so that two who fire it do so once. */
    static CommandId commandId(Address address, Deadline<?> deadline) {
        return CommandId.of(Id.fitting(address + "/" + deadline.name() + "/" + deadline.dueAt()));
    }
}
