package io.careline.core.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value with attributes: an object with a member for each. */
record ShapeForm(ValueShape shape, Forms forms) implements Form {
    @Override
    public String expected() {
        return "an object (" + shape.type().getSimpleName() + ")";
    }

    @Override
    public Map<String, @Nullable Object> write(Object value) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (Attribute attribute : shape.attributes()) {
            Object content = attribute.of(value);
            Object tree = content == null || attribute.isLeftOut(content)
                    ? null
                    : forms.view().write(shape.type(), attribute, content, forms);
            if (tree != null) {
                object.put(attribute.name(), tree);
            }
        }
        return object;
    }

    @Override
    public Object read(Object tree, Pointer at) {
        return read(Tree.object(tree, this, at), new LinkedHashMap<>(), at);
    }

    /** The value that an object holds, but for the attributes that are given already. */
    Object read(Map<?, ?> object, Map<String, Object> given, Pointer at) {
        ValueShape.Assembly assembly = shape.assembly();
        if (assembly == null) {
            throw at.fault(shape.type().getSimpleName() + " is only written, never read");
        }
        List<String> missing = new ArrayList<>();
        for (Attribute attribute : shape.attributes()) {
            String name = attribute.name();
            Object tree = object.get(name);
            if (given.containsKey(name)) {
                continue;
            }
            if (tree != null) {
                given.put(name, forms.of(attribute, object).read(tree, at.to(name)));
            } else if (attribute.mandatory()) {
                missing.add(name);
            }
        }
        if (!missing.isEmpty()) {
            throw at.fault("missing " + String.join(", ", missing));
        }
        try {
            return assembly.of(given);
        } catch (IllegalArgumentException | IllegalStateException | NullPointerException | ArithmeticException e) {
            throw at.fault(String.valueOf(e.getMessage()), e);
        }
    }
}
