package io.careline.core.orderflag;

import static org.assertj.core.api.Assertions.assertThat;

import io.careline.core.json.CarelineJson;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.RemarkLanguage;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RemarkPropertyTest {
    private static final CarelineJson JSON = CarelineJson.standard();

    @Provide
    Arbitrary<OrderAnnotation> annotations() {
        return AnyRemark.annotation();
    }

    @Provide
    Arbitrary<String> texts() {
        return AnyRemark.hostileText();
    }

    @Property(tries = 3000)
    @Label("OF2: a rendered remark is read back as it was, in both languages, whatever stands in it")
    void what_is_rendered_is_read_back(
            @ForAll("annotations") OrderAnnotation annotation, @ForAll RemarkLanguage language) {
        String remark = annotation.render(language);
        assertThat(OrderAnnotation.parse(annotation.flag(), remark)).isEqualTo(annotation);
        assertThat(remark).doesNotContain("\n", "\r", "\u2028", "\u0085");
    }

    @Property(tries = 300)
    @Label("OF2: a remark is the same again after JSON")
    void what_is_written_as_json_is_read_back(@ForAll("annotations") OrderAnnotation annotation) {
        assertThat(JSON.read(JSON.write(annotation), OrderAnnotation.class)).isEqualTo(annotation);
    }

    @Property(tries = 3000)
    @Label("OF2: every word of a remark written by hand is in some part")
    void nothing_that_a_hand_wrote_is_lost(@ForAll("texts") String remark) {
        OrderAnnotation read = OrderAnnotation.parse(FlagColour.RED, remark);
        String kept = kept(read);
        for (String token : tokens(remark)) {
            assertThat(kept).contains(token);
        }
    }

    @Property(tries = 1000)
    @Label("OF2: reading once is enough")
    void what_was_read_is_read_the_same_again(@ForAll("texts") String remark, @ForAll RemarkLanguage language) {
        OrderAnnotation read = OrderAnnotation.parse(FlagColour.RED, remark);
        assertThat(OrderAnnotation.parse(FlagColour.RED, read.render(language))).isEqualTo(read);
    }

    /** Everything between blanks and the signs of a remark, the backslash among them. */
    private static List<String> tokens(String text) {
        return Arrays.stream(text.split("(?U)[\\s\\p{Cc}\\u2028\\u2029\\u3000;；:：()（）\\\\]+"))
                .filter(token -> !token.isBlank())
                .toList();
    }

    /** All parts in both languages, and as they are: a label may have been written in either. */
    private static String kept(OrderAnnotation read) {
        return read.render(RemarkLanguage.ZH_CN) + "\n" + read.render(RemarkLanguage.EN) + "\n" + Spoken.words(read);
    }
}
