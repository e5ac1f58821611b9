package io.careline.core.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All commands or all events of a life cycle, or all values of another family: the tag says which. */
record FamilyForm(Family family, Forms forms) implements Form {
    @Override
    public String expected() {
        return "an object (" + family.base().getSimpleName() + ")";
    }

    @Override
    public @Nullable Object write(Object value) {
        return forms.write(value);
    }

    @Override
    public Object read(Object tree, Pointer at) {
        Map<?, ?> object = Tree.object(tree, this, at);
        String tag = Tree.text(object, TaggedForm.TAG, at);
        Class<?> member = family.members().get(tag);
        if (member == null) {
            throw at.to(TaggedForm.TAG)
                    .fault("unknown type " + Tree.describe(tag) + " of "
                            + family.base().getSimpleName());
        }
        return forms.of(member).read(tree, at);
    }
}
