package io.careline.core.roster;

import static io.careline.roster.RosterStatus.AMENDED;
import static io.careline.roster.RosterStatus.CLOSED;
import static io.careline.roster.RosterStatus.DRAFT;
import static io.careline.roster.RosterStatus.NONE;
import static io.careline.roster.RosterStatus.PUBLISHED;

import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.core.lifecycle.Lifecycles;
import io.careline.core.lifecycle.RowBuilder;
import io.careline.roster.AmendRoster;
import io.careline.roster.CloseRoster;
import io.careline.roster.DraftRoster;
import io.careline.roster.PublishRoster;
import io.careline.roster.ReportAbsence;
import io.careline.roster.ReviseRoster;
import io.careline.roster.Roster;
import io.careline.roster.RosterCommand;
import io.careline.roster.RosterCommandType;
import io.careline.roster.RosterEvent;
import io.careline.roster.RosterId;
import io.careline.roster.RosterPolicy;

/** The rows of the roster life cycle: read them top to bottom as its specification. */
final class RosterTable {
    private final RosterPolicy policy;
    private final Drafting drafting;
    private final Publishing publishing;
    private final Amending amending;
    private final LifecycleBuilder<Roster, RosterCommand, RosterEvent> table =
            Lifecycles.define("roster", RosterEvent.class, id -> Roster.undrafted(RosterId.of(id)));

    RosterTable(RosterPolicy policy) {
        this.policy = policy;
        OnDuty onDuty = new OnDuty(policy);
        this.drafting = new Drafting(policy);
        this.publishing = new Publishing(policy, onDuty);
        this.amending = new Amending(onDuty);
    }

    LifecycleBuilder<Roster, RosterCommand, RosterEvent> define() {
        table.version(policy.version())
                .evolve(RosterEvolution::after)
                .deadlines(Publishing::deadlines)
                .restore(RosterRestoration::of);
        making();
        changing();
        ending();
        return table;
    }

    private <K extends RosterCommand> RowBuilder<Roster, RosterCommand, RosterEvent, K> on(
            RosterCommandType type, Class<K> command) {
        return table.on(type, command);
    }

    private void making() {
        on(RosterCommandType.DRAFT, DraftRoster.class)
                .from(NONE)
                .to(DRAFT)
                .when(drafting::mayPlan)
                .check(drafting::isSound)
                .emit(drafting::draft);
        on(RosterCommandType.REVISE, ReviseRoster.class)
                .from(DRAFT)
                .when(drafting::mayPlan)
                .check(drafting::isStillSound)
                .emit(drafting::revise);
        on(RosterCommandType.PUBLISH, PublishRoster.class)
                .from(DRAFT, AMENDED)
                .to(PUBLISHED)
                .when(drafting::mayPlan)
                .check(publishing::findings)
                .emit(publishing::publish);
        on(RosterCommandType.PUBLISH, PublishRoster.class).from(PUBLISHED).alreadySo();
    }

    private void changing() {
        on(RosterCommandType.AMEND, AmendRoster.class)
                .from(PUBLISHED, AMENDED)
                .to(AMENDED)
                .when(drafting::mayChange)
                .check(amending::isPossible)
                .check(amending::findings)
                .emit(amending::amend);
        on(RosterCommandType.REPORT_ABSENCE, ReportAbsence.class)
                .from(DRAFT)
                .when(drafting::mayChange)
                .check(amending::findings)
                .emit(amending::leaveOut);
        on(RosterCommandType.REPORT_ABSENCE, ReportAbsence.class)
                .from(PUBLISHED, AMENDED)
                .to(AMENDED)
                .when(drafting::mayChange)
                .check(amending::findings)
                .emit(amending::giveUp);
    }

    private void ending() {
        on(RosterCommandType.CLOSE, CloseRoster.class)
                .from(PUBLISHED, AMENDED)
                .to(CLOSED)
                .when(Publishing::isOver)
                .emit(publishing::close);
        on(RosterCommandType.CLOSE, CloseRoster.class).from(CLOSED).alreadySo();
    }
}
