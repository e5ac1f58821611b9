package io.careline.core.json;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A list or a set: an array. */
record CollectionForm(Class<?> type, Type element, Forms forms) implements Form {
    @Override
    public String expected() {
        return "an array";
    }

    @Override
    public Object write(Object value) {
        List<@Nullable Object> array = new ArrayList<>();
        for (Object content : (Collection<?>) value) {
            array.add(forms.write(content));
        }
        return array;
    }

    @Override
    public Object read(Object tree, Pointer at) {
        List<?> array = Tree.array(tree, this, at);
        Form form = forms.of(element);
        List<Object> elements = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            Object content = array.get(i);
            if (content == null) {
                throw at.to(i).unexpected(form.expected(), null);
            }
            elements.add(form.read(content, at.to(i)));
        }
        if (SortedSet.class.isAssignableFrom(type)) {
            return Collections.unmodifiableSortedSet(new TreeSet<>(elements));
        }
        return Set.class.isAssignableFrom(type)
                ? Collections.unmodifiableSet(new LinkedHashSet<>(elements))
                : Collections.unmodifiableList(elements);
    }
}
