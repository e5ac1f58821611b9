package io.careline.core.json;

import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map: an object, its keys being whatever is written as text. */
record MapForm(Type key, Type content, Forms forms) implements Form {
    @Override
    public String expected() {
        return "an object";
    }

    @Override
    public Object write(Object value) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        ((Map<?, ?>) value)
                .forEach((name, element) -> object.put(String.valueOf(forms.write(name)), forms.write(element)));
        return object;
    }

    @Override
    public Object read(Object tree, Pointer at) {
        Map<Object, Object> map = new LinkedHashMap<>();
        Form keys = forms.of(key);
        Form contents = forms.of(content);
        Tree.object(tree, this, at).forEach((name, element) -> {
            Pointer place = at.to(String.valueOf(name));
            if (element == null) {
                throw place.unexpected(contents.expected(), null);
            }
            map.put(keys.read(name, place), contents.read(element, place));
        });
        return Collections.unmodifiableMap(map);
    }
}
