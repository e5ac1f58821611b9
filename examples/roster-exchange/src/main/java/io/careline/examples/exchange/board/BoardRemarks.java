package io.careline.examples.exchange.board;

import io.careline.common.AgentId;
import io.careline.examples.exchange.grid.RosterGrid;
import io.careline.examples.report.Markup;
import io.careline.examples.report.Severity;
import java.time.LocalDate;
import java.util.List;

/** Writes what could not be met as a list, for paper and for those who do not point at cells. */
final class BoardRemarks {
    private final RosterGrid grid;
    private final BoardNotes notes;
    private int told;

    BoardRemarks(RosterGrid grid, BoardNotes notes) {
        this.grid = grid;
        this.notes = notes;
    }

    void write(Markup out) {
        out.open("section")
                .leaf("h2", BoardWords.UNMET)
                .open("ul", "class", "remarks")
                .line();
        items(out, "", notes.others());
        for (LocalDate date : grid.days()) {
            items(out, date.toString(), notes.of(date));
        }
        for (AgentId agent : grid.agents()) {
            items(out, agent.value(), notes.of(agent, grid));
            for (LocalDate date : grid.days()) {
                items(out, agent + " " + date.toString().substring(5), notes.of(agent, date));
            }
        }
        out.close("ul");
        if (told == 0) {
            out.leaf("p", BoardWords.ALL_MET);
        }
        out.close("section").line();
    }

    private void items(Markup out, String place, List<Note> about) {
        for (Note note : about) {
            if (note.severity() != Severity.GOOD) {
                told++;
                out.open("li", "class", note.severity().code()).leaf("b", place);
                out.text(" ").words(note.words()).close("li").line();
            }
        }
    }
}
