package io.careline.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careline.examples.readme.Markdown.Block;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void a_block_has_its_language_text_heading_and_line() {
        Markdown page = Markdown.parse("# Title\n\n## Use\ntext\n```java\na();\n\nb();\n```\n```json\n{}\n```\n");

        assertThat(page.blocks())
                .containsExactly(
                        new Block("java", "a();\n\nb();\n", "## Use", 6), new Block("json", "{}\n", "## Use", 11));
    }

    @Test
    void a_heading_inside_a_block_is_a_comment() {
        assertThat(Markdown.parse("## Use\n```sh\n# comment\n```\n```sh\nls\n```\n")
                        .blocks())
                .extracting(Block::heading)
                .containsExactly("## Use", "## Use");
    }

    @Test
    void a_text_block_belongs_to_the_snippet_right_before_it() {
        Markdown page =
                Markdown.parse("```java\na();\n```\nprose\n```text\nA\n```\n```java\nb();\n```\n```json\n{}\n```\n");

        assertThat(page.in("java"))
                .extracting(page::outputOf)
                .satisfiesExactly(
                        first -> assertThat(first).contains("A\n"),
                        second -> assertThat(second).isEmpty());
    }

    @Test
    void a_block_that_is_not_closed_is_refused() {
        assertThatThrownBy(() -> Markdown.parse("text\n```java\na();\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the block on line 2 is not closed");
    }
}
