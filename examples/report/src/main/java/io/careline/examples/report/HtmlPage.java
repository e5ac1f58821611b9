package io.careline.examples.report;

/** Writes a report as a page: banner, contents, sections. */
final class HtmlPage {
    private final Language first;

    HtmlPage(Language first) {
        this.first = first;
    }

    String render(Report report) {
        return Page.render(first, report.title(), "", out -> body(out, report));
    }

    private void body(Markup out, Report report) {
        out.leaf("a", PageWords.SKIP, "class", "skip", "href", "#__report").line();
        Page.banner(out, first, report.title(), report.subtitle(), report.facts());
        out.open("div", "class", "page").line();
        contents(out, report);
        out.open("main", "id", "__report").line();
        HtmlBlocks blocks = new HtmlBlocks(out);
        for (Section section : report.sections()) {
            out.open("section", "id", section.id(), "aria-labelledby", "_" + section.id());
            out.leaf("h2", section.title(), "id", "_" + section.id()).line();
            section.blocks().forEach(blocks::write);
            out.close("section").line();
        }
        out.close("main").close("div").line();
    }

    private static void contents(Markup out, Report report) {
        out.open("nav", "class", "contents", "aria-labelledby", "__contents");
        out.leaf("h2", PageWords.CONTENTS, "id", "__contents").open("ol").line();
        for (Section section : report.sections()) {
            out.open("li")
                    .leaf("a", section.title(), "href", "#" + section.id())
                    .close("li")
                    .line();
        }
        out.close("ol").close("nav").line();
    }
}
