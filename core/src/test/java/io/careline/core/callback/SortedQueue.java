package io.careline.core.callback;

import io.careline.calendar.ClockName;
import io.careline.callback.CallAgent;
import io.careline.callback.CallDemand;
import io.careline.callback.Callback;
import io.careline.callback.CallbackStatus;
import io.careline.common.AgentId;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The obvious queue: leaves out what may not be dialled now and sorts the rest, every time. */
record SortedQueue(Collection<Entry> entries) {
    private static final Set<CallbackStatus> WAITING =
            Set.of(CallbackStatus.SCHEDULED, CallbackStatus.DUE, CallbackStatus.AWAITING_RETRY);

    record Entry(Callback callback, CallDemand demand) {
        private Instant promise() {
            return callback.clocks().running().stream()
                    .map(run -> run.dueAt())
                    .min(Comparator.naturalOrder())
                    .orElse(Instant.MAX);
        }

        private boolean isOffered() {
            return callback.status() == CallbackStatus.OFFERED;
        }
    }

    /** The ids of all that an agent may dial, best first; the test desk's policy. */
    List<String> ranking(CallAgent agent, Instant now) {
        Comparator<Entry> order = Comparator.comparingInt((Entry entry) -> entry.isOffered() ? 0 : 1)
                .thenComparingInt(entry -> -entry.demand.priority())
                .thenComparing(Entry::promise)
                .thenComparingInt(entry -> isOwn(entry.callback, agent.id()) ? 0 : 1)
                .thenComparing(entry -> entry.callback.waitingSince().orElseThrow())
                .thenComparing(entry -> entry.callback.id());
        return entries.stream()
                .filter(entry -> isTime(entry, now) && mayHave(entry, agent, now))
                .sorted(order)
                .map(entry -> entry.callback.id().value())
                .toList();
    }

    private static boolean isTime(Entry entry, Instant now) {
        Callback callback = entry.callback;
        if (callback.attempts().size() >= CallbackDesk.POLICY.maximumAttempts()) {
            return false;
        }
        LocalTime local = now.atZone(callback.zone().orElseThrow()).toLocalTime();
        boolean isOpen = !local.isBefore(LocalTime.of(8, 0)) && local.isBefore(LocalTime.of(21, 0));
        boolean isQuiet = !local.isBefore(LocalTime.of(12, 30)) && local.isBefore(LocalTime.of(13, 30));
        return isOpen
                && !isQuiet
                && callback.dueAt().stream().noneMatch(now::isBefore)
                && entry.demand.notBefore().stream().noneMatch(now::isBefore)
                && callback.expiresAt().stream().allMatch(now::isBefore);
    }

    private static boolean isOwn(Callback callback, AgentId agent) {
        if (callback.status() == CallbackStatus.OFFERED) {
            return callback.offeredTo().orElseThrow().id().equals(agent);
        }
        if (callback.owner().isPresent()) {
            return callback.owner().get().id().equals(agent);
        }
        return isProspect(callback) && callback.accountManager().orElseThrow().equals(agent);
    }

    private static boolean isProspect(Callback callback) {
        return callback.isProspect() && callback.accountManager().isPresent() && !callback.isAccountManagerPassed();
    }

    private static boolean mayHave(Entry entry, CallAgent agent, Instant now) {
        Callback callback = entry.callback;
        if (entry.isOffered()) {
            return isOwn(callback, agent.id());
        }
        if (!WAITING.contains(callback.status())) {
            return false;
        }
        if (isOwn(callback, agent.id())) {
            return true;
        }
        boolean isFree = callback.owner().isEmpty() && !isProspect(callback);
        boolean isReleased = callback.owner().isPresent()
                && callback.isMissingCallReported()
                && callback.clocks().dueAt(ClockName.CONTACT).stream().anyMatch(due -> !now.isBefore(due));
        return (isFree || isReleased) && agent.skills().containsAll(entry.demand.skills());
    }
}
