package io.careline.core.conduct;

import static io.careline.conduct.ConductStatus.APPEALED;
import static io.careline.conduct.ConductStatus.DISMISSED_CASE;
import static io.careline.conduct.ConductStatus.FINAL;
import static io.careline.conduct.ConductStatus.HEARD;
import static io.careline.conduct.ConductStatus.LAPSED;
import static io.careline.conduct.ConductStatus.NONE;
import static io.careline.conduct.ConductStatus.REPORTED;
import static io.careline.conduct.ConductStatus.UNDER_REVIEW;
import static io.careline.conduct.ConductStatus.UPHELD;
import static io.careline.conduct.ConductStatus.VARIED;

import io.careline.conduct.AddEvidence;
import io.careline.conduct.AppealSanction;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductCaseId;
import io.careline.conduct.ConductCommand;
import io.careline.conduct.ConductCommandType;
import io.careline.conduct.ConductEvent;
import io.careline.conduct.ConductPolicy;
import io.careline.conduct.ConductReasons;
import io.careline.conduct.DecideAppeal;
import io.careline.conduct.DismissCase;
import io.careline.conduct.FinaliseCase;
import io.careline.conduct.HearAgent;
import io.careline.conduct.InviteToHearing;
import io.careline.conduct.LapseCase;
import io.careline.conduct.RecordOverdue;
import io.careline.conduct.ReportConduct;
import io.careline.conduct.SettleSanction;
import io.careline.conduct.StartReview;
import io.careline.conduct.UpholdCase;
import io.careline.core.internal.Objection;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.core.lifecycle.Lifecycles;
import io.careline.core.lifecycle.RowBuilder;

/** The rows of the conduct life cycle: read them top to bottom as its specification. */
final class ConductTable {
    private final ConductPolicy policy;
    private final Reporting reporting;
    private final Reviewing reviewing;
    private final Upholding upholding;
    private final Appealing appealing;
    private final Settling settling;
    private final Ending ending;
    private final Authority authority;
    private final LifecycleBuilder<ConductCase, ConductCommand, ConductEvent> table =
            Lifecycles.define("conduct", ConductEvent.class, id -> ConductCase.unreported(ConductCaseId.of(id)));

    ConductTable(ConductPolicy policy) {
        this.policy = policy;
        this.authority = new Authority(policy);
        this.reporting = new Reporting(policy);
        this.reviewing = new Reviewing(policy);
        this.ending = new Ending(policy);
        this.upholding = new Upholding(policy, new Proposals(policy, new Ladder(policy)));
        this.appealing = new Appealing(policy);
        this.settling = new Settling(policy);
    }

    LifecycleBuilder<ConductCase, ConductCommand, ConductEvent> define() {
        table.version(policy.version())
                .evolve(ConductEvolution::after)
                .deadlines(Ending::deadlines)
                .restore(new ConductRestoration(policy)::of);
        reporting();
        reviewing();
        deciding();
        appealing();
        ends();
        return table;
    }

    private <K extends ConductCommand> RowBuilder<ConductCase, ConductCommand, ConductEvent, K> on(
            ConductCommandType type, Class<K> command) {
        return table.on(type, command);
    }

    private void reporting() {
        on(ConductCommandType.REPORT, ReportConduct.class)
                .from(NONE)
                .to(REPORTED)
                .check(reporting::isSound)
                .check(Reporting::isNew)
                .emit(reporting::report);
        on(ConductCommandType.REPORT, ReportConduct.class)
                .from(REPORTED, UNDER_REVIEW, HEARD, UPHELD, DISMISSED_CASE, APPEALED, VARIED, FINAL, LAPSED)
                .check(Reporting::isSameAct)
                .alreadySo();
    }

    private void reviewing() {
        on(ConductCommandType.START_REVIEW, StartReview.class)
                .from(REPORTED)
                .to(UNDER_REVIEW)
                .when(authority::mayReview)
                .when(Authority::isAnothers)
                .emit(Reviewing::start);
        on(ConductCommandType.ADD_EVIDENCE, AddEvidence.class)
                .from(REPORTED, UNDER_REVIEW, HEARD, APPEALED)
                .when(authority::mayShow)
                .check(Objection.ifBlank(AddEvidence::evidence, ConductReasons.EVIDENCE_MISSING))
                .emit(Reviewing::show);
        on(ConductCommandType.INVITE_TO_HEARING, InviteToHearing.class)
                .from(UNDER_REVIEW)
                .when(authority::mayReview)
                .when(Authority::isAnothers)
                .check(reviewing::isAhead)
                .emit(Reviewing::invite);
        on(ConductCommandType.HEAR_AGENT, HearAgent.class)
                .from(UNDER_REVIEW)
                .to(HEARD)
                .when(authority::mayHear)
                .check(reviewing::isSaid)
                .emit(Reviewing::hear);
    }

    private void deciding() {
        on(ConductCommandType.UPHOLD_CASE, UpholdCase.class)
                .from(UNDER_REVIEW, HEARD)
                .to(UPHELD)
                .when(Authority::isKnown)
                .when(authority::mayDecide)
                .when(Authority::isAnothers)
                .when(ending::isNotLapsed)
                .check(upholding::isSound)
                .check(Objection.ifBlank(UpholdCase::reason, ConductReasons.REASON_MISSING))
                .emit(upholding::uphold);
        on(ConductCommandType.DISMISS_CASE, DismissCase.class)
                .from(REPORTED, UNDER_REVIEW, HEARD)
                .to(DISMISSED_CASE)
                .when(authority::mayDecide)
                .when(Authority::isAnothers)
                .check(Objection.ifBlank(DismissCase::reason, ConductReasons.REASON_MISSING))
                .emit(Ending::dismiss);
    }

    private void appealing() {
        on(ConductCommandType.APPEAL_SANCTION, AppealSanction.class)
                .from(UPHELD)
                .to(APPEALED)
                .when(Authority::isOwn)
                .when(appealing::isInTime)
                .check(Objection.ifBlank(AppealSanction::grounds, ConductReasons.GROUNDS_MISSING))
                .emit(appealing::appeal);
        on(ConductCommandType.DECIDE_APPEAL, DecideAppeal.class)
                .from(APPEALED)
                .to(VARIED, FINAL, DISMISSED_CASE)
                .when(authority::mayDecideAppeal)
                .when(Authority::isAnothers)
                .when(Authority::isNewDecider)
                .check(Appealing::isLess)
                .check(Objection.ifBlank(DecideAppeal::reason, ConductReasons.REASON_MISSING))
                .emit(appealing::decide);
    }

    private void ends() {
        on(ConductCommandType.FINALISE_CASE, FinaliseCase.class)
                .from(UPHELD, VARIED)
                .to(FINAL)
                .when(ending::isAppealOver)
                .emit(Ending::finalise);
        on(ConductCommandType.FINALISE_CASE, FinaliseCase.class)
                .from(APPEALED, FINAL, DISMISSED_CASE)
                .alreadySo();
        on(ConductCommandType.SETTLE_SANCTION, SettleSanction.class)
                .from(FINAL)
                .when(Settling::isProposed)
                .when(authority::maySettle)
                .when(Authority::isAnothers)
                .check(settling::isSound)
                .emit(settling::settle);
        on(ConductCommandType.RECORD_OVERDUE, RecordOverdue.class)
                .from(REPORTED, UNDER_REVIEW, HEARD, APPEALED)
                .when(ending::isOverdue)
                .emit(Ending::recordOverdue);
        on(ConductCommandType.RECORD_OVERDUE, RecordOverdue.class)
                .from(UPHELD, VARIED, FINAL, DISMISSED_CASE, LAPSED)
                .alreadySo();
        on(ConductCommandType.LAPSE_CASE, LapseCase.class)
                .from(REPORTED, UNDER_REVIEW, HEARD)
                .to(LAPSED)
                .when(ending::isLapsed)
                .emit(Ending::lapse);
        on(ConductCommandType.LAPSE_CASE, LapseCase.class)
                .from(UPHELD, APPEALED, VARIED, FINAL, DISMISSED_CASE, LAPSED)
                .alreadySo();
    }
}
