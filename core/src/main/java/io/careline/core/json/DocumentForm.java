package io.careline.core.json;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** A value with what its document held beyond it. */
record DocumentForm(Type value, Forms forms) implements Form {
    @Override
    public String expected() {
        return forms.of(value).expected();
    }

    @Override
    public @Nullable Object write(Object value) {
        Document<?> document = (Document<?>) value;
        Object written = forms.write(document.value());
        return forms.view().isUnknownShown() ? document.unread().addTo(written) : written;
    }

    @Override
    public Document<?> read(Object tree, Pointer at) {
        Form form = forms.of(value);
        Object current = form.upcast(tree, at);
        Object read = form.read(current, at);
        return new Document<>(read, Unread.of(current, form.write(read)));
    }
}
