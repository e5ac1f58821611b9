package io.careline.examples.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Writes a report as one page that needs nothing but itself. */
final class HtmlPage {
    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");

    private final Language first;
    private final Markup out = new Markup();

    HtmlPage(Language first) {
        this.first = first;
    }

    String render(Report report) {
        out.raw("<!DOCTYPE html>").line();
        out.open("html", "lang", first.tag()).line();
        head(report.title());
        out.open("body").line();
        out.leaf("a", PageWords.SKIP, "class", "skip", "href", "#__report").line();
        banner(report);
        out.open("div", "class", "page").line();
        contents(report);
        out.open("main", "id", "__report").line();
        HtmlBlocks blocks = new HtmlBlocks(out);
        for (Section section : report.sections()) {
            out.open("section", "id", section.id(), "aria-labelledby", "_" + section.id());
            out.leaf("h2", section.title(), "id", "_" + section.id()).line();
            section.blocks().forEach(blocks::write);
            out.close("section").line();
        }
        out.close("main").close("div").line();
        out.open("script").raw(SCRIPT).close("script").line();
        return out.close("body").close("html").line().toString();
    }

    private void head(Words title) {
        String policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-"
                + digest(SCRIPT) + "'; base-uri 'none'; form-action 'none'";
        out.open("head").line();
        out.single("meta", "charset", "utf-8").line();
        out.single("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
        out.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.leaf("title", title.in(first), "data-en", title.en(), "data-zh", title.zh())
                .line();
        out.single("link", "rel", "icon", "href", "data:,").line();
        out.open("style").raw(STYLE).close("style").line();
        out.close("head").line();
    }

    private void banner(Report report) {
        out.open("header", "class", "banner");
        out.open("div", "class", "switch", "role", "group", "aria-label", PageWords.LANGUAGE.both());
        for (Language language : Language.values()) {
            out.leaf(
                    "button",
                    language.ownName(),
                    "type",
                    "button",
                    "data-language",
                    language.tag(),
                    "aria-pressed",
                    String.valueOf(language == first));
        }
        out.close("div").leaf("h1", report.title());
        if (!report.subtitle().isEmpty()) {
            out.leaf("p", report.subtitle(), "class", "subtitle");
        }
        HtmlBlocks.facts(out, report.facts());
        out.close("header").line();
    }

    private void contents(Report report) {
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

    private static String digest(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "resource (" + name + ") is missing beside " + HtmlPage.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
