package io.careline.core.callback;

import io.careline.common.Skill;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/** The callbacks of one zone that wait for one agent, or for all who have the same skills; first come, first dialled. */
record CallLine(Key key, WaitingTree<WaitingCall> calls) implements Waiting {
    static final Comparator<CallLine> ORDER = Comparator.comparing(CallLine::key);

    /** What all the callbacks of a line have in common; for everybody if the agent is empty. */
    record Key(String agent, ZoneId zone, Set<Skill> skills, String text) implements Comparable<Key> {
        static final String EVERYBODY = "";

        static Key own(String agent, ZoneId zone) {
            return new Key(agent, zone, Set.of(), zone.getId());
        }

        /** Neither zones nor skills have a line break in them. */
        static Key shared(ZoneId zone, Set<Skill> skills) {
            StringBuilder text = new StringBuilder(zone.getId());
            new TreeSet<>(skills).forEach(skill -> text.append('\n').append(skill.value()));
            return new Key(EVERYBODY, zone, skills, text.toString());
        }

        @Override
        public int compareTo(Key other) {
            int side = agent.compareTo(other.agent);
            return side != 0 ? side : text.compareTo(other.text);
        }
    }

    @Override
    public Instant readyAt() {
        return calls.readyAt();
    }

    @Override
    public Instant tooLateAt() {
        return calls.tooLateAt();
    }
}
