package io.careline.lifecycle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far an aggregate has come: its version, and the commands that took it there, so that a command sent twice changes
 * nothing. Immutable and thread-safe; adding a command costs the same however many there are.
 */
public final class Revision {
    private static final Revision NONE = new Revision(0, null, null);

    private final long version;
    private final @Nullable CommandId latest;
    private final @Nullable Revision earlier;

    private Revision(long version, @Nullable CommandId latest, @Nullable Revision earlier) {
        this.version = version;
        this.latest = latest;
        this.earlier = earlier;
    }

    /** Before the first event: version 0, no command. */
    public static Revision none() {
        return NONE;
    }

    /**
     * A revision as it was stored.
     *
     * @param version the number of events so far
     * @param commandIds the commands they follow from, oldest first; may be fewer than the version
     * @throws IllegalArgumentException if the version is negative
     */
    public static Revision of(long version, List<CommandId> commandIds) {
        if (version < 0) {
            throw new IllegalArgumentException("version (" + version + ") must not be negative");
        }
        Revision revision = NONE;
        for (CommandId commandId : commandIds) {
            revision = new Revision(version, Objects.requireNonNull(commandId, "commandId"), revision);
        }
        return revision.version == version ? revision : new Revision(version, null, revision);
    }

    /** The number of events so far. */
    public long version() {
        return version;
    }

    /** The revision after one more event. */
    public Revision next(EventEnvelope<?> envelope) {
        CommandId commandId = envelope.commandId();
        if (latest != null && latest.equals(commandId)) {
            return new Revision(envelope.version(), commandId, earlier);
        }
        return new Revision(envelope.version(), commandId, this);
    }

    /** Whether the aggregate has accepted this command before. */
    public boolean includes(CommandId commandId) {
        for (Revision revision = this; revision != null; revision = revision.earlier) {
            if (revision.latest != null && revision.latest.equals(commandId)) {
                return true;
            }
        }
        return false;
    }

    /** The commands accepted so far, oldest first; empty before the first. */
    public List<CommandId> commandIds() {
        List<CommandId> ids = new ArrayList<>();
        for (Revision revision = this; revision != null; revision = revision.earlier) {
            if (revision.latest != null) {
                ids.add(revision.latest);
            }
        }
        Collections.reverse(ids);
        return Collections.unmodifiableList(ids);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Revision that
                        && version == that.version
                        && commandIds().equals(that.commandIds()));
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(version) + Objects.hashCode(latest);
    }

    /** The version alone: {@code 7}. */
    @Override
    public String toString() {
        return Long.toString(version);
    }

    /** A builder; without anything set it builds {@link #none()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds revisions as they were stored. Not thread-safe. */
    public static final class Builder {
        private long version;
        private List<CommandId> commandIds = List.of();

        private Builder() {}

        /** Sets the number of events so far; 0 unless it is set. */
        public Builder version(long events) {
            this.version = events;
            return this;
        }

        /**
         * Sets the commands they follow from, oldest first; none unless they are set.
         *
         * @throws NullPointerException if the argument or an element is null
         */
        public Builder commandIds(List<CommandId> ids) {
            this.commandIds = List.copyOf(ids);
            return this;
        }

        /**
         * The revision.
         *
         * @throws IllegalArgumentException if the version is negative
         */
        public Revision build() {
            return of(version, commandIds);
        }
    }
}
