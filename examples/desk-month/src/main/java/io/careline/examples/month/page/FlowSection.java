package io.careline.examples.month.page;

import io.careline.examples.month.MonthResult;
import io.careline.examples.report.Section;
import io.careline.examples.report.Words;
import java.util.Optional;
import java.util.Set;

/** What became of the complaints, on the diagram of their life cycle. */
record FlowSection(MonthResult result) implements Part {
    private static final Set<String> BACKWARD = Set.of("reopen", "dispute-response", "record-breach");

    @Override
    public Optional<Section> section() {
        int complaints = result.stores().complaints().size();
        if (complaints == 0) {
            return Optional.empty();
        }
        Flow flow =
                new Flow(result.handbook().complaints().table(), result.tally().passages());
        return Optional.of(Section.of(
                "complaints",
                Words.of("What happened to the complaints", "投诉流转"),
                flow.diagram(
                        Words.of("The complaint life cycle as it was lived", "投诉生命周期实际流转"), complaints, BACKWARD)));
    }
}
