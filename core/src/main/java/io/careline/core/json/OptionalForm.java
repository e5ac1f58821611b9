package io.careline.core.json;

import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be absent: its content, or nothing at all. */
record OptionalForm(Type content, Forms forms) implements Form {
    @Override
    public String expected() {
        return forms.of(content).expected();
    }

    @Override
    public @Nullable Object write(Object value) {
        Object present = ((Optional<?>) value).orElse(null);
        return present == null ? null : forms.write(present);
    }

    @Override
    public Object read(Object tree, Pointer at) {
        return Optional.of(forms.of(content).read(tree, at));
    }
}
