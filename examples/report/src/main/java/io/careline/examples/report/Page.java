package io.careline.examples.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

/** A page that needs nothing but itself: no other file, no network; it can be switched between the two languages. */
public final class Page {
    private static final String STYLE = resource(Page.class, "report.css");
    private static final String SCRIPT = resource(Page.class, "report.js");

    private Page() {}

    /**
     * The page as one text.
     *
     * @param first the language in which it opens
     * @param title what the window is called
     * @param style CSS after the common one; it must not come from outside
     * @param content writes what is in the body
     */
    public static String render(Language first, Words title, String style, Consumer<Markup> content) {
        Markup out = new Markup();
        out.raw("<!DOCTYPE html>").line();
        out.open("html", "lang", first.tag()).line();
        head(out, first, title, style);
        out.open("body").line();
        content.accept(out);
        out.open("script").raw(SCRIPT).close("script").line();
        return out.close("body").close("html").line().toString();
    }

    private static void head(Markup out, Language first, Words title, String style) {
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
        out.open("style").raw(STYLE).raw(style).close("style").line();
        out.close("head").line();
    }

    /** Writes the page's title, a line under it if there is one, the facts, and the buttons that switch the language. */
    public static void banner(Markup out, Language first, Words title, Words subtitle, List<Fact> facts) {
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
        out.close("div").leaf("h1", title);
        if (!subtitle.isEmpty()) {
            out.leaf("p", subtitle, "class", "subtitle");
        }
        HtmlBlocks.facts(out, facts);
        out.close("header").line();
    }

    private static String digest(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * A text that lies beside a class.
     *
     * @throws IllegalStateException if it is not there
     */
    public static String resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource (" + name + ") is missing beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
