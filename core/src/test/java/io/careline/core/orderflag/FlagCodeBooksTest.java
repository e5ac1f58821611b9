package io.careline.core.orderflag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.careline.common.AgentId;
import io.careline.lifecycle.Reason;
import io.careline.orderflag.AgentNote;
import io.careline.orderflag.FlagCodeBook;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.FlagEncoding;
import io.careline.orderflag.LengthUnit;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.Platform;
import io.careline.orderflag.RemarkLanguage;
import io.careline.orderflag.TextNote;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlagCodeBooksTest {
    private static final FlagCodeBooks BOOKS = FlagCodeBooks.standard();

    static Stream<FlagCodeBook> books() {
        return BOOKS.all().stream();
    }

    private static FlagCodeBook book(Platform platform) {
        return BOOKS.find(platform).orElseThrow();
    }

    private static OrderAnnotation annotation(FlagColour colour, String text) {
        return OrderAnnotation.of(colour, List.of(AgentNote.of(AgentId.of("A07")), TextNote.of(text)));
    }

    private static FlagEncoding encode(Platform platform, OrderAnnotation annotation) {
        return book(platform).encode(annotation, RemarkLanguage.ZH_CN);
    }

    private static List<String> codes(List<? extends Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    @ParameterizedTest
    @DisplayName("OF1: the codes are those of the platforms")
    @CsvSource({
        "taobao, seller_flag, 'grey 0 red 1 yellow 2 green 3 blue 4 purple 5'",
        "kuaimai, flag, 'grey 0 red 1 yellow 2 green 3 blue 4 purple 5 orange 6 light-blue 7 light-pink 8"
                + " dark-green 9 peach-red 10'",
        "douyin, star, 'grey 0 purple 1 cyan 2 green 3 orange 4 red 5'",
        "pinduoduo, tag, 'red 1 yellow 2 green 3 blue 4 purple 5'",
        "xiaohongshu, sellerRemarkFlag, 'grey 1 red 2 yellow 3 green 4 blue 5 purple 6'",
        "suning, colorMarkFlag, 'grey  red 1 yellow 2 green 3 blue 4 purple 5'"
    })
    void the_codes_are_those_of_the_platforms(String platform, String field, String codes) {
        FlagCodeBook book = book(Platform.of(platform));
        StringBuilder all = new StringBuilder();
        book.codes()
                .forEach((colour, code) ->
                        all.append(colour).append(' ').append(code).append(' '));
        assertThat(all.toString().strip()).isEqualTo(codes);
        assertThat(book.field()).isEqualTo(field);
    }

    @ParameterizedTest
    @DisplayName("OF1: every colour a platform has is read back from its code")
    @MethodSource("books")
    void every_colour_is_read_back_from_its_code(FlagCodeBook book) {
        String name = book.tagNameLimit().isPresent() ? "急" : "";
        for (Map.Entry<FlagColour, String> entry : book.codes().entrySet()) {
            FlagEncoding encoding = book.encode(annotation(entry.getKey(), "x"), RemarkLanguage.EN, name);
            assertThat(encoding.isCarried()).isTrue();
            assertThat(encoding.code()).contains(entry.getValue());
            assertThat(book.decode(entry.getValue(), name).colour()).contains(entry.getKey());
        }
        assertThat(codes(book.decode("77", name).rejections())).containsExactly("orderflag.code-unknown");
        assertThat(book.decode("77", name).colour()).isEmpty();
    }

    @Test
    @DisplayName("OF1: a colour that a platform lacks is unrepresentable, never a similar one")
    void a_colour_that_a_platform_lacks_is_unrepresentable() {
        FlagEncoding yellow = encode(Platform.DOUYIN, annotation(FlagColour.YELLOW, "x"));
        assertThat(yellow.code()).isEmpty();
        assertThat(yellow.rejections())
                .extracting(reason -> reason.message(Locale.ENGLISH))
                .containsExactly("douyin has no flag of the colour yellow.");
        assertThat(encode(Platform.DOUYIN, annotation(FlagColour.BLUE, "x")).isCarried())
                .isFalse();
        assertThat(encode(Platform.TAOBAO, annotation(FlagColour.CYAN, "x")).isCarried())
                .isFalse();
        assertThat(encode(Platform.SUNING, annotation(FlagColour.GREY, "x")).code())
                .contains("");
    }

    @Test
    @DisplayName("Taobao counts bytes, Douyin characters")
    void each_platform_counts_in_its_own_unit() {
        int head = "工号：A07；备注：".length();
        int bytes = LengthUnit.BYTES.length("工号：A07；备注：");
        assertThat(bytes).isGreaterThan(head);
        String fits = "x".repeat(1000 - bytes);
        assertThat(encode(Platform.TAOBAO, annotation(FlagColour.RED, fits)).isCarried())
                .isTrue();
        FlagEncoding long_ = encode(Platform.TAOBAO, annotation(FlagColour.RED, fits + "x"));
        assertThat(long_.rejections())
                .extracting(reason -> reason.message(Locale.ENGLISH))
                .containsExactly("taobao allows 1000 bytes for a remark; this one has 1001.");
        assertThat(long_.rejections())
                .extracting(reason -> reason.message(Locale.CHINA))
                .containsExactly("taobao 的备注最多 1000 字节，此备注为 1001。");
        String emoji = "😀".repeat(500 - head);
        assertThat(encode(Platform.DOUYIN, annotation(FlagColour.RED, emoji)).isCarried())
                .isTrue();
        assertThat(codes(encode(Platform.DOUYIN, annotation(FlagColour.RED, emoji + "x"))
                        .rejections()))
                .containsExactly("orderflag.remark-too-long");
    }

    @Test
    @DisplayName("Pinduoduo wants a tag and a name of at most 3 characters, together or neither")
    void pinduoduo_wants_a_tag_and_a_name_together() {
        FlagCodeBook book = book(Platform.PINDUODUO);
        OrderAnnotation red = annotation(FlagColour.RED, "x");
        assertThat(book.encode(red, RemarkLanguage.ZH_CN, "加急单").isCarried()).isTrue();
        assertThat(codes(book.encode(red, RemarkLanguage.ZH_CN, "加急订单").rejections()))
                .containsExactly("orderflag.tag-name-too-long");
        assertThat(codes(book.encode(red, RemarkLanguage.ZH_CN).rejections()))
                .containsExactly("orderflag.tag-name-missing");
        assertThat(codes(book.decode("1").rejections())).containsExactly("orderflag.tag-name-missing");
        assertThat(codes(book(Platform.TAOBAO).decode("1", "急").rejections()))
                .containsExactly("orderflag.tag-name-not-carried");
    }

    @Test
    void everything_that_speaks_against_it_is_said() {
        OrderAnnotation grey = annotation(FlagColour.GREY, "x");
        assertThat(codes(
                        book(Platform.PINDUODUO).encode(grey, RemarkLanguage.EN).rejections()))
                .containsExactly("orderflag.tag-name-missing", "orderflag.flag-unrepresentable");
    }

    @Test
    void a_platform_of_ones_own_is_added_in_json() {
        FlagCodeBooks books = BOOKS.with(FlagCodeBooks.read("""
                {"schema": 1, "platforms": [{
                    "platform": "my-shop", "field": "mark", "codes": {"red": "R", "tartan": "T"},
                    "remark": {"most": 5, "unit": "characters"}}]}
                """));
        FlagCodeBook book = books.find(Platform.of("my-shop")).orElseThrow();
        assertThat(book.decode("T").colour()).contains(FlagColour.of("tartan"));
        assertThat(books.all()).hasSize(7);
        assertThat(BOOKS.find(Platform.of("my-shop"))).isEmpty();
        assertThat(books)
                .hasToString("FlagCodeBooks[taobao, kuaimai, douyin, pinduoduo, xiaohongshu, suning, my-shop]");
    }

    @Test
    void every_fault_of_a_document_is_found_and_says_where_it_is() {
        FlagCodeBookException refused =
                catchThrowableOfType(FlagCodeBookException.class, () -> FlagCodeBooks.read("""
                {"schema": 2, "colour": 1, "platforms": [
                    {"platform": "a", "field": "f", "codes": {"red": "1", "blue": "1", "Green": "2", "grey": 3}},
                    {"platform": "a", "field": " ", "codes": {}, "remark": {"most": 0, "unit": "words"}},
                    {"field": "f", "codes": [], "tagName": {"most": 3}},
                    7]}
                """));
        assertThat(refused.faults())
                .extracting(fault -> fault.details().asMap().get("pointer") + " " + fault.code())
                .containsExactly(
                        " orderflag.book-key-unknown",
                        "/schema orderflag.book-value-invalid",
                        "/platforms/0/codes/blue orderflag.book-code-repeated",
                        "/platforms/0/codes/Green orderflag.book-value-invalid",
                        "/platforms/0/codes/grey orderflag.book-value-invalid",
                        "/platforms/1/field orderflag.book-value-invalid",
                        "/platforms/1/platform orderflag.book-platform-repeated",
                        "/platforms/1/codes orderflag.book-value-invalid",
                        "/platforms/1/remark/most orderflag.book-value-invalid",
                        "/platforms/2 orderflag.book-key-missing",
                        "/platforms/3 orderflag.book-value-invalid");
        assertThat(refused)
                .hasMessageStartingWith("the code books have 11 faults\n")
                .hasMessageContaining("At /platforms/0/codes/blue: the code '1' stands for two colours.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nonsense",
                "{",
                "{} {}",
                "{\"schema\": 1, \"schema\": 1, \"platforms\": []}",
                "[[[[[[[[[[[[[[[[[[[[[[[[[["
            })
    void what_is_no_document_is_refused(String json) {
        assertThatThrownBy(() -> FlagCodeBooks.read(json))
                .isInstanceOf(FlagCodeBookException.class)
                .hasMessageContaining("no JSON document");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "1",
                "{\"schema\": 1, \"platforms\": []}",
                "{\"schema\": 1, \"platforms\": null}",
                "{\"schema\": \"1\", \"platforms\": [{}]}"
            })
    void what_holds_no_code_book_is_refused(String json) {
        assertThatThrownBy(() -> FlagCodeBooks.read(json)).isInstanceOf(FlagCodeBookException.class);
    }
}
