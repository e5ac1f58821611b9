package io.careline.core.complaint.oversight;

import io.careline.complaint.Category;
import io.careline.complaint.Product;
import io.careline.complaint.oversight.Cause;
import io.careline.complaint.oversight.ComplaintRecord;
import io.careline.complaint.oversight.RecurrenceRule;
import io.careline.complaint.oversight.RecurrenceTrait;
import java.util.Optional;

/** What complaints have in common under a rule; what the rule does not ask for is empty. */
record Likeness(Optional<Category> category, Optional<Product> product, Optional<Cause> cause) {
    /** Of one complaint; empty if something that the rule asks for is not known of it. */
    static Optional<Likeness> of(ComplaintRecord record, RecurrenceRule rule) {
        Likeness likeness = new Likeness(
                asked(rule, RecurrenceTrait.CATEGORY, record.category()),
                asked(rule, RecurrenceTrait.PRODUCT, record.product()),
                asked(rule, RecurrenceTrait.CAUSE, record.cause()));
        return likeness.known() == rule.alike().size() ? Optional.of(likeness) : Optional.empty();
    }

    private static <T> Optional<T> asked(RecurrenceRule rule, RecurrenceTrait trait, Optional<T> value) {
        return rule.alike().contains(trait) ? value : Optional.empty();
    }

    private int known() {
        return (category.isPresent() ? 1 : 0) + (product.isPresent() ? 1 : 0) + (cause.isPresent() ? 1 : 0);
    }
}
