package io.careline.core.handbook;

import io.careline.common.ConfidentialityClass;
import io.careline.lifecycle.Role;
import io.careline.privacy.ConfidentialityPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shape of what a handbook says of confidentiality (rules CF1, CF2, CF4). */
final class ConfidentialityForms {
    private static final Shape<ConfidentialityClass> CLASS = Words.constant(ConfidentialityClass.class);

    /** A thing and its class, as far as they have been read. */
    private static final class Draft<K> {
        private final Map<K, ConfidentialityClass> classes = new LinkedHashMap<>(2);
        private ConfidentialityClass confidentiality = ConfidentialityClass.TOP_SECRET;
    }

    private static final Shape<Map<String, ConfidentialityClass>> CLASSES = classes(
            "of",
            Words.matching("handbook.bad-name", "[A-Za-z][A-Za-z0-9_-]{0,63}([.][A-Za-z0-9]{1,63})?", name -> name));

    private static final Shape<Map<Role, ConfidentialityClass>> CLEARANCES = classes("role", PeopleForms.ROLE);

    static final Shape<ConfidentialityPolicy.Builder> CONFIDENTIALITY = Form.of(
                    ConfidentialityPolicy::builder, policy -> policy)
            .optional("classes", CLASSES, (policy, classes) -> policy.classes(classes))
            .setting("unmarked", CLASS, (policy, unmarked) -> policy.unmarked(unmarked))
            .setting("unknown", CLASS, (policy, unknown) -> policy.unknown(unknown))
            .optional("clearances", CLEARANCES, (policy, clearances) -> policy.clearances(clearances))
            .setting("keptAfterRetention", CLASS, (policy, kept) -> policy.keptAfterRetention(kept))
            .setting("permitters", PeopleForms.ROLES, (policy, roles) -> policy.permitters(roles))
            .setting("copyingPermittedFrom", CLASS, (policy, from) -> policy.copyingPermittedFrom(from))
            .entry();

    private ConfidentialityForms() {}

    /** A list of entries, each with the class of one thing. */
    private static <K> Shape<Map<K, ConfidentialityClass>> classes(String key, Shape<K> thing) {
        Shape<Draft<K>> entry = Form.<Draft<K>, Draft<K>>of(Draft::new, draft -> draft)
                .required(key, thing, (draft, of) -> draft.classes.put(of, ConfidentialityClass.TOP_SECRET))
                .required("class", CLASS, (draft, confidentiality) -> draft.confidentiality = confidentiality)
                .entry();
        return Listing.ofDistinct(entry, 1, 200, draft -> draft.classes.keySet())
                .then(ConfidentialityForms::together);
    }

    private static <K> Map<K, ConfidentialityClass> together(List<Draft<K>> drafts) {
        Map<K, ConfidentialityClass> classes = new LinkedHashMap<>();
        drafts.forEach(draft -> draft.classes.keySet().forEach(thing -> classes.put(thing, draft.confidentiality)));
        return classes;
    }
}
