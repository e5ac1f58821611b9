package io.careline.core.conduct;

import io.careline.conduct.AddEvidence;
import io.careline.conduct.Aggravation;
import io.careline.conduct.AppealOutcome;
import io.careline.conduct.AppealSanction;
import io.careline.conduct.ConductCase;
import io.careline.conduct.ConductCommand;
import io.careline.conduct.ConductCommandType;
import io.careline.conduct.ConductFacts;
import io.careline.conduct.ConductRecord;
import io.careline.conduct.ConductStatus;
import io.careline.conduct.DecideAppeal;
import io.careline.conduct.DismissCase;
import io.careline.conduct.FinaliseCase;
import io.careline.conduct.HearAgent;
import io.careline.conduct.InviteToHearing;
import io.careline.conduct.LapseCase;
import io.careline.conduct.Offence;
import io.careline.conduct.RecordOverdue;
import io.careline.conduct.ReportConduct;
import io.careline.conduct.Sanction;
import io.careline.conduct.SanctionMeasure;
import io.careline.conduct.SanctionParty;
import io.careline.conduct.SettleSanction;
import io.careline.conduct.SettlementOutcome;
import io.careline.conduct.StartReview;
import io.careline.conduct.UpholdCase;
import io.careline.core.lifecycle.RandomCommands;
import io.careline.lifecycle.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes commands of every type by chance, sound ones and faulty ones, the same for the same seed. */
final class ConductCommands extends RandomCommands<ConductCase, ConductCommand, ConductCommandType> {
    private static final List<Actor> PEOPLE = List.of(
            ConductDesk.ANN_HERSELF,
            ConductDesk.BOB,
            ConductDesk.SUPERVISOR,
            ConductDesk.MANAGER,
            ConductDesk.DIRECTOR,
            ConductDesk.TIMER);
    private static final List<Offence> OFFENCES =
            List.of(Offence.UPHELD_COMPLAINT, Offence.LEAK, Offence.SERIOUS_BREACH, Offence.DAMAGE);

    ConductCommands(long seed) {
        super(seed, List.of(ConductCommandType.values()), PEOPLE, Duration.ofDays(3));
    }

    @Override
    public ConductCommand of(ConductCommandType type, Instant now, ConductCase conductCase) {
        return switch (type) {
            case REPORT -> report(now, conductCase);
            case START_REVIEW -> StartReview.of();
            case ADD_EVIDENCE ->
                AddEvidence.builder().evidence(mostly("camera " + below(3))).build();
            case INVITE_TO_HEARING -> InviteToHearing.of(now.plus(Duration.ofHours(below(30) - 2)));
            case HEAR_AGENT ->
                HearAgent.builder().statement(mostly("it was not me")).build();
            case UPHOLD_CASE -> uphold(conductCase);
            case DISMISS_CASE -> DismissCase.builder().reason(mostly("no")).build();
            case APPEAL_SANCTION ->
                AppealSanction.builder().grounds(mostly("unjust")).build();
            case DECIDE_APPEAL -> {
                AppealOutcome outcome = any(List.of(AppealOutcome.values()));
                boolean isSaid = (outcome == AppealOutcome.VARIED) != isSeldom();
                yield DecideAppeal.builder()
                        .outcome(outcome)
                        .sanction(isSaid ? Optional.of(less()) : Optional.empty())
                        .reason(mostly("seen again"))
                        .build();
            }
            case FINALISE_CASE -> FinaliseCase.of();
            case SETTLE_SANCTION ->
                SettleSanction.builder()
                        .party(any(List.of(SanctionParty.values())))
                        .outcome(any(List.of(SettlementOutcome.values())))
                        .reason(mostly("so be it"))
                        .build();
            case RECORD_OVERDUE -> RecordOverdue.of();
            case LAPSE_CASE -> LapseCase.of();
        };
    }

    private ReportConduct report(Instant now, ConductCase conductCase) {
        Offence offence = conductCase.offence().filter(same -> !isSeldom()).orElse(any(OFFENCES));
        return ConductDesk.report(offence)
                .occurredAt(now.minus(Duration.ofHours(below(40) - 1)))
                .article(maybe("5." + below(2)))
                .summary(mostly("something happened"))
                .build();
    }

    private Sanction less() {
        return any(List.of(
                Sanction.of(SanctionMeasure.WARNING), Sanction.fine(ConductDesk.yuan(1 + below(400))), Sanction.of()));
    }

    /** Mostly says just what the offence leaves open. */
    private UpholdCase uphold(ConductCase conductCase) {
        Offence offence = conductCase.offence().orElse(Offence.LEAK);
        UpholdCase.Builder uphold = ConductDesk.finding(facts(conductCase));
        uphold.reason(mostly("the recording"));
        if (offence.equals(Offence.LEAK) && chance()) {
            uphold.aggravation(isSeldom() ? Aggravation.REFUSAL : Aggravation.GRAVE_RESULT)
                    .fine(mostly(ConductDesk.yuan(500 + below(4) * 500)));
        }
        if (offence.equals(Offence.SERIOUS_BREACH) != isSeldom()) {
            uphold.sanction(less());
        }
        if (offence.equals(Offence.DAMAGE) != isSeldom()) {
            uphold.loss(ConductDesk.yuan(below(900)));
        }
        return uphold.build();
    }

    private ConductFacts facts(ConductCase conductCase) {
        List<ConductRecord> register = new ArrayList<>();
        for (int i = below(4); i > 0; i--) {
            ConductRecord.Builder record = ConductDesk.earlier("E-" + i, ConductDesk.SUNDAY.minusDays(below(60)));
            record.offence(conductCase.offence().orElse(Offence.LEAK))
                    .status(any(List.of(ConductStatus.FINAL, ConductStatus.FINAL, ConductStatus.APPEALED)));
            if (below(20) == 0) {
                record.act(ConductDesk.ACT);
            }
            register.add(record.build());
        }
        return ConductFacts.builder()
                .register(register)
                .head(mostly(ConductDesk.HEAD))
                .monthlyWage(maybe(ConductDesk.yuan(4000)))
                .minimumWage(maybe(ConductDesk.yuan(2690)))
                .build();
    }
}
