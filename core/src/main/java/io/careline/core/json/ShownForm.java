package io.careline.core.json;

import org.jspecify.annotations.Nullable;

/** A type that is open or has no builder: written as what a value of it really is, never read. */
record ShownForm(Class<?> type, Forms forms) implements Form {
    @Override
    public String expected() {
        return "nothing";
    }

    @Override
    public @Nullable Object write(Object value) {
        if (type.isInstance(value) && !type.isInterface()) {
            throw new IllegalArgumentException(
                    "type (" + type.getName() + ") must be a record or have a builder to be written as JSON");
        }
        return forms.write(value);
    }

    @Override
    public Object read(Object tree, Pointer at) {
        throw at.fault(type.getSimpleName() + " is only written, never read");
    }
}
