package io.careline.conduct;

import io.careline.common.AgentId;
import io.careline.common.Attributes;
import io.careline.common.Confidential;
import io.careline.common.ConfidentialityClass;
import io.careline.common.DepartmentId;
import io.careline.common.Incubating;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.State;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known of one case, from the report to its end. Immutable and thread-safe. */
@Incubating(since = "0.1.0")
@Value.Immutable
public sealed interface ConductCase extends State permits ImmutableConductCase {
    @Override
    ConductCaseId id();

    @Override
    @Value.Default
    default ConductStatus status() {
        return ConductStatus.NONE;
    }

    @Override
    @Value.Default
    default Revision revision() {
        return Revision.none();
    }

    /** Whose act it is said to be. */
    Optional<AgentId> agent();

    /** What it would be. */
    Optional<Offence> offence();

    /** Which rule of the house it broke. */
    Optional<String> article();

    /** What was done, or what told of it. */
    Optional<ActRef> act();

    /** When it was done. */
    Optional<Instant> occurredAt();

    /** The department of the agent. */
    Optional<DepartmentId> department();

    /** Who told of it. */
    Optional<AgentId> reporter();

    /** What happened. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> summary();

    /** What shows what was so, in the order in which it came. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    List<String> evidence();

    /** When it was told. */
    Optional<Instant> reportedAt();

    /** Until when a decision is expected: of the case, then of the appeal. */
    Optional<Instant> decisionDueAt();

    /** When nothing comes of it any more unless it is decided. */
    Optional<Instant> lapsesAt();

    /** Whether it is recorded that the decision which is due now is overdue. */
    @Value.Default
    default boolean isOverdue() {
        return false;
    }

    /** When the agent is to be heard. */
    Optional<Instant> hearingAt();

    /** When the agent was heard, or did not come. */
    Optional<Instant> heardAt();

    /** What the agent says. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> statement();

    /** Which time it is; 0 until it is upheld. */
    @Value.Default
    default int step() {
        return 0;
    }

    /** What is proposed; empty until it is upheld. */
    Optional<Sanction> sanction();

    /** What made it worse. */
    Optional<Aggravation> aggravation();

    /** The earlier cases that were counted. */
    List<ConductCaseId> priors();

    /** The handbook rule behind the sanction. */
    Optional<String> ruleId();

    /** What the head of the department answers for. */
    Optional<HeadLiability> liability();

    /** Who upheld it. */
    Optional<AgentId> upheldBy();

    /** When. */
    Optional<Instant> upheldAt();

    /** Until when the agent may appeal. */
    Optional<Instant> appealUntil();

    /** Why the agent appealed. */
    @Value.Redacted
    @Confidential(ConfidentialityClass.SECRET)
    Optional<String> grounds();

    /** What a person has said of each proposal. */
    Map<SanctionParty, SanctionSettlement> settlements();

    /** What the host carries along. */
    @Value.Default
    default Attributes attributes() {
        return Attributes.empty();
    }

    /** Whether it waits for somebody to uphold or dismiss it. */
    default boolean isUndecided() {
        return switch (status()) {
            case REPORTED, UNDER_REVIEW, HEARD -> true;
            case NONE, UPHELD, DISMISSED_CASE, APPEALED, VARIED, FINAL, LAPSED -> false;
        };
    }

    /** A case before it is reported. */
    static ConductCase unreported(ConductCaseId id) {
        return builder().id(id).build();
    }

    /** Starts one; {@code id} is mandatory. For snapshots: a life cycle makes its own. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link ConductCase}. Not thread-safe. */
    class Builder extends ImmutableConductCase.Builder {
        Builder() {}

        /** Takes over every attribute of a case, the empty ones too. */
        public Builder from(ConductCase conductCase) {
            id(conductCase.id())
                    .status(conductCase.status())
                    .revision(conductCase.revision())
                    .agent(conductCase.agent())
                    .offence(conductCase.offence())
                    .article(conductCase.article())
                    .act(conductCase.act())
                    .occurredAt(conductCase.occurredAt())
                    .department(conductCase.department())
                    .reporter(conductCase.reporter())
                    .summary(conductCase.summary())
                    .evidence(conductCase.evidence())
                    .reportedAt(conductCase.reportedAt())
                    .decisionDueAt(conductCase.decisionDueAt())
                    .lapsesAt(conductCase.lapsesAt())
                    .overdue(conductCase.isOverdue())
                    .hearingAt(conductCase.hearingAt())
                    .heardAt(conductCase.heardAt())
                    .statement(conductCase.statement())
                    .step(conductCase.step())
                    .sanction(conductCase.sanction())
                    .aggravation(conductCase.aggravation())
                    .priors(conductCase.priors())
                    .ruleId(conductCase.ruleId())
                    .liability(conductCase.liability())
                    .upheldBy(conductCase.upheldBy())
                    .upheldAt(conductCase.upheldAt())
                    .appealUntil(conductCase.appealUntil())
                    .grounds(conductCase.grounds())
                    .settlements(conductCase.settlements())
                    .attributes(conductCase.attributes());
            return this;
        }
    }
}
