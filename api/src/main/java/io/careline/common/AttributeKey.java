package io.careline.common;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;

/**
 * The name and type of one value in {@link Attributes}. Two keys are equal when name and type are. Immutable and
 * thread-safe.
 *
 * @param <T> the value's type
 */
public final class AttributeKey<T> {
    private final String name;
    private final Class<T> type;
    private final Function<T, Object> write;
    private final Function<Object, T> read;

    private AttributeKey(String name, Class<T> type, Function<T, Object> write, Function<Object, T> read) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name (" + name + ") must not be blank");
        }
        this.name = name;
        this.type = type;
        this.write = write;
        this.read = read;
    }

    /** A key for text. */
    public static AttributeKey<String> text(String name) {
        return new AttributeKey<>(name, String.class, text -> text, Object::toString);
    }

    /** A key for an exact number. */
    public static AttributeKey<BigDecimal> number(String name) {
        return new AttributeKey<>(
                name, BigDecimal.class, Attributes::canonical, stored -> new BigDecimal(stored.toString()));
    }

    /** A key for yes or no. */
    public static AttributeKey<Boolean> flag(String name) {
        return new AttributeKey<>(name, Boolean.class, flag -> flag, AttributeKey::readFlag);
    }

    /** A key for a moment. */
    public static AttributeKey<Instant> instant(String name) {
        return new AttributeKey<>(name, Instant.class, Instant::toString, stored -> Instant.parse(stored.toString()));
    }

    /** A key for a date. */
    public static AttributeKey<LocalDate> date(String name) {
        return new AttributeKey<>(
                name, LocalDate.class, LocalDate::toString, stored -> LocalDate.parse(stored.toString()));
    }

    /** A key for a length of time. */
    public static AttributeKey<Duration> duration(String name) {
        return new AttributeKey<>(
                name, Duration.class, Duration::toString, stored -> Duration.parse(stored.toString()));
    }

    private static Boolean readFlag(Object stored) {
        if (stored instanceof Boolean flag) {
            return flag;
        }
        throw new IllegalArgumentException("value (" + stored + ") must be true or false");
    }

    /** The value's name in the bag: never blank. */
    public String name() {
        return name;
    }

    Object write(T value) {
        return write.apply(value);
    }

    T read(Object stored) {
        try {
            return read.apply(stored);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "attribute " + name + " (" + stored + ") is not a " + type.getSimpleName(), e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttributeKey<?> that && name.equals(that.name) && type.equals(that.type);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + type.hashCode();
    }

    /** The bare name. */
    @Override
    public String toString() {
        return name;
    }
}
