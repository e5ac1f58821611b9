package io.careline.core.swap;

import io.careline.common.AgentId;
import io.careline.core.lifecycle.RandomCommands;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.Role;
import io.careline.roster.ChangeCause;
import io.careline.roster.OpenShift;
import io.careline.roster.RosterAbsence;
import io.careline.roster.RosterChange;
import io.careline.swap.AcceptSwap;
import io.careline.swap.ApproveSwap;
import io.careline.swap.ArrangeRepayment;
import io.careline.swap.CancelSwap;
import io.careline.swap.DeclineSwap;
import io.careline.swap.EndorseSwap;
import io.careline.swap.ExpireSwap;
import io.careline.swap.LiabilityShare;
import io.careline.swap.MissedShiftCause;
import io.careline.swap.RecordRepaymentDefault;
import io.careline.swap.RecordShiftWorked;
import io.careline.swap.RegisterSwap;
import io.careline.swap.ReportShiftMissed;
import io.careline.swap.ShiftSwap;
import io.careline.swap.SwapCommand;
import io.careline.swap.SwapCommandType;
import io.careline.swap.SwapFacts;
import io.careline.swap.SwapLegKind;
import io.careline.swap.SwapTerms;
import io.careline.swap.VoidSwap;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Makes commands of every type by chance, sound ones and faulty ones, the same for the same seed. */
final class SwapCommands extends RandomCommands<ShiftSwap, SwapCommand, SwapCommandType> {
    /** Leads both teams and signs, so that a walk gets further. */
    private static final Actor LEAD = Actor.of("lea", Role.TEAM_LEAD, Role.SUPERVISOR);

    private static final List<Actor> PEOPLE =
            List.of(SwapDesk.ANN_HERSELF, SwapDesk.BOB_HIMSELF, LEAD, LEAD, SwapDesk.TIMER);
    private static final SwapTerms LOAN = SwapTerms.loan(SwapDesk.ANN, SwapDesk.TUESDAY_DAY, SwapDesk.BOB);
    private static final List<SwapTerms> TERMS = List.of(
            LOAN,
            LOAN,
            LOAN,
            SwapDesk.TERMS,
            SwapTerms.offer(SwapDesk.ANN, SwapDesk.TUESDAY_DAY, SwapDesk.BOB),
            SwapTerms.claim(SwapDesk.ANN, SwapDesk.FRIDAY_NIGHT),
            SwapTerms.swap(SwapDesk.BOB, SwapDesk.FRIDAY_NIGHT, SwapDesk.ANN, SwapDesk.TUESDAY_DAY));

    private static final Map<AgentId, AgentId> LEADS = Map.of(SwapDesk.ANN, SwapDesk.LEA, SwapDesk.BOB, SwapDesk.LEA);

    SwapCommands(long seed) {
        super(seed, List.of(SwapCommandType.values()), PEOPLE, Duration.ofHours(12));
    }

    @Override
    public SwapCommand of(SwapCommandType type, Instant now, ShiftSwap swap) {
        return switch (type) {
            case REQUEST -> {
                SwapTerms terms = any(TERMS);
                yield SwapDesk.wish(terms, facts(terms))
                        .reason(mostly("an errand"))
                        .registerEntry(mostly("W-1"))
                        .build();
            }
            case REGISTER ->
                RegisterSwap.builder().entry(mostly("W-" + below(2))).build();
            case ACCEPT ->
                AcceptSwap.builder().facts(mostly(facts(terms(swap)))).build();
            case ENDORSE ->
                EndorseSwap.builder().facts(mostly(facts(terms(swap)))).build();
            case APPROVE ->
                ApproveSwap.builder().facts(mostly(facts(terms(swap)))).build();
            case DECLINE -> DeclineSwap.builder().reason(mostly("no")).build();
            case CANCEL -> CancelSwap.builder().reason(mostly("a mistake")).build();
            case EXPIRE -> ExpireSwap.of();
            case VOID -> VoidSwap.of(changes());
            case RECORD_SHIFT_WORKED -> RecordShiftWorked.of(any(List.of(SwapLegKind.values())));
            case ARRANGE_REPAYMENT -> ArrangeRepayment.of(SwapDesk.FRIDAY_NIGHT, facts(SwapDesk.TERMS));
            case REPORT_SHIFT_MISSED ->
                ReportShiftMissed.builder()
                        .leg(any(List.of(SwapLegKind.values())))
                        .cause(any(List.of(MissedShiftCause.values())))
                        .shares(chance() ? List.of() : List.of(LiabilityShare.of(SwapDesk.ANN, 50 * below(3))))
                        .build();
            case RECORD_REPAYMENT_DEFAULT -> RecordRepaymentDefault.of();
        };
    }

    private static SwapTerms terms(ShiftSwap swap) {
        return swap.terms().orElse(SwapDesk.TERMS);
    }

    private SwapFacts facts(SwapTerms terms) {
        SwapFacts.Builder facts = SwapDesk.facts(terms).teamLeads(LEADS);
        if (!isSeldom()) {
            facts.addOpenShifts(OpenShift.of(SwapDesk.FRIDAY, SwapDesk.NIGHT.code()));
        }
        if (below(25) == 0) {
            facts.addLeave(
                    RosterAbsence.of(any(List.of(SwapDesk.ANN, SwapDesk.BOB)), SwapDesk.TUESDAY, SwapDesk.FRIDAY));
        }
        if (below(25) == 0) {
            facts.addRegister(
                    SwapDesk.earlier("S-8", SwapDesk.MONDAY.plusDays(below(20))).build());
        }
        return facts.build();
    }

    private List<RosterChange> changes() {
        RosterChange.Builder change = RosterChange.builder();
        change.agent(any(List.of(SwapDesk.ANN, SwapDesk.BOB)))
                .date(any(List.of(SwapDesk.TUESDAY, SwapDesk.FRIDAY, SwapDesk.MONDAY)))
                .to(maybe(SwapDesk.NIGHT.code()))
                .cause(ChangeCause.DEMAND);
        return List.of(change.build());
    }
}
