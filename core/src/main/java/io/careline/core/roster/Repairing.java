package io.careline.core.roster;

import io.careline.lifecycle.Finding;
import io.careline.roster.AbsenceNotice;
import io.careline.roster.ChangeCause;
import io.careline.roster.EditImpact;
import io.careline.roster.ReplanRequest;
import io.careline.roster.RosterChange;
import io.careline.roster.RosterEdit;
import io.careline.roster.RosterReasons;
import io.careline.roster.RosterRepair;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says of a repaired roster what has changed, why, and what each change is good for. */
final class Repairing {
    private final RosterModel model;
    private final ReplanRequest request;
    private final byte[] before;

    Repairing(RosterModel model, ReplanRequest request, byte[] before) {
        this.model = model;
        this.request = request;
        this.before = before;
    }

    RosterRepair of(byte[] after, RepairSearch search) {
        DefaultRosterEditor editor = new DefaultRosterEditor(model, before);
        Proposals old = new Proposals(model.problem, editor);
        List<RosterEdit> edits = new DefaultRosterEditor(model, after)
                .since(Solutions.of(model, before, 0).assignments());
        List<RosterChange> changes = edits.stream().map(old::change).toList();
        EditImpact impact = editor.apply(edits);
        RosterRepair.Builder repair =
                RosterRepair.builder().impact(impact).solution(Solutions.of(model, after, search.moves()));
        changes.forEach(change -> repair.addChanges(reasoned(change, editor)));
        int most = request.maximumChanges().orElse(Integer.MAX_VALUE);
        if (changes.size() > most) {
            repair.addFindings(Finding.of(RosterReasons.MORE_CHANGES_NEEDED)
                    .with("needed", changes.size())
                    .with("most", most));
        }
        return repair.build();
    }

    private RosterChange reasoned(RosterChange change, DefaultRosterEditor editor) {
        RosterChange.Builder reasoned = RosterChange.builder()
                .agent(change.agent())
                .date(change.date())
                .from(change.from())
                .to(change.to())
                .cause(cause(change))
                .addReasons(Proposals.inWords(change));
        Optional<AbsenceNotice> notice = notice(change);
        if (notice.isPresent()) {
            return reasoned.addReasons(Finding.of(RosterReasons.SHIFT_GIVEN_UP)
                            .with("agent", change.agent())
                            .with("from", notice.get().absence().from())
                            .with("to", notice.get().absence().to()))
                    .build();
        }
        RosterEdit back = RosterEdit.builder()
                .agent(change.agent())
                .date(change.date())
                .shift(change.from())
                .build();
        EditImpact without = editor.whatIf(List.of(back));
        return reasoned.addReasons(Finding.of(RosterReasons.WITHOUT_IT)
                        .with("hard", without.hard())
                        .with("soft", without.soft()))
                .addAllReasons(Proposals.inWords(without).stream().skip(1).toList())
                .build();
    }

    private Optional<AbsenceNotice> notice(RosterChange change) {
        return request.absences().stream()
                .filter(notice -> notice.absence().agent().equals(change.agent())
                        && notice.absence().includes(change.date()))
                .findFirst();
    }

    /** Its own absence, else the nearest one, else what the request says. */
    private ChangeCause cause(RosterChange change) {
        long day = change.date().toEpochDay();
        return notice(change)
                .or(() -> request.absences().stream()
                        .min(Comparator.comparingLong(notice -> Math.max(
                                notice.absence().from().toEpochDay() - day,
                                day - notice.absence().to().toEpochDay()))))
                .map(AbsenceNotice::cause)
                .orElse(request.cause());
    }
}
