package io.careline.core.handbook;

import io.careline.roster.ContractCode;
import io.careline.roster.RosterRule;
import io.careline.roster.RuleId;
import io.careline.roster.RuleScope;
import io.careline.roster.RuleStrength;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a roster under way: what all kinds have, beside the builder of one kind.
 *
 * @param <B> that builder
 */
final class RuleDraft<B> {
    /** Puts what all kinds have into a builder, and builds. */
    @FunctionalInterface
    interface Finish<B> {
        RosterRule build(B rule, RuleId id, RuleStrength strength, RuleScope scope);
    }

    final B rule;
    private String name = "";
    private Set<ContractCode> contracts = Set.of();
    private @Nullable Integer weight;

    private RuleDraft(B rule) {
        this.rule = rule;
    }

    /** The keys that rules of every kind have. */
    static <B> Form<RuleDraft<B>, RosterRule> form(Supplier<B> start, Finish<B> finish) {
        return Form.<RuleDraft<B>, RosterRule>of(() -> new RuleDraft<>(start.get()), draft -> draft.rule(finish))
                .required(Variants.KIND, Words.TEXT, (draft, kind) -> {})
                .required("name", Words.code(name -> name), (draft, name) -> draft.name = name)
                .optional("weight", Words.number(0, 1_000_000), (draft, weight) -> draft.weight = weight)
                .optional(
                        "contracts",
                        PeopleForms.set(Listing.ofDistinct(Words.code(ContractCode::of), 1, 100)),
                        (draft, contracts) -> draft.contracts = contracts)
                .entry();
    }

    /** A rule without a weight must hold. */
    private RosterRule rule(Finish<B> finish) {
        RuleStrength strength = weight == null ? RuleStrength.hard() : RuleStrength.soft(weight);
        return finish.build(
                rule,
                RuleId.of(name),
                strength,
                RuleScope.builder().contracts(contracts).build());
    }
}
