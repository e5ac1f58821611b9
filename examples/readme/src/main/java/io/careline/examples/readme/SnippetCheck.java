package io.careline.examples.readme;

import io.careline.examples.readme.Consumer.Result;
import java.io.IOException;
import java.nio.file.Path;

/** A snippet of a page must compile, end well and print what the page says it prints. */
record SnippetCheck(Markdown page, PackedJars jars) {
    void check(Markdown.Block block, Consumer.Mode mode, Path folder) throws IOException, InterruptedException {
        Result result = new Consumer(folder, jars, mode).run(Snippet.of(block.text()));
        if (result.exitCode() != 0) {
            throw new AssertionError("ends with exit code " + result.exitCode() + " on the " + mode + ":\n"
                    + result.errors() + block.text());
        }
        page.outputOf(block).filter(said -> !said.equals(result.output())).ifPresent(said -> {
            throw new AssertionError("the page says that it prints\n" + said + "but on the " + mode + " it prints\n"
                    + result.output() + result.errors());
        });
    }
}
