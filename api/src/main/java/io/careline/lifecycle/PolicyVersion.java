package io.careline.lifecycle;

import java.util.Objects;

/**
 * Which rules a decision was taken under: a policy's id and its version, written {@code id@version}. Recorded in every
 * event. Immutable and thread-safe.
 */
public final class PolicyVersion {
    private final String id;
    private final String version;

    private PolicyVersion(String id, String version) {
        this.id = id;
        this.version = version;
    }

    /**
     * A policy's id and version.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if one is blank or the id has an {@code @}
     */
    public static PolicyVersion of(String id, String version) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        if (id.isBlank() || id.indexOf('@') >= 0) {
            throw new IllegalArgumentException("policy id (" + id + ") must not be blank nor have an @");
        }
        if (version.isBlank()) {
            throw new IllegalArgumentException("policy version (" + version + ") must not be blank");
        }
        return new PolicyVersion(id, version);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is not {@code id@version}
     */
    public static PolicyVersion parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("policy version (" + text + ") must be id@version");
        }
        return of(text.substring(0, at), text.substring(at + 1));
    }

    /** The policy's id, such as a handbook pack's. */
    public String id() {
        return id;
    }

    /** Its version. */
    public String version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PolicyVersion that && id.equals(that.id) && version.equals(that.version);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + version.hashCode();
    }

    /** {@code id@version}. */
    @Override
    public String toString() {
        return id + "@" + version;
    }
}
